/** Middle dots that ledgers mix in minority names (阿卜杜拉·艾力); compared as one. */
const MIDDLE_DOTS = /[\u00b7\u0387\u16eb\u2022\u2027\u2219\u22c5\u2e31\u30fb\uff65]/g
/** White space, control characters, and what is invisible on screen (format characters, variation selectors). */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** Unified ideographs and visible ASCII: nothing here needs more than upper case, and nearly every name is such. */
const ORDINARY = /^[\u0021-\u007e\u4e00-\u9fff]*$/
/** Most compatibility ideographs have a canonical twin: NFC would turn U+F9DC into U+9686. */
const NOT_COMPATIBILITY_IDEOGRAPHS = /[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu
/** Radicals that text copied from a PDF holds in place of the ordinary character (⽅ for 方). */
const RADICALS = /[\u2e80-\u2fdf]/g
const SQUARE_OPEN = /[〔〖【⟦［]/g
const SQUARE_CLOSE = /[〕〗】⟧］]/g
const DOUBLE_QUOTES = /[“”„‟〝〞〟「」『』＂]/g
const SINGLE_QUOTES = /[‘’‚‛＇]/g
const ENDS = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu

/**
 * The form in which names and codes are compared, never stored: full width folded to half, upper case, brackets and
 * quotation marks unified, no white space, one middle dot. Compatibility ideographs (U+F900…) stay apart: they are
 * different characters in people's names, so this uses a plain width fold and neither NFKC nor a plain NFC.
 * `comparable(comparable(x)) === comparable(x)`.
 */
export function comparable(text: string): string {
  if (ORDINARY.test(text)) return text.toUpperCase()
  const visible = text
    .replace(INVISIBLE, '')
    .replace(RADICALS, (radical) => radical.normalize('NFKC'))
    .replace(SQUARE_OPEN, '[')
    .replace(SQUARE_CLOSE, ']')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
  return composed(composed(halfWidth(visible)).toUpperCase()).replace(MIDDLE_DOTS, '·')
}

/** NFC for everything but compatibility ideographs. */
const composed = (text: string): string =>
  text.replace(NOT_COMPATIBILITY_IDEOGRAPHS, (run) => run.normalize('NFC'))

/** Full-width ASCII (！to ～) and the ideographic space as their half-width forms; all else as typed. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

/** As typed, without white space and invisible format characters at both ends (chat programs paste them along). */
export const trimmed = (text: string): string => text.replace(ENDS, '')
