import { comparable } from '../../../shared/base/normalize'
import { JoinedText } from './joined-text'

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

/** The texts of a whole list, each kind as one. */
interface Joined {
  readonly rows: readonly unknown[]
  readonly written: JoinedText
  /** Absent until it is asked for, and as long as a name of the list is not written down. */
  spoken?: JoinedText
}

/**
 * Prepared texts of the rows of one list, so that a keystroke costs one pass over plain strings. Names compare without
 * width, case, blanks and kinds of middle dot (`comparable`), and by pinyin as far as that is known by now.
 */
export class Searcher {
  readonly #written = new Map<string, string>()
  readonly #told = new Map<string, string>()
  #sought: Sought = { query: '', words: [] }
  #joined: Joined | undefined
  #lacks = false

  constructor(private readonly spoken: Spoken = NOT_SPOKEN) {}

  /** Whether `row` holds every word of `query` (words are divided by blanks). */
  matches(row: Searchable, query: string): boolean {
    if (query !== this.#sought.query) this.#sought = { query, words: wordsOf(query) }
    const written = this.writtenOf(row)
    return this.#sought.words.every(
      ({ text, latin }) => written.includes(text) || (latin && this.#spokenOf(row).includes(text)),
    )
  }

  /** The rows of a list that hold every word of `query`, in their order; all of them where nothing is sought. */
  among<R>(rows: readonly R[], searchable: (row: R) => Searchable, query: string): readonly R[] {
    const [first, ...others] = wordsOf(query)
    this.#lacks = false
    if (first === undefined) return rows
    const joined = this.join(rows, searchable)
    const holding = ({ text, latin }: Sought['words'][number]): readonly number[] => {
      const written = joined.written.holding(text)
      const spoken = latin ? this.#spokenAmong(joined, rows, searchable).holding(text) : []
      return spoken.length === 0 ? written : union(written, spoken)
    }
    const sets = others.map((word) => new Set(holding(word)))
    return holding(first)
      .filter((at) => sets.every((set) => set.has(at)))
      .flatMap((at) => rows[at] ?? [])
  }

  /**
   * Whether the last look among a list left out names of which the pinyin is not written down yet: what it found may not
   * be all, and `learned` tells when to look again.
   */
  get lacks(): boolean {
    return this.#lacks
  }

  /** Makes the one text of a list, or finds it made; asked for ahead, the first keystroke finds it. */
  join<R>(rows: readonly R[], searchable: (row: R) => Searchable): Joined {
    if (this.#joined?.rows === rows) return this.#joined
    const written = new JoinedText(rows.map((row) => this.writtenOf(searchable(row))))
    this.#joined = { rows, written }
    return this.#joined
  }

  #spokenAmong<R>(joined: Joined, rows: readonly R[], searchable: (row: R) => Searchable): JoinedText {
    if (joined.spoken !== undefined) return joined.spoken
    const all = rows.map((row) => searchable(row))
    const spoken = new JoinedText(all.map((row) => this.#spokenOf(row)))
    if (all.every(({ key }) => this.#told.has(key))) joined.spoken = spoken
    else this.#lacks = true
    return spoken
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

/** Numbers of two ascending lists, each once, ascending. */
const union = (one: readonly number[], other: readonly number[]): readonly number[] =>
  [...new Set([...one, ...other])].toSorted((a, b) => a - b)

const LATIN = /[A-Z]/

const wordsOf = (query: string): Sought['words'] =>
  query
    .split(/\s+/)
    .map(comparable)
    .filter((word) => word !== '')
    .map((text) => ({ text, latin: LATIN.test(text) }))
