import { disputedFields } from '../../shared/merge/conflicts'
import { groupRule } from '../../shared/merge/group-rule'
import { observeClock } from '../../shared/merge/hybrid-clock'
import { changedGroups } from '../../shared/merge/merge-record'
import { siblingKey } from '../../shared/merge/siblings'
import { showsTwin } from '../../shared/merge/twin'
import { SEALED_FIELD, type RecordState, type ReplicaId, type Sibling } from '../../shared/records/version'
import type { Merged, MergedRecord } from './exchange-face'
import { chainOn, type HistoryDraft } from './history-chain'
import { emptyPayload, type Payload } from './journal-payload'
import { fieldChanges } from './plan-write'
import { keyOf, rowOf } from './record-rows'
import type { GroupChange, HistoryRow, RecordRow, StoreState } from './rows'
import { shownOf } from './shown'
import { twinRows } from './twin-rows'

export interface MergeSetting {
  readonly state: StoreState
  readonly now: number
  readonly salt: () => string
}

/** What merging made of records: rows, and where the database stands behind them. */
export interface MergedRows {
  readonly records: readonly RecordRow[]
  readonly history: readonly HistoryRow[]
  readonly state: StoreState
  readonly clamped: number
  /** Others know more of this replica than it does: after the last record it goes on as another one (`renewed`). */
  readonly twin: boolean
}

/** Rows of merged records: new arrival numbers, and in the history who wrote what, when, where. */
export function mergedRows(
  merged: readonly MergedRecord[],
  batch: string | undefined,
  { state, now, salt }: MergeSetting,
): MergedRows {
  const records: RecordRow[] = []
  const drafts: HistoryDraft[] = []
  let { clock, arrival } = state
  let clamped = 0
  let twin = false
  for (const { before, after: record } of merged) {
    const key = keyOf(record.kind, record.id)
    const news = newsOf(before, record)
    if (news.length === 0 && before?.office === record.office) continue
    arrival += 1
    records.push(rowOf(record, arrival))
    for (const { sibling, change } of news) {
      const { version } = sibling
      const observed = observeClock(clock, version.clock, now)
      clock = observed.clock
      if (observed.clamped) clamped += 1
      twin ||= showsTwin(sibling, state, before?.groups[change.group] ?? [])
    }
    drafts.push(...draftsOf(key, news, batch))
  }
  const { rows: history, head } = chainOn(
    { seq: state.historySeq, hash: state.historyHash },
    state.replica,
    drafts,
    drafts.map(salt),
  )
  const next = { ...state, clock, arrival, historySeq: head.seq, historyHash: head.hash }
  return { records, history, state: next, clamped, twin }
}

/** A database that goes on under a replica id of its own. */
export const renewed = (state: StoreState, replica: ReplicaId): StoreState => ({
  ...state,
  replica,
  counter: 0,
})

/** The payload that puts merged records in one entry. */
export function planMerge(
  merged: Merged,
  setting: MergeSetting & {
    /** What is held now of the records to be put, by key. */
    readonly held: ReadonlyMap<string, RecordState>
    readonly freshReplica: () => ReplicaId
  },
): { readonly payload: Payload; readonly clamped: number; readonly twin: boolean } {
  const all = merged.states.map((after) => ({ before: setting.held.get(keyOf(after.kind, after.id)), after }))
  const { records, history, state, clamped, ...made } = mergedRows(all, merged.batch, setting)
  const twin = made.twin || merged.isTwin === true
  const base = emptyPayload(twin ? renewed(state, setting.freshReplica()) : state)
  const exchange = [...(twin ? twinRows(state, setting.now, merged.batch) : []), ...merged.ledger]
  return { payload: { ...base, records, history, exchange }, clamped, twin }
}

interface News {
  readonly sibling: Sibling
  readonly change: GroupChange
}

/** Every value of every group that was not here before, against what was shown. */
function newsOf(before: RecordState | undefined, after: RecordState): readonly News[] {
  return changedGroups(before, after).flatMap((name) => {
    const known = new Set((before?.groups[name] ?? []).map(siblingKey))
    const shown = before === undefined ? undefined : shownOf(before, name)
    const decided =
      before === undefined || disputedFields(after, name).length > 0 ? [] : disputedFields(before, name)
    const arrived = (after.groups[name] ?? []).filter((sibling) => !known.has(siblingKey(sibling)))
    return arrived.map((sibling) => ({
      sibling,
      change: changeOf(after.kind, name, shown, sibling, decided),
    }))
  })
}

function changeOf(
  kind: string,
  group: string,
  shown: Sibling | undefined,
  sibling: Sibling,
  decided: readonly string[],
): GroupChange {
  if (groupRule(kind, group)?.sealed !== true) {
    return { group, fields: fieldChanges(shown?.value ?? {}, sibling.value, decided) }
  }
  const [old, now] = [shown?.value[SEALED_FIELD], sibling.value[SEALED_FIELD]]
  return {
    group,
    sealed: [],
    ...(typeof old === 'string' ? { old } : {}),
    ...(typeof now === 'string' ? { new: now } : {}),
  }
}

/** One event for each write that arrived, whichever groups it touched. */
function draftsOf(key: string, news: readonly News[], batch: string | undefined): readonly HistoryDraft[] {
  const byWrite = new Map<string, News[]>()
  for (const one of news) {
    const { dot, clock } = one.sibling.version
    const write = `${dot.replica} ${dot.counter} ${clock}`
    byWrite.set(write, [...(byWrite.get(write) ?? []), one])
  }
  return [...byWrite.values()].flatMap((all): readonly HistoryDraft[] => {
    const [first] = all
    if (first === undefined) return []
    const { dot, clock, operator } = first.sibling.version
    const content = { changes: all.map(({ change }) => change), ...(batch === undefined ? {} : { batch }) }
    return [{ key, event: 'merge', author: dot.replica, clock, operator, content }]
  })
}
