import { expect, test } from 'vitest'
import { entriesOf } from '../../../renderer/store/history-entries'
import { planMerge } from '../../../renderer/store/plan-merge'
import { stateOf } from '../../../renderer/store/record-rows'
import { twinRows } from '../../../renderer/store/twin-rows'
import { MAX_AHEAD_MS } from '../../../shared/merge/hybrid-clock'
import { mergeRecords } from '../../../shared/merge/merge-record'
import { SEALED_FIELD, type RecordState } from '../../../shared/records/version'
import { NANAN, replicaOf, state, written, YUZHONG } from '../../support/record-states'
import { firstState, NOW } from '../../support/store-fakes'

const mine = state('association', 'a1', YUZHONG, {
  core: [written(YUZHONG, 1, { name: '甲', town: '石油路' })],
})
const theirs = state('association', 'a1', YUZHONG, {
  service: [written(NANAN, 3, { platformOn: '2026-01-05' })],
})
const plan = (states: readonly RecordState[], before: RecordState | undefined = mine) =>
  planMerge(
    { plannedAt: 0, states, ledger: [{ key: 'in/1', value: { counts: 1 } }], batch: 'bundle-1' },
    {
      state: firstState(),
      now: NOW,
      salt: () => '0'.repeat(32),
      freshReplica: () => `${YUZHONG}.00000000000000bb`,
      held: new Map(before === undefined ? [] : [['association/a1', before]]),
    },
  )

test('a merged record is put as it is, with an arrival number and the ledger row', () => {
  const merged = mergeRecords(mine, theirs)
  const { payload } = plan([merged])
  expect(payload.records.map(stateOf)).toEqual([merged])
  expect(payload.records[0]?.arrival).toBe(1)
  expect(payload.exchange).toEqual([{ key: 'in/1', value: { counts: 1 } }])
  expect(payload.state).toMatchObject({ arrival: 1, counter: 0, historySeq: 1 })
})

test('the history names the writer over there, and when', () => {
  const { payload } = plan([mergeRecords(mine, theirs)])
  expect(payload.history.flatMap(entriesOf)).toEqual([
    {
      kind: 'association',
      id: 'a1',
      event: 'merge',
      group: 'service',
      field: 'platformOn',
      old: undefined,
      new: '2026-01-05',
      sealed: false,
      operator: '甲',
      at: new Date(1_760_000_000_003).toISOString(),
      replica: replicaOf(NANAN),
      reason: undefined,
      batch: 'bundle-1',
    },
  ])
})

test('a conflict is told as what the other side wrote against what is shown here', () => {
  const rival = state('association', 'a1', YUZHONG, {
    core: [written(NANAN, 3, { name: '乙', town: '石油路' })],
  })
  const { payload } = plan([mergeRecords(mine, rival)])
  expect(payload.history.flatMap(entriesOf)).toMatchObject([{ field: 'name', old: '甲', new: '乙' }])
})

test('of a sealed group that arrived the history tells that it changed, and nothing of what is in it', () => {
  const laptop = state('association', 'a1', YUZHONG, {
    contact: [written(YUZHONG, 4, { sealed: 'k1.AAAA' })],
  })
  const { payload } = plan([mergeRecords(mine, laptop)])
  expect(payload.history.flatMap(entriesOf)).toMatchObject([
    { event: 'merge', group: 'contact', field: SEALED_FIELD, old: undefined, new: undefined, sealed: true },
  ])
  const blank = state('association', 'a1', YUZHONG, { contact: [written(YUZHONG, 4, {})] })
  expect(plan([mergeRecords(mine, blank)]).payload.history.flatMap(entriesOf)).toEqual([])
})

test('a record that does not change takes no arrival number', () => {
  const { payload } = plan([mine])
  expect([payload.records, payload.history, payload.state.arrival]).toEqual([[], [], 0])
})

test('a record of a kind that this program does not know is kept whole', () => {
  const unknown = state('prospect', 'p1', NANAN, { wish: [written(NANAN, 3, { plan: '2027' })] })
  expect(plan([unknown]).payload.records.map(stateOf)).toEqual([unknown])
})

test('a clock far ahead is clamped and counted', () => {
  const far = written(NANAN, 3, { platformOn: '2026-01-05' })
  const ahead = { ...far, version: { ...far.version, clock: '9000000000000-00000' } }
  const { payload, clamped } = plan([mergeRecords(mine, { ...theirs, groups: { service: [ahead] } })])
  expect(clamped).toBe(1)
  expect(Number(payload.state.clock.slice(0, 13))).toBe(NOW + MAX_AHEAD_MS)
})

test('writes of this very replica that it does not know show a twin: it goes on as another replica (threat 30)', () => {
  const { replica } = firstState()
  const twins = written(NANAN, 3, { platformOn: '2026-01-05' }, { [replica]: 1 })
  const { payload, twin } = plan([mergeRecords(mine, { ...theirs, groups: { service: [twins] } })])
  expect(twin).toBe(true)
  expect(payload.state).toMatchObject({ replica: `${YUZHONG}.00000000000000bb`, counter: 0 })
  // Which PC it was, and that a person has to know of it, stand in the transaction of the bundle.
  const ledger = { key: 'in/1', value: { counts: 1 } }
  expect(payload.exchange).toEqual([...twinRows(firstState(), NOW, 'bundle-1'), ledger])
  const plain = plan([mergeRecords(mine, theirs)])
  expect([plain.twin, plain.payload.exchange]).toEqual([false, [ledger]])
})
