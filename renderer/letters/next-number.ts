import { partsOf, type IsoDate } from '../../shared/base/iso-date'
import { isSameNumber, nextDocumentNumber, readDocumentNumber } from '../../shared/codes/document-number'
import type { LetterKind } from '../../shared/codes/letter-kinds'
import type { Letter } from '../../shared/records/letter'
import { isPlainLetter, markOf } from '../text/letters'

/** A letter of the register as far as numbering needs it; a later one has a higher `arrival`. */
interface KeptLetter {
  readonly id: string
  readonly arrival: number
  readonly value: Letter
}

type Letters = readonly KeptLetter[]

/** The letter of the same series (decisions, or plain letters) that was written last. */
const lastOf = (letters: Letters, kind: LetterKind): KeptLetter | undefined =>
  letters
    .filter(({ value }) => value.letterKind !== undefined)
    .filter(({ value }) => isPlainLetter(value.letterKind ?? kind) === isPlainLetter(kind))
    .toSorted((a, b) => b.arrival - a.arrival)[0]

/**
 * The number proposed for a new letter: the mark of the office's last letter of that series, the year of `day`, one
 * above the highest. Deleting a letter frees its number.
 */
export function proposedNumber(
  letters: Letters,
  kind: LetterKind,
  { day, office }: { readonly day: IsoDate; readonly office: string },
): string {
  const last = readDocumentNumber(lastOf(letters, kind)?.value.documentNumber ?? '')
  const given = letters.flatMap(({ value }) => value.documentNumber ?? [])
  return nextDocumentNumber(last?.mark ?? markOf(office, kind), partsOf(day).year, given)
}

/** How the office signs: as on its last letter. */
export const proposedSignature = (letters: Letters, office: string): string =>
  letters.filter(({ value }) => value.signedBy !== undefined).toSorted((a, b) => b.arrival - a.arrival)[0]
    ?.value.signedBy ?? office

/** Whether a number stands on another letter already. `own`: the id of the letter that is asked for, once it is kept. */
export function isNumberTaken(letters: Letters, number: string, own: string | undefined): boolean {
  const kept = letters.find(({ id }) => id === own)?.value
  return letters.some(
    ({ id, value }) =>
      id !== own &&
      value.documentNumber !== undefined &&
      isSameNumber(value.documentNumber, number) &&
      !(kept !== undefined && isSamePaper(kept, value)),
  )
}

/** A public notice stands with every association that it names: one paper, one number. */
const isSamePaper = (a: Letter, b: Letter): boolean =>
  a.letterKind === 'notice' &&
  b.letterKind === 'notice' &&
  a.title === b.title &&
  a.documentNumber === b.documentNumber
