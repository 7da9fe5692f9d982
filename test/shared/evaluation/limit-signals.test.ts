import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { limitSignals, type SignalFacts } from '../../../shared/evaluation/limit-signals'

const day = (text: string) => text as IsoDate
const signals = (facts: Partial<SignalFacts>) => [
  ...limitSignals({
    association: {},
    terms: [],
    posts: [],
    sanctions: [],
    today: day('2026-11-20'),
    ...facts,
  }),
]

test('records that are missing say nothing', () => {
  expect(signals({})).toEqual([])
})

test('posts without a chair in office', () => {
  const chair = { office: 'chair', from: day('2022-01-01') } as const
  expect(signals({ posts: [{ office: 'secretary-general' }] })).toEqual(['no-chair'])
  expect(signals({ posts: [chair] })).toEqual([])
  expect(signals({ posts: [{ ...chair, to: day('2026-11-19') }] })).toEqual(['no-chair'])
  expect(signals({ posts: [{ ...chair, to: day('2026-11-20') }] })).toEqual([])
})

test('more than five years since the last congress; the fifth anniversary itself is in time', () => {
  const term = (congressOn: string) => ({ congressOn: day(congressOn) })
  expect(signals({ terms: [term('2021-11-20')] })).toEqual([])
  expect(signals({ terms: [term('2021-11-19')] })).toEqual(['congress-overdue'])
  expect(signals({ terms: [term('2015-01-01'), term('2024-01-01')] })).toEqual([])
})

test('rectification and warning until they are lifted; a revocation is another matter', () => {
  expect(signals({ association: { status: 'warning' } })).toEqual(['under-sanction'])
  expect(signals({ sanctions: [{ handling: 'rectification' }] })).toEqual(['under-sanction'])
  expect(signals({ sanctions: [{ handling: 'rectification', liftedOn: day('2026-01-01') }] })).toEqual([])
  expect(signals({ sanctions: [{ handling: 'revocation' }] })).toEqual([])
})
