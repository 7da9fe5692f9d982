import { numberKey, readDocumentNumber } from '../../../../shared/codes/document-number'
import type { LetterKind } from '../../../../shared/codes/letter-kinds'
import type { Letter } from '../../../../shared/records/letter'
import type { RecordView } from '../../../store/store-face'
import type { Searcher } from '../../../ui/search/searcher'

/** What is still to be done about a letter: its number or its text is missing, or the number stands on another one too. */
export type LetterState = 'number-missing' | 'number-taken' | 'unfinished' | 'kept'

/** One paper of the office; a public notice stands with every association it names and is one paper. */
export interface LetterRow {
  readonly id: string
  readonly arrival: number
  /** The associations it is about, in the order in which it was kept. */
  readonly associations: readonly string[]
  readonly letter: Letter
  readonly state: LetterState
}

type Letters = readonly RecordView<'letter'>[]

/** The letters of the office, each paper once. */
export function letterRows(letters: Letters): readonly LetterRow[] {
  const papers = new Map<string, RecordView<'letter'>[]>()
  for (const letter of letters) {
    const { letterKind, documentNumber, title } = letter.value
    const paper = letterKind === 'notice' ? `${documentNumber ?? letter.id} ${title ?? ''}` : letter.id
    const known = papers.get(paper)
    if (known === undefined) papers.set(paper, [letter])
    else known.push(letter)
  }
  const byNumber = new Map<string, number>()
  for (const [first] of papers.values()) {
    const key = numberKey(first?.value.documentNumber ?? '')
    byNumber.set(key, (byNumber.get(key) ?? 0) + 1)
  }
  return [...papers.values()].flatMap((paper): readonly LetterRow[] => {
    const [first] = paper
    if (first === undefined) return []
    const { id, arrival, value } = first
    const associations = paper.map(({ value: { associationId = '' } }) => associationId)
    return [{ id, arrival, associations, letter: value, state: stateOf(value, byNumber) }]
  })
}

function stateOf(
  { documentNumber, title, body, datedOn }: Letter,
  byNumber: ReadonlyMap<string, number>,
): LetterState {
  if (documentNumber === undefined) return 'number-missing'
  if ((byNumber.get(numberKey(documentNumber)) ?? 0) > 1) return 'number-taken'
  return title === undefined || body === undefined || datedOn === undefined ? 'unfinished' : 'kept'
}

/** What the register is narrowed to. */
export interface LetterFilter {
  readonly query: string
  readonly year?: string | undefined
  readonly kind?: string | undefined
  readonly association?: string | undefined
  readonly state?: string | undefined
}

export const NO_LETTER_FILTER: LetterFilter = { query: '' }

/** The year of a letter: that of its number, else of its day. */
export const yearOfLetter = ({ documentNumber = '', datedOn }: Letter): string | undefined =>
  readDocumentNumber(documentNumber)?.year.toString() ?? datedOn?.slice(0, 4)

/** The years of the letters, latest first. */
export const letterYears = (rows: readonly LetterRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ letter }) => yearOfLetter(letter) ?? []))].toSorted().toReversed()

/** The letters that a filter lets through. */
export const filteredLetters = (
  rows: readonly LetterRow[],
  { query, year, kind, association, state }: LetterFilter,
  searcher: Searcher,
  names: ReadonlyMap<string, string>,
): readonly LetterRow[] =>
  rows.filter(
    ({ id, arrival, letter, associations, state: own }) =>
      (year === undefined || yearOfLetter(letter) === year) &&
      (kind === undefined || letter.letterKind === (kind as LetterKind)) &&
      (association === undefined || associations.includes(association)) &&
      (state === undefined || own === state) &&
      (query.trim() === '' ||
        searcher.matches(
          {
            key: `${id}@${arrival}`,
            names: [
              letter.title ?? '',
              letter.addressee ?? '',
              ...associations.map((each) => names.get(each) ?? ''),
            ],
            codes: [letter.documentNumber ?? ''],
          },
          query,
        )),
  )
