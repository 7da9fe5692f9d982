/** Digits of the running part: more than a district ever founds in a year. */
const DIGITS = 4

/**
 * The numbers of associations that an office enters: office, year, running number (`500157-2026-0007`), one a call. Given
 * at creation and never asked of a ledger. `taken`: the numbers in use; other notations among them count for nothing.
 */
export function associationNumbers(
  office: string,
  year: number,
  taken: Iterable<string | undefined>,
): () => string {
  const prefix = `${office}-${year}-`
  let last = 0
  for (const number of taken) {
    if (number?.startsWith(prefix) !== true) continue
    const running = Number(number.slice(prefix.length))
    if (Number.isInteger(running)) last = Math.max(last, running)
  }
  return () => {
    last += 1
    return `${prefix}${String(last).padStart(DIGITS, '0')}`
  }
}

/** The next of them. */
export const nextAssociationNumber = (
  office: string,
  year: number,
  taken: Iterable<string | undefined>,
): string => associationNumbers(office, year, taken)()
