import { comparable } from '../../../shared/base/normalize'
import type { Pinyin } from '../pinyin'

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

/**
 * Prepared texts of the rows of one list, so that a keystroke costs one pass over plain strings. Names compare without
 * width, case, blanks and kinds of middle dot (`comparable`). Pinyin joins once the dictionary is there; it takes its
 * time (15 µs a name), so it is only made when Latin letters are sought.
 */
export class Searcher {
  #written = new Map<string, string>()
  #spoken = new Map<string, string>()
  #forms = new Map<string, string>()
  #pinyin: Pinyin | undefined
  #sought: Sought = { query: '', words: [] }

  /** From now on names are found by pinyin. */
  speak(pinyin: Pinyin): void {
    if (this.#pinyin !== undefined) return
    this.#pinyin = pinyin
    this.#spoken.clear()
  }

  /** Whether `row` holds every word of `query` (words are divided by blanks). */
  matches(row: Searchable, query: string): boolean {
    if (query !== this.#sought.query) this.#sought = { query, words: wordsOf(query) }
    const written = this.#writtenOf(row)
    return this.#sought.words.every(
      ({ text, latin }) => written.includes(text) || (latin && this.#spokenOf(row).includes(text)),
    )
  }

  #writtenOf(row: Searchable): string {
    const known = this.#written.get(row.key)
    if (known !== undefined) return known
    const text = [...row.names, ...row.codes].map(comparable).join('\n')
    this.#written.set(row.key, text)
    return text
  }

  #spokenOf(row: Searchable): string {
    const known = this.#spoken.get(row.key)
    if (known !== undefined || this.#pinyin === undefined) return known ?? ''
    const text = row.names.map((name) => this.#formsOf(name)).join('\n')
    this.#spoken.set(row.key, text)
    return text
  }

  /** One name, a department above all, stands in many rows. */
  #formsOf(name: string): string {
    const known = this.#forms.get(name)
    if (known !== undefined || this.#pinyin === undefined) return known ?? ''
    const { full, initials } = this.#pinyin(name)
    const forms = [full, initials].map(comparable).join('\n')
    this.#forms.set(name, forms)
    return forms
  }
}

const LATIN = /[A-Z]/

const wordsOf = (query: string): Sought['words'] =>
  query
    .split(/\s+/)
    .map(comparable)
    .filter((word) => word !== '')
    .map((text) => ({ text, latin: LATIN.test(text) }))
