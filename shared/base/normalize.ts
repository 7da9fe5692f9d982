/** Middle dots that ledgers mix in minority names (domain trap 11); compared as one. */
const MIDDLE_DOTS = /[\u00b7\u2022\u2027\u30fb\u30fb\uff65\u2219\u22c5]/g
/** White space, and format characters that are invisible on screen. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3000\ufeff]/g

/**
 * The form in which names and codes are compared, never stored: full width folded to half, upper case, brackets
 * unified, no white space, one middle dot. Compatibility ideographs (U+F900…) stay apart: they are different
 * characters in people's names, so this uses a plain width fold and not NFKC.
 */
export const comparable = (text: string): string =>
  halfWidth(text.normalize('NFC'))
    .replace(INVISIBLE, '')
    .replace(MIDDLE_DOTS, '·')
    .replace(/【/g, '[')
    .replace(/】/g, ']')
    .toUpperCase()

/** Full-width ASCII (！to ～) and the ideographic space as their half-width forms; all else as typed. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

/** As typed, without white space at both ends (including the ideographic space). */
export const trimmed = (text: string): string => text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')
