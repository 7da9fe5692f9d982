import { comparable } from '../base/normalize'
import type { Code } from './code-list'

/**
 * The code that a ledger word means: its name or one of its aliases, compared by `comparable`.
 * `undefined` for every other word: it stays a problem for a person, nothing is guessed.
 */
export function codeNamed<C extends string>(list: readonly Code<C>[], text: string): C | undefined {
  const wanted = comparable(text)
  const matches = (word: string): boolean => comparable(word) === wanted
  return list.find((entry) => matches(entry.name) || (entry.aliases ?? []).some(matches))?.code
}
