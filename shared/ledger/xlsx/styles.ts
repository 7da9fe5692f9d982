import { walkXml } from './xml'

/** Number formats that Excel keeps for dates, and those that East Asian versions add (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)])
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g

/** For every cell style (by its index `s`), whether it shows a number as a date. `undefined`: not readable. */
export function dateStyles(xml: string): readonly boolean[] | undefined {
  const formats = new Map<string, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  const whole = walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellStyles = true
      else if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
      else if (name === 'xf' && inCellStyles) {
        const id = attributes['numFmtId'] ?? '0'
        const code = formats.get(id)
        styles.push(code === undefined ? BUILT_IN_DATES.has(Number(id)) : isDateFormat(code))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return whole ? styles : undefined
}

/** Whether a number format shows a year, or a month with a day: `yyyy/m/d`, `m月d日`; not `h:mm`, not `0.00`. */
export function isDateFormat(code: string): boolean {
  const bare = (code.split(';')[0] ?? '').replace(LITERALS, '').toLowerCase()
  return /[ye]/.test(bare) ? !/[0#?]/.test(bare) : /m/.test(bare) && /d/.test(bare)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
