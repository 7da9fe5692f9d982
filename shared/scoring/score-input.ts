import { halfWidth, trimmed } from '../base/normalize'
import { fail, ok, type Failure, type Result } from '../base/result'

export type ScoreProblem = 'empty' | 'not-a-number' | 'negative' | 'too-fine' | 'over-max'

/** A Chinese input method puts 。 where the point key is; 分 is often typed along. */
const NUMBER = /^([+-]?)(\d{0,6})(?:[.。](\d*))?分?$/

/**
 * Reads a typed score (4, 4.5, ４．５, 4.5分) as hundredths of a point, at most `max` of them.
 *
 * Failures: `empty` (a blank is no 0); `not-a-number`; `negative`; `too-fine`, more than two decimals; `over-max` with
 * `max`.
 */
export function parseScore(text: string, max: number): Result<number, Failure<ScoreProblem>> {
  const typed = trimmed(halfWidth(text))
  if (typed === '') return fail('empty')
  const match = NUMBER.exec(typed)
  const [, sign = '', whole = '', decimals = ''] = match ?? []
  if (match === null || whole + decimals === '') return fail('not-a-number')
  if (sign === '-') return fail('negative')
  const digits = decimals.replace(/0+$/, '')
  if (digits.length > 2) return fail('too-fine')
  const points = Number(whole) * 100 + Number(digits.padEnd(2, '0'))
  return points > max ? fail('over-max', { max }) : ok(points)
}

/** Hundredths of a point as people write them: 400 → 4, 450 → 4.5, 425 → 4.25. `parseScore` reads it back. */
export function scoreText(points: number): string {
  const decimals = String(points % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const whole = String((points - (points % 100)) / 100)
  return decimals === '' ? whole : `${whole}.${decimals}`
}

/** The shown total with its one decimal: 9000 → 90.0. */
export const totalText = (shown: number): string =>
  `${String((shown - (shown % 100)) / 100)}.${String((shown % 100) / 10)}`
