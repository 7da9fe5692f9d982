/** One entry of a code list: the stored code, and the word on screens and in ledgers. */
export interface Code<C extends string = string> {
  readonly code: C
  readonly name: string
  /** Other words that ledgers use for it and that mean nothing else. */
  readonly aliases?: readonly string[]
}

/** The union of a list's codes. */
export type CodeOf<L extends readonly Code[]> = L[number]['code']

/** The name of a code; the code itself when the list does not know it (data from a newer version). */
export const nameOf = (list: readonly Code[], code: string | undefined): string =>
  list.find((entry) => entry.code === code)?.name ?? code ?? ''
