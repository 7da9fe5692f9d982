import { comparable } from '../base/normalize'
import type { Code } from './code-list'

/** Words of a list by their comparable form; a ledger asks for thousands of them. */
const WORDS = new WeakMap<readonly Code[], ReadonlyMap<string, string>>()

/**
 * The code that a ledger word means: its name or one of its aliases, compared by `comparable`.
 * `undefined` for every other word: it stays a problem for a person, nothing is guessed.
 */
export function codeNamed<C extends string>(list: readonly Code<C>[], text: string): C | undefined {
  let words = WORDS.get(list)
  if (words === undefined) {
    words = wordsOf(list)
    WORDS.set(list, words)
  }
  return words.get(comparable(text)) as C | undefined
}

/** The first entry with a word has it. */
const wordsOf = (list: readonly Code[]): ReadonlyMap<string, string> =>
  new Map(
    list
      .toReversed()
      .flatMap(({ code, name, aliases = [] }) =>
        [...aliases, name].map((word) => [comparable(word), code] as const),
      ),
  )
