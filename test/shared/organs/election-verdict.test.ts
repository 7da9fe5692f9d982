import { expect, test } from 'vitest'
import { electionVerdict } from '../../../shared/organs/election-verdict'

const vote = { body: 'committee', expected: 9, present: 6, yes: 3 } as const

test('第三十一条 for an election by the committee: two thirds present, half of them in favour', () => {
  expect(electionVerdict(vote)).toEqual({ held: true, needed: 6, carried: true })
  expect(electionVerdict({ ...vote, present: 5 })).toMatchObject({ held: false })
  expect(electionVerdict({ ...vote, present: 7 })).toMatchObject({ held: true, carried: false })
})

test('a congress has neither quorum nor majority in the rules', () => {
  expect(electionVerdict({ ...vote, body: 'congress' })).toMatchObject({
    held: undefined,
    carried: undefined,
  })
})
