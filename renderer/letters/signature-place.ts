/** One character of the body, 16 pt, in twentieths of a point. */
const CHARACTER = 320
/** GB/T 9704: the date stands four characters from the right edge, the signature is centred over it. */
const BESIDE_DATE = 4

/** The width of a line in characters: digits and Latin letters take half of one. */
export const widthOf = (text: string): number => text.length - (text.match(/[\w .,-]/g)?.length ?? 0) / 2

/** A signature much longer than the date would leave the page: then the date moves to the left under its middle. */
const moved = (signature: string, date: string): number =>
  Math.max(0, (widthOf(signature) - widthOf(date)) / 2 - BESIDE_DATE)

/** How far from the right edge the date ends, in twentieths of a point. */
export const dateIndent = (signature: string, date: string): number =>
  Math.round((BESIDE_DATE + moved(signature, date)) * CHARACTER)

/** How far from the right edge the signature ends, in twentieths of a point. */
export const signatureIndent = (signature: string, date: string): number =>
  Math.max(
    0,
    Math.round(dateIndent(signature, date) + ((widthOf(date) - widthOf(signature)) / 2) * CHARACTER),
  )
