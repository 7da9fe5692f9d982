import { expect, test } from 'vitest'
import { compareScopes, NO_TRIES, type DriftTries } from '../../../shared/merge/compare'
import { MAX_TRIES } from '../../../shared/merge/healing'
import { bucketOf, ScopeIndex } from '../../../shared/merge/scope-index'
import type { RecordState } from '../../../shared/records/version'
import { CITY, NANAN, state, written, YUZHONG } from '../../support/record-states'

const association = state('association', 'a1', YUZHONG, {
  core: [written(YUZHONG, 1, { name: '甲', localOffice: YUZHONG })],
  contact: [written(YUZHONG, 2, { sealed: 'x' })],
})
const indexOf = (...states: readonly RecordState[]): ScopeIndex => {
  const index = new ScopeIndex()
  for (const [at, each] of states.entries()) index.put(each, at + 1)
  return index
}
const TO_CITY = { sender: YUZHONG, receiver: CITY }
const { contact: _, ...travelling } = association.groups
const atCity: RecordState = { ...association, groups: travelling }

test('both sides sum up the same, although what is private never left', () => {
  expect(indexOf(association).digests(TO_CITY)).toEqual(indexOf(atCity).digests(TO_CITY))
})

test('one number with another content shows', () => {
  const other = { ...atCity, groups: { core: [written(YUZHONG, 1, { name: '乙', localOffice: YUZHONG })] } }
  expect(indexOf(association).digests(TO_CITY)).not.toEqual(indexOf(other).digests(TO_CITY))
})

test('a district does not hear of others, so nothing of theirs is summed up for it', () => {
  expect(indexOf(atCity).digests({ sender: CITY, receiver: NANAN })).toEqual([])
})

const said = { ours: indexOf(association).digests(TO_CITY), theirs: [], held: [], full: [] }
const compare = (
  index: ScopeIndex,
  before: DriftTries,
  more: Partial<Parameters<typeof compareScopes>[0]> = {},
) =>
  compareScopes({
    index,
    ...TO_CITY,
    said,
    acknowledged: 9,
    withheld: [],
    before,
    ...more,
  })
const bucket = { kind: 'association', buckets: [bucketOf('a1')] }

test('a difference is asked for in full at most three times, then a person is told', () => {
  let tries = NO_TRIES
  for (let round = 1; round <= MAX_TRIES; round += 1) {
    const drift = compare(indexOf(), tries, { said: { ...said, full: round === 1 ? [] : [bucket] } })
    expect([drift.wants, drift.stuck]).toEqual([[bucket], []])
    tries = drift.tries
  }
  const last = { said: { ...said, full: [bucket] } }
  expect(compare(indexOf(), tries, last)).toMatchObject({ wants: [], stuck: [bucket] })
  const healed = compare(indexOf(atCity), tries)
  expect(healed).toMatchObject({ wants: [], stuck: [], tries: NO_TRIES })
})

test('what waits here is passed over and keeps its count', () => {
  const once = compare(indexOf(), NO_TRIES, { said: { ...said, full: [bucket] } }).tries
  expect(compare(indexOf(), once, { withheld: [bucket] })).toMatchObject({ wants: [], tries: once })
})

test('what is on its way to the other side is no difference', () => {
  const reception = state('evaluation', 'e1', YUZHONG, {
    reception: [written(CITY, 1, { receivedOn: '2026-01-20' })],
    core: [written(YUZHONG, 3, { associationId: 'a1' })],
  })
  const index = indexOf(atCity, reception)
  const said = { ours: index.digests(TO_CITY), theirs: [], held: [], full: [] }
  expect(compare(index, NO_TRIES, { said, acknowledged: 1 }).wants).toEqual([])
  expect(compare(index, NO_TRIES, { said, acknowledged: 2 }).wants.map(({ kind }) => kind)).toEqual([
    'evaluation',
  ])
})

test('a city that changed over and over is summed up as if each record had come once, as it is now', () => {
  const numbers = Array.from({ length: 300 }, (_, number) => number)
  const meeting = (number: number, counter: number, offices: readonly string[]): RecordState =>
    state('meeting', `m${number}`, YUZHONG, {
      core: offices.map((office) => written(office, counter, { associationId: 'a1', place: `${number}` })),
    })
  const now = (number: number) =>
    meeting(number, 1_000 + number, number % 3 === 0 ? [YUZHONG, CITY] : [YUZHONG])
  const changed = indexOf(
    association,
    ...numbers.map((number) => meeting(number, 1, number % 2 === 0 ? [CITY, YUZHONG] : [CITY])),
    ...numbers.map(now),
  )
  const once = indexOf(association, ...numbers.map(now))
  const back = { sender: CITY, receiver: YUZHONG }
  const own = { sender: YUZHONG, receiver: YUZHONG }
  for (const route of [TO_CITY, back, own]) expect(changed.digests(route)).toEqual(once.digests(route))
  expect(changed.digests(back)).not.toEqual([])
  expect(changed.under('association', 'a1')).toHaveLength(300)
  expect(changed.pendingAfter(600).flatMap(({ buckets }) => buckets)).toEqual([bucketOf('m299')])
})
