import { comparable } from '../../../shared/base/normalize'

/** A row that can be searched: its key changes when its texts do. */
export interface Searchable {
  readonly key: string
  /** Names, found by pinyin and initials as well. */
  readonly names: readonly string[]
  /** Codes and numbers, found as typed. */
  readonly codes: readonly string[]
}

/** The same `Searchable` for the same row object every time, so that a keystroke makes none anew. */
export function searchableOnce<R extends object>(make: (row: R) => Searchable): (row: R) => Searchable {
  const made = new WeakMap<R, Searchable>()
  return (row) => {
    const known = made.get(row)
    if (known !== undefined) return known
    const searchable = make(row)
    made.set(row, searchable)
    return searchable
  }
}

/** A query as it is sought: its words, and of each whether somebody may have typed it as pinyin. */
interface Sought {
  readonly query: string
  readonly words: readonly { readonly text: string; readonly latin: boolean }[]
}

/** What may be typed in Latin letters for a name: one text, or `undefined` as long as it is not known. */
export interface Spoken {
  readonly formsOf: (name: string) => string | undefined
}

export const NOT_SPOKEN: Spoken = { formsOf: () => undefined }

/**
 * Prepared texts of the rows of one list, so that a keystroke costs one pass over plain strings. Names compare without
 * width, case, blanks and kinds of middle dot (`comparable`), and by pinyin as far as that is known by now.
 */
export class Searcher {
  readonly #written = new Map<string, string>()
  readonly #told = new Map<string, string>()
  #sought: Sought = { query: '', words: [] }

  constructor(private readonly spoken: Spoken = NOT_SPOKEN) {}

  /** Whether `row` holds every word of `query` (words are divided by blanks). */
  matches(row: Searchable, query: string): boolean {
    if (query !== this.#sought.query) this.#sought = { query, words: wordsOf(query) }
    const written = this.writtenOf(row)
    return this.#sought.words.every(
      ({ text, latin }) => written.includes(text) || (latin && this.#spokenOf(row).includes(text)),
    )
  }

  /** The row's names and codes as they are compared; asked for ahead, the first keystroke finds it made. */
  writtenOf(row: Searchable): string {
    const known = this.#written.get(row.key)
    if (known !== undefined) return known
    const text = [...row.names, ...row.codes].map(comparable).join('\n')
    this.#written.set(row.key, text)
    return text
  }

  #spokenOf(row: Searchable): string {
    const known = this.#told.get(row.key)
    if (known !== undefined) return known
    const forms = row.names.map((name) => (name === '' ? '' : this.spoken.formsOf(name)))
    const text = forms.join('\n')
    if (!forms.includes(undefined)) this.#told.set(row.key, text)
    return text
  }
}

const LATIN = /[A-Z]/

const wordsOf = (query: string): Sought['words'] =>
  query
    .split(/\s+/)
    .map(comparable)
    .filter((word) => word !== '')
    .map((text) => ({ text, latin: LATIN.test(text) }))
