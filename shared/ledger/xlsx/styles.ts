import { walkXml } from './xml'

/** What a number that is shown as a date lets be seen of it: year and month only, or more. */
export type DateStyle = 'month' | 'day'

/** Number formats that Excel keeps for dates, and those that East Asian versions add (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)])
/** Of these: mmm-yy, and yyyy年m月 of Chinese versions. */
const BUILT_IN_MONTHS = new Set([17, 27, 36, 50, 52, 57])
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g

/** For every cell style (by its index `s`), how it shows a number as a date, if it does. `undefined`: not readable. */
export function dateStyles(xml: string): readonly (DateStyle | undefined)[] | undefined {
  const formats = new Map<string, string>()
  const styles: (DateStyle | undefined)[] = []
  let inCellStyles = false
  const whole = walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellStyles = true
      else if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
      else if (name === 'xf' && inCellStyles) {
        const id = attributes['numFmtId'] ?? '0'
        const code = formats.get(id)
        styles.push(code === undefined ? builtIn(Number(id)) : dateFormat(code))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return whole ? styles : undefined
}

function builtIn(id: number): DateStyle | undefined {
  if (BUILT_IN_MONTHS.has(id)) return 'month'
  return BUILT_IN_DATES.has(id) ? 'day' : undefined
}

/** A number format that shows a year, or a month with a day: `yyyy/m/d`, `m月d日`; not `h:mm`, not `0.00`. */
export function dateFormat(code: string): DateStyle | undefined {
  // “General” (LibreOffice spells it out, G/通用格式 in Chinese) holds an e, which would mean a year.
  const bare = (code.split(';')[0] ?? '').replace(LITERALS, '').toLowerCase().replaceAll('general', '0')
  const [year, month, day] = [/[ye]/.test(bare), /m/.test(bare), /d/.test(bare)]
  if (year ? /[0#?]/.test(bare) : !month || !day) return undefined
  return year && !day ? 'month' : 'day'
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
