import { expect, test } from 'vitest'
import { CUSTODY_GROUP, custodyNoteOf, nextCustody, nextService } from '../../../shared/merge/custody'
import { holdList, lateFor } from '../../../shared/merge/hold-queue'
import { mergeRecords } from '../../../shared/merge/merge-record'
import { outgoing } from '../../../shared/merge/outgoing'
import { planImport, type ImportQuestion } from '../../../shared/merge/plan'
import type { RecordState, Sibling } from '../../../shared/records/version'
import { CITY, lookupIn, NANAN, state, written, YUZHONG } from '../../support/record-states'

const underEpoch = (epoch: number, sibling: Sibling): Sibling => ({
  ...sibling,
  version: { ...sibling.version, epoch },
})
const before = state('association', 'a1', YUZHONG, { core: [written(YUZHONG, 1, { name: '甲' })] })
const meeting = state('meeting', 'm1', YUZHONG, { core: [written(YUZHONG, 2, { associationId: 'a1' })] })
const note = underEpoch(1, written(CITY, 1, nextCustody(before, NANAN, YUZHONG) ?? {}))
const handedOver = mergeRecords(before, { ...before, groups: { [CUSTODY_GROUP]: [note] } })

const plan = (held: readonly RecordState[], question: Partial<ImportQuestion>) =>
  planImport({
    sender: CITY,
    receiver: NANAN,
    incoming: [],
    waiting: [],
    held: lookupIn(...held),
    now: Date.parse('2026-01-20T08:00:00.000Z'),
    ...question,
  })

test('a transfer names the new custodian, keeps the former ones and raises the epoch', () => {
  expect(custodyNoteOf(handedOver)).toEqual({ office: NANAN, former: [YUZHONG], epoch: 1 })
  expect(handedOver.office).toBe(NANAN)
  expect(nextCustody(handedOver, NANAN, NANAN)).toBeUndefined()
  expect(nextCustody(handedOver, CITY, NANAN)).toEqual({
    office: CITY,
    former: [YUZHONG, NANAN],
    local: NANAN,
  })
})

test('市科协 notes who serves an association of its own, once, and whoever was named before', () => {
  const own = state('association', 'a2', CITY, { core: [written(CITY, 1, { localOffice: YUZHONG })] })
  const first = nextService(own, YUZHONG)
  expect(first).toEqual({ office: CITY, former: [], local: YUZHONG })
  const noted = mergeRecords(own, {
    ...own,
    groups: { [CUSTODY_GROUP]: [underEpoch(1, written(CITY, 2, first ?? {}))] },
  })
  expect(nextService(noted, YUZHONG)).toBeUndefined()
  expect(nextService(noted, NANAN)).toEqual({ office: CITY, former: [YUZHONG], local: NANAN })
  expect(nextService(noted, undefined)).toEqual({ office: CITY, former: [YUZHONG], local: CITY })
  expect(nextService(before, NANAN)).toBeUndefined()
})

test('of two notes of one epoch all agree on the custodian, and the other office is a former one', () => {
  const again = underEpoch(1, written(CITY, 2, { office: CITY, former: [YUZHONG] }))
  const [one, other] = [
    [note, again],
    [again, note],
  ].map((notes) => custodyNoteOf({ ...handedOver, groups: { ...handedOver.groups, [CUSTODY_GROUP]: notes } }))
  expect(one).toMatchObject({ epoch: 1, office: expect.stringMatching(/^(cq|500108)$/) as string })
  expect(other).toEqual({ ...one, former: expect.arrayContaining([...(one?.former ?? [])]) as string[] })
  expect(new Set([one?.office, ...(one?.former ?? [])])).toEqual(new Set([YUZHONG, NANAN, CITY]))
})

test('市科协 gives the new custodian all there is, and the former one only whose it is now', () => {
  const lookup = lookupIn(handedOver, meeting)
  const sent = (record: RecordState, receiver: string) => {
    const out = outgoing(record, { sender: CITY, receiver }, lookup)
    return out === undefined ? undefined : [out.office, Object.keys(out.groups)]
  }
  expect(sent(handedOver, NANAN)).toEqual([NANAN, ['core', 'custody']])
  expect(sent(meeting, NANAN)).toEqual([NANAN, ['core']])
  expect(sent(handedOver, YUZHONG)).toEqual([NANAN, ['custody']])
  expect(sent(meeting, YUZHONG)).toBeUndefined()
})

test('the new custodian takes in what the former one wrote', () => {
  const incoming = [handedOver, { ...meeting, office: NANAN }]
  const planned = plan([], { incoming })
  expect(planned.setAside).toEqual([])
  expect(planned.changes.map(({ after }) => [after.id, after.office])).toEqual([
    ['a1', NANAN],
    ['m1', NANAN],
  ])
})

test('the copy of the former custodian turns read-only: its later word under the new epoch is set aside', () => {
  const word = state('association', 'a1', NANAN, {
    core: [underEpoch(1, written(YUZHONG, 9, { name: '乙' }))],
  })
  const planned = plan([handedOver], { sender: YUZHONG, receiver: CITY, incoming: [word] })
  expect([planned.changes, planned.setAside.map(({ code }) => code)]).toEqual([[], ['not-owner']])
})

const late = state('association', 'a1', YUZHONG, { core: [written(YUZHONG, 7, { name: '迟到' })] })

test('what it wrote before it heard of the transfer waits as a task, at 市科协 and at the new custodian', () => {
  const atCity = plan([handedOver], { sender: YUZHONG, receiver: CITY, incoming: [late] })
  expect(atCity.changes).toEqual([])
  const [task] = holdList(atCity.waiting, Date.parse('2026-01-25T09:00:00.000Z'))
  expect(task).toMatchObject({ reason: 'older-epoch', sender: YUZHONG, days: 5, id: 'a1' })

  const route = { sender: CITY, receiver: NANAN }
  const passedOn = lateFor(atCity.waiting, route, lookupIn(handedOver)).map((entry) => entry.state)
  const atNew = plan([handedOver], { incoming: passedOn })
  expect(atNew.waiting.map(({ reason }) => reason)).toEqual(['older-epoch'])
  expect(lateFor(atCity.waiting, { sender: CITY, receiver: YUZHONG }, lookupIn(handedOver))).toEqual([])

  const again = plan([handedOver], { incoming: passedOn, isSettled: (id) => id === task?.key })
  expect(again.waiting).toEqual([])
})

test('a district cannot hand an association over by itself', () => {
  const forged = state('association', 'a1', NANAN, {
    [CUSTODY_GROUP]: [underEpoch(1, written(NANAN, 1, { office: NANAN, former: [YUZHONG] }))],
  })
  const planned = plan([before], { sender: NANAN, receiver: CITY, incoming: [forged] })
  expect([planned.changes, planned.setAside.map(({ code }) => code)]).toEqual([[], ['not-owner']])
})
