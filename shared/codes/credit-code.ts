import { comparable } from '../base/normalize'
import { fail, ok, type Failure, type Result } from '../base/result'

export type CreditCodeProblem = 'length' | 'illegal-character' | 'check-character'

/** The 31 characters of GB 32100-2015; I, O, S, V and Z are left out because they look like digits or each other. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
/** What typists put for a digit (or for another letter) that the alphabet lacks. */
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' }

/** The last character that GB 32100-2015 demands after these 17: weights 3^(i−1) mod 31, 31 − Σ mod 31. */
function checkCharacter(body: string): string {
  let weight = 1
  let sum = 0
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length)
}

/** The code with look-alike letters read as what they stand for, when that makes it right. */
function withoutLookalikes(code: string): string | undefined {
  const repaired = code.replace(/[IOSVZ]/g, (letter) => LOOKALIKES[letter] ?? letter)
  return repaired.slice(-1) === checkCharacter(repaired.slice(0, -1)) ? repaired : undefined
}

/**
 * A 统一社会信用代码 (GB 32100-2015) in stored form: upper case, half width, no white space. Division digits are not
 * looked up: codes that carry an ended division (500105, 500112) stay valid for ever.
 *
 * Failures: `length` with `length`; `illegal-character` with `character`, `position` (from 1) and, where reading
 * look-alike letters as digits makes the code right, `suggestion`; `check-character` with `expected` and `found`.
 */
export function checkCreditCode(text: string): Result<string, Failure<CreditCodeProblem>> {
  const code = comparable(text)
  const characters = Array.from(code)
  if (characters.length !== LENGTH) return fail('length', { length: characters.length })
  const wrong = characters.findIndex((character) => !ALPHABET.includes(character))
  const character = characters[wrong]
  if (character !== undefined) {
    const suggestion = withoutLookalikes(code)
    const facts = { character, position: wrong + 1 }
    return fail('illegal-character', suggestion === undefined ? facts : { ...facts, suggestion })
  }
  const expected = checkCharacter(code.slice(0, -1))
  const found = code.slice(-1)
  return expected === found ? ok(code) : fail('check-character', { expected, found })
}
