import { halfWidth, trimmed } from '../../base/normalize'

const CHINESE_DIGITS = '〇一二三四五六七八九'

/** Half width, without white space anywhere: how digits and dates are compared with their patterns. */
export const compact = (text: string): string => halfWidth(trimmed(text)).replace(/\s+/g, '')

/** 二〇二五年九月二十九日 as 2025年9月29日; other text as it is. */
export const withArabicDigits = (text: string): string =>
  text.replace(/[〇○零一二三四五六七八九十]+/g, (run) => {
    const digits = run.replace(/[○零]/g, '〇')
    if (!digits.includes('十')) return digits.replace(/./g, (digit) => String(CHINESE_DIGITS.indexOf(digit)))
    const [tens = '', units = ''] = digits.split('十')
    return String(
      (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 + Math.max(0, CHINESE_DIGITS.indexOf(units)),
    )
  })

/** Parts of a cell that lists several things: 、 ， ； / or 或. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/[、,，;；/／|\n]|或者?/)
    .map((part) => trimmed(part))
    .filter((part) => part !== '')
