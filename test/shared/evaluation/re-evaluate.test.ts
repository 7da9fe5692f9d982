import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reEvaluation } from '../../../shared/evaluation/re-evaluate'
import { indicatorsOf, type Scheme } from '../../../shared/scoring/scheme'
import { totalOf } from '../../../shared/scoring/total'
import { randomAnswer, randomScheme } from '../../support/random-scheme'

const copyOf = (scheme: Scheme): Scheme => structuredClone(scheme)

test('whatever is edited in a later version, the frozen copy gives the same total and grade', () => {
  fc.assert(
    fc.property(randomScheme, fc.array(randomAnswer, { maxLength: 25 }), fc.nat(), (scheme, list, seed) => {
      const answers = Object.fromEntries(
        indicatorsOf(scheme).flatMap(({ code }, at) => {
          const answer = list[at]
          return answer === undefined ? [] : [[code, answer] as const]
        }),
      )
      const frozen = copyOf(scheme)
      const before = totalOf(frozen, answers)
      const edited = scheme
      for (const [at, indicator] of indicatorsOf(edited).entries()) indicator.max += (seed + at) % 7
      edited.grades.pop()
      edited.version += 1
      expect(totalOf(frozen, answers)).toEqual(before)
    }),
  )
})

test('scores stay where the indicator is the same, and every other one is scored anew', () => {
  fc.assert(
    fc.property(randomScheme, fc.nat(), (scheme, seed) => {
      const newer = copyOf(scheme)
      newer.version += 1
      const changed = indicatorsOf(newer).filter((_, at) => (at + seed) % 3 === 0)
      for (const indicator of changed) indicator.title = '另一项'
      // Proof is asked for at finalising; it makes no other indicator.
      for (const indicator of indicatorsOf(newer)) indicator.proofDemanded = true
      const answers = Object.fromEntries(indicatorsOf(scheme).map(({ code }) => [code, { site: 1 }]))
      const result = reEvaluation({ scheme, bonus: { b0: 1, gone: 1 }, vetoes: ['gone'] }, answers, newer)
      expect(result.blanked).toEqual(changed.map(({ code }) => code))
      expect(result.vetoes).toBeNull()
      expect(Object.keys(result.bonus ?? {})).not.toContain('gone')
    }),
  )
})
