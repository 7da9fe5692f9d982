import { LIMITS } from './limits'
import { walkXml } from './xml'

const ESCAPE = /_x([0-9a-fA-F]{4})_/g

/** `_x000D_` is how spreadsheets write characters that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text

/**
 * The shared strings in order, runs of rich text joined, phonetic guides (`rPh`) left out. `undefined`: not readable
 * or too many.
 */
export function sharedStrings(xml: string): readonly string[] | undefined {
  const strings: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  const whole = walkXml(xml, {
    open: (name) => {
      if (name === 'si') current = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    text: (text) => {
      if (inText && !inPhonetic) current += text
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si' && strings.length <= LIMITS.sharedStrings) strings.push(unescaped(current))
    },
  })
  return whole && strings.length <= LIMITS.sharedStrings ? strings : undefined
}
