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

/**
 * Prepared texts of the rows of one list, so that a keystroke costs one pass over plain strings. Names compare without
 * width, case, blanks and kinds of middle dot (`comparable`); pinyin joins once the dictionary is there.
 */
export class Searcher {
  #texts = new Map<string, string>()
  #pinyin: Pinyin | undefined

  /** From now on names are found by pinyin; what was prepared is prepared again when it is next looked at. */
  speak(pinyin: Pinyin): void {
    this.#pinyin = pinyin
    this.#texts.clear()
  }

  /** Whether `row` holds every word of `query` (words are divided by blanks). */
  matches(row: Searchable, query: string): boolean {
    const text = this.#textOf(row)
    return wordsOf(query).every((word) => text.includes(word))
  }

  #textOf(row: Searchable): string {
    const known = this.#texts.get(row.key)
    if (known !== undefined) return known
    const spoken = this.#pinyin === undefined ? [] : row.names.flatMap((name) => formsOf(name, this.#pinyin))
    const text = [...row.names, ...row.codes, ...spoken].map(comparable).join('\n')
    this.#texts.set(row.key, text)
    return text
  }
}

const wordsOf = (query: string): readonly string[] =>
  query
    .split(/\s+/)
    .map(comparable)
    .filter((word) => word !== '')

function formsOf(name: string, pinyin: Pinyin | undefined): readonly string[] {
  if (pinyin === undefined) return []
  const { full, initials } = pinyin(name)
  return [full, initials]
}
