const MOBILE = /^(1\d{2})\d{4}(\d{4})$/
const LANDLINE = /^(0\d{2,3}-?)(\d{4})\d{3,4}((?:[-转,]\d+)?)$/

/**
 * A telephone number with its middle hidden: 138****1234, 023-6938****. What looks like neither is hidden but for
 * its first and last character, so that a wrong number does not escape the mask.
 */
export function maskedPhone(phone: string): string {
  const compact = phone.replaceAll(/[\s-]/g, '')
  const mobile = MOBILE.exec(compact)
  if (mobile !== null) return `${mobile[1]}****${mobile[2]}`
  const landline = LANDLINE.exec(phone.replaceAll(' ', ''))
  if (landline !== null) return `${landline[1]}${landline[2]}****`
  return maskedText(phone)
}

/** First and last character, the rest hidden; two characters or fewer are hidden whole. */
export function maskedText(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= 2) return '*'.repeat(characters.length)
  return `${characters[0] ?? ''}${'*'.repeat(Math.min(characters.length - 2, 6))}${characters.at(-1) ?? ''}`
}
