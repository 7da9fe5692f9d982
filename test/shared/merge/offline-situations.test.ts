import { expect, test } from 'vitest'
import { checkStream } from '../../../shared/bundle/stream'
import { decodeRecordLine, encodeRecordLine } from '../../../shared/bundle/record-line'
import { conflictsOf } from '../../../shared/merge/conflicts'
import { holdList } from '../../../shared/merge/hold-queue'
import { isDeleted, isDeletionDisputed } from '../../../shared/merge/life'
import { planImport, type ImportPlan, type Waiting } from '../../../shared/merge/plan'
import { showsTwin } from '../../../shared/merge/twin'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../../../shared/records/version'
import { CITY, lookupIn, replicaOf, state, written, YUZHONG } from '../../support/record-states'

/*
 * The situations for which ODK Central tests its offline entities, each as one of ours: a district works offline, its
 * files reach 市科协 in order, out of order, in part, twice, or after 市科协 has moved on. Central replays edits and
 * keeps those back whose predecessor is missing; here a file carries whole records with what their writer had seen, so
 * that an edit needs no predecessor, and only what hangs on a missing parent waits.
 */

const NOW = Date.parse('2026-01-21T08:00:00.000Z')
const HERE = replicaOf(YUZHONG)
const LAPTOP = `${YUZHONG}.00000000000000bb`
const seenHere = (counter: number) => ({ [HERE]: counter })

const association = (...core: readonly Sibling[]): RecordState =>
  state('association', 'a1', YUZHONG, { core })
const named = (counter: number, name: string, seen = {}): Sibling =>
  written(YUZHONG, counter, { name, localOffice: YUZHONG }, seen)
/** The same group, written on another PC of the office. */
const onLaptop = (counter: number, name: string, seen = {}): Sibling => {
  const { version, value } = named(counter, name)
  return {
    value,
    version: { ...version, dot: { replica: LAPTOP, counter }, seen: { ...seen, [LAPTOP]: counter } },
  }
}
const meeting = (counter: number, place: string): RecordState =>
  state('meeting', 'm1', YUZHONG, { core: [written(YUZHONG, counter, { associationId: 'a1', place })] })

/** 市科协, which takes in one file after another. */
function receiver(...first: readonly RecordState[]) {
  const records = new Map(first.map((each) => [`${each.kind}/${each.id}`, each]))
  let waiting: readonly Waiting[] = []
  const takeIn = (...incoming: readonly RecordState[]): ImportPlan => {
    const route = { sender: YUZHONG, receiver: CITY }
    const plan = planImport({ ...route, incoming, waiting, held: lookupIn(...records.values()), now: NOW })
    for (const { after } of plan.changes) records.set(`${after.kind}/${after.id}`, after)
    waiting = plan.waiting
    return plan
  }
  const record = (key = 'association/a1'): RecordState | undefined => records.get(key)
  const values = (key?: string, group = 'core'): readonly GroupValue[] =>
    (record(key)?.groups[group] ?? []).map(({ value }) => value)
  const names = (): readonly unknown[] => values().map((value) => value['name'])
  return { takeIn, record, values, names, waiting: () => waiting }
}

test('a record that is new arrives without a predecessor', () => {
  const city = receiver()
  expect(city.takeIn(association(named(1, '甲'))).changes.map(({ what }) => what)).toEqual(['created'])
  expect(city.names()).toEqual(['甲'])
})

test('an edit that has seen what is held replaces it', () => {
  const city = receiver(association(named(1, '甲')))
  city.takeIn(association(named(2, '乙', seenHere(1))))
  expect(city.names()).toEqual(['乙'])
})

test('an edit that says nothing of what it had seen never passes for a later one of another writer', () => {
  const city = receiver(association(named(1, '甲')))
  city.takeIn(association(onLaptop(1, '乙')))
  expect(new Set(city.names())).toEqual(new Set(['甲', '乙']))
})

test('an edit whose own number is missing from what it had seen is malformed, and no guess is made', () => {
  const line = encodeRecordLine(association(named(2, '乙')))
  expect(decodeRecordLine(line).ok).toBe(true)
  const without = line.replace(`"seen":{"${HERE}":2}`, '"seen":{}')
  expect(without).not.toBe(line)
  expect(decodeRecordLine(without).ok).toBe(false)
})

test('several edits of one record come in one after another', () => {
  const city = receiver(association(named(1, '甲')))
  city.takeIn(association(named(2, '乙', seenHere(1))))
  city.takeIn(association(named(3, '丙', seenHere(2))))
  expect(city.names()).toEqual(['丙'])
  expect(conflictsOf(city.record() ?? association())).toEqual([])
})

test('edits that were begun before the receiver moved on come in, and what was written there stays', () => {
  const reception = [written(CITY, 1, { receivedOn: '2026-01-10' })]
  const core = (counter: number, year: number) => written(YUZHONG, counter, { associationId: 'a1', year })
  const evaluation = (...siblings: readonly Sibling[]): RecordState =>
    state('evaluation', 'e1', YUZHONG, { core: siblings })
  const held = state('evaluation', 'e1', YUZHONG, { core: [core(2, 2024)], reception })
  const city = receiver(association(named(1, '甲')), held)
  city.takeIn(evaluation(core(3, 2025)))
  city.takeIn(evaluation(core(4, 2026)))
  expect(city.values('evaluation/e1')).toEqual([{ associationId: 'a1', year: 2026 }])
  expect(city.values('evaluation/e1', 'reception')).toEqual([{ receivedOn: '2026-01-10' }])
})

test('an edit elsewhere between two edits of one writer stands beside the second one until a person decides', () => {
  const city = receiver(association(named(1, '甲')))
  city.takeIn(association(named(2, '乙', seenHere(1))))
  city.takeIn(association(onLaptop(9, '中', seenHere(2))))
  city.takeIn(association(named(3, '丙', seenHere(2))))
  expect(new Set(city.names())).toEqual(new Set(['丙', '中']))
  const decided = named(4, '丁', { ...seenHere(3), [LAPTOP]: 9 })
  city.takeIn(association(decided))
  expect(city.names()).toEqual(['丁'])
})

test('a record that was made and edited before its first file arrives with its last state', () => {
  const city = receiver()
  city.takeIn(association(named(2, '乙', seenHere(1))))
  expect(city.names()).toEqual(['乙'])
})

test('the second file before the first: the later edit stands, the earlier one is old news', () => {
  const city = receiver(association(named(1, '甲')))
  city.takeIn(association(named(3, '丙', seenHere(2))))
  const late = city.takeIn(association(named(2, '乙', seenHere(1))))
  expect(late).toMatchObject({ changes: [], older: 1, conflicts: [] })
  expect(city.names()).toEqual(['丙'])
})

test('the edit before the record it edits, and all of it backwards: every order ends alike', () => {
  const files = [named(1, '甲'), named(2, '乙', seenHere(1)), named(3, '丙', seenHere(2))].map((each) =>
    association(each),
  )
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  for (const order of orders) {
    const city = receiver()
    for (const at of order) city.takeIn(files[at] as RecordState)
    expect([order, city.names()]).toEqual([order, ['丙']])
  }
})

test('a file whose predecessor never arrived is refused with what is missing, and nothing of it is guessed', () => {
  expect(checkStream(2, { base: 5, upTo: 7 })).toEqual({
    ok: false,
    failure: { code: 'gap', facts: { from: 3, to: 5 } },
  })
  // The next file begins where the receiver is.
  expect(checkStream(2, { base: 2, upTo: 9 }).ok).toBe(true)
})

test('an edit that has seen writes which this database never made shows that it was put back', () => {
  const own = { replica: replicaOf(CITY), counter: 3 }
  const known = written(YUZHONG, 2, { name: '乙' }, { [replicaOf(CITY)]: 3 })
  const beyond = written(YUZHONG, 2, { name: '乙' }, { [replicaOf(CITY)]: 8 })
  expect([showsTwin(known, own, []), showsTwin(beyond, own, [])]).toEqual([false, true])
})

test('a number of this database on a record where it never gave it shows that its image was cloned', () => {
  const own = { replica: replicaOf(CITY), counter: 3 }
  const theirs = written(CITY, 3, { name: '乙' })
  const older = written(CITY, 1, { name: '甲' })
  const decided = written(YUZHONG, 9, { name: '丙' }, { [replicaOf(CITY)]: 3 })
  expect([[], [older], [theirs], [decided]].map((held) => showsTwin(theirs, own, held))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a child before its parent waits, and comes in by itself when the parent does', () => {
  const city = receiver()
  expect(city.takeIn(meeting(2, '三楼')).changes).toEqual([])
  expect(city.waiting().map(({ missing }) => missing)).toEqual([{ kind: 'association', id: 'a1' }])
  expect(city.takeIn(association(named(1, '甲'))).changes.map(({ after }) => after.kind)).toEqual([
    'association',
    'meeting',
  ])
  expect(city.waiting()).toEqual([])
})

test('a chain of two that waits comes in whole, in whatever order it came', () => {
  const evaluation = state('evaluation', 'e1', YUZHONG, {
    core: [written(YUZHONG, 2, { associationId: 'a1', year: 2025 })],
  })
  const answer = state('answer', 'e1:a1', YUZHONG, {
    scores: [written(YUZHONG, 3, { evaluationId: 'e1', indicator: 'A1', self: 300 })],
  })
  const city = receiver()
  city.takeIn(answer)
  city.takeIn(evaluation)
  expect(city.waiting()).toHaveLength(2)
  city.takeIn(association(named(1, '甲')))
  expect([city.waiting(), city.values('answer/e1:a1', 'scores')]).toEqual([
    [],
    [{ evaluationId: 'e1', indicator: 'A1', self: 300 }],
  ])
})

test('what waits is one entry with its newest state however often it arrives, and keeps its date', () => {
  const city = receiver()
  city.takeIn(meeting(2, '三楼'))
  city.takeIn(meeting(2, '三楼'))
  city.takeIn(meeting(3, '四楼'))
  expect(city.waiting()).toHaveLength(1)
  city.takeIn(association(named(1, '甲')))
  expect(city.values('meeting/m1')).toEqual([{ associationId: 'a1', place: '四楼' }])
})

test('nothing that waits is ever forced in by the calendar; the list says for how many days it has waited', () => {
  const city = receiver()
  city.takeIn(meeting(2, '三楼'))
  const [entry] = holdList(city.waiting(), NOW + 8 * 86_400_000)
  expect(entry).toMatchObject({ kind: 'meeting', days: 8, reason: 'missing-parent' })
  city.takeIn()
  expect(city.record('meeting/m1')).toBeUndefined()
})

test('the record that comes late after its own edit is no error and takes nothing back', () => {
  const city = receiver()
  city.takeIn(association(named(2, '乙', seenHere(1))))
  expect(city.takeIn(association(named(1, '甲')))).toMatchObject({ changes: [], setAside: [] })
  expect(city.names()).toEqual(['乙'])
})

test('the same file twice changes nothing the second time', () => {
  const city = receiver()
  const file = [association(named(1, '甲')), meeting(2, '三楼')]
  city.takeIn(...file)
  expect(city.takeIn(...file)).toMatchObject({ changes: [], unchanged: 2, conflicts: [] })
})

test('an edit of what was deleted meanwhile stays visible, and a person decides', () => {
  const deletion = written(YUZHONG, 2, { deleted: true }, seenHere(1))
  const gone = state('association', 'a1', YUZHONG, { core: [named(1, '甲')], [LIFE_GROUP]: [deletion] })
  const city = receiver(gone)
  expect(isDeleted(city.record() ?? gone)).toBe(true)
  city.takeIn(association(onLaptop(9, '乙', seenHere(1))))
  expect(city.names()).toEqual(['乙'])
  expect([isDeleted(city.record() ?? gone), isDeletionDisputed(city.record() ?? gone)]).toEqual([false, true])
})

test('what waits is weighed anew with every file, and a file about something else leaves it waiting, without an error', () => {
  const city = receiver()
  city.takeIn(meeting(2, '三楼'))
  const other = state('association', 'a2', YUZHONG, {
    core: [written(YUZHONG, 3, { name: '别的', localOffice: YUZHONG })],
  })
  const between = city.takeIn(other)
  expect(between.changes.map(({ after }) => after.id)).toEqual(['a2'])
  expect([between.setAside, city.waiting().length]).toEqual([[], 1])
  city.takeIn(association(named(1, '甲')))
  expect([city.waiting(), city.values('meeting/m1')]).toEqual([[], [{ associationId: 'a1', place: '三楼' }]])
})

test('what hangs on a record that is only proposed comes in with it, and stands unchanged once it is accepted', () => {
  const city = receiver()
  const stub = state('association', 'p1', CITY, {})
  const proposal = state('proposal', 'p1:p', CITY, {
    core: [written(YUZHONG, 2, { associationId: 'p1', name: '拟设', localOffice: YUZHONG })],
  })
  const service = state('association', 'p1', CITY, { service: [written(YUZHONG, 3, {})] })
  const plan = city.takeIn(stub, proposal, service)
  expect([plan.waiting, plan.changes.length > 0]).toEqual([[], true])
  const before = city.record('association/p1')
  const core = [written(CITY, 1, { name: '拟设', level: 'municipal', localOffice: YUZHONG })]
  const accepted = { ...(before ?? stub), groups: { ...before?.groups, core } }
  const after = receiver(accepted, proposal)
  expect(after.takeIn(stub, proposal, service)).toMatchObject({ changes: [], setAside: [], waiting: [] })
  expect(after.values('association/p1').map((value) => value['name'])).toEqual(['拟设'])
})

test('of many edits only the last one arrives, long after the first: it is the whole record, and later ones follow it', () => {
  const city = receiver()
  city.takeIn(association(named(1, '甲')))
  city.takeIn(association(named(10, '癸', seenHere(9))))
  expect(city.names()).toEqual(['癸'])
  city.takeIn(association(named(11, '子', seenHere(10))))
  expect(city.names()).toEqual(['子'])
  expect(city.takeIn(association(named(5, '戊', seenHere(4))))).toMatchObject({ changes: [], older: 1 })
})

test('of two children that wait for different parents each comes in with its own, and the other goes on waiting', () => {
  const city = receiver()
  const other = state('meeting', 'm2', YUZHONG, { core: [written(YUZHONG, 4, { associationId: 'a2' })] })
  city.takeIn(meeting(2, '三楼'), other)
  expect(city.waiting()).toHaveLength(2)
  city.takeIn(association(named(1, '甲')))
  expect(city.waiting().map(({ state: { id } }) => id)).toEqual(['m2'])
})
