import type { Json } from '../../shared/base/json'
import { canonicalText } from '../../shared/base/json'
import { disputedFields } from '../../shared/merge/conflicts'
import { nextClock } from '../../shared/merge/hybrid-clock'
import { writeVersion, type WriteStamp } from '../../shared/merge/write-version'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../../shared/records/version'
import { chainOn, type HistoryDraft } from './history-chain'
import { holdsSomething, rowOf } from './record-rows'
import type { ResolvedGroup, ResolvedRecord } from './resolve-changes'
import type { GroupChange, HistoryRow, RecordRow, StoreState } from './rows'
import { shownOf } from './shown'
import type { WriteContext } from './store-face'

/** What a write knows besides the records. */
export interface WriteSetting {
  readonly state: StoreState
  readonly context: WriteContext
  readonly operator: string
  /** Milliseconds on this PC's clock. */
  readonly now: number
  /** Sixteen fresh random bytes in hex. */
  readonly salt: () => string
}

/** All that one write puts. */
export interface Plan {
  readonly records: readonly RecordRow[]
  readonly history: readonly HistoryRow[]
  readonly state: StoreState
}

/** The plain texts to be sealed, in the order in which `planWrite` takes the sealed ones. */
export const textsToSeal = (records: readonly ResolvedRecord[]): readonly string[] =>
  records.flatMap(({ groups }) => groups.filter(wantsSeal).map((group) => canonicalText(group.new)))

/** An emptied group holds nothing, so there is nothing to seal. */
const wantsSeal = (group: ResolvedGroup): boolean => group.sealed && holdsSomething(group.new)

/** Gives every record the replica's next counter and its groups their versions; links the history. */
export function planWrite(
  records: readonly ResolvedRecord[],
  sealedTexts: readonly string[],
  setting: WriteSetting,
): Plan {
  const { state, context, operator, now } = setting
  const clock = nextClock(state.clock, now)
  const seals = [...sealedTexts]
  const rows: RecordRow[] = []
  const drafts: HistoryDraft[] = []
  let { counter, arrival } = state
  for (const record of records) {
    counter += 1
    arrival += 1
    const dot = { replica: state.replica, counter }
    const written = writeGroups(record, { dot, clock, operator, epoch: record.epoch }, seals)
    rows.push(rowOf(written.state, arrival))
    drafts.push({
      key: record.key,
      event: 'write',
      author: state.replica,
      clock,
      operator,
      content: { ...contextOf(context), changes: written.changes },
    })
  }
  const { rows: history, head } = chainOn(
    { seq: state.historySeq, hash: state.historyHash },
    state.replica,
    drafts,
    drafts.map(() => setting.salt()),
  )
  return {
    records: rows,
    history,
    state: { ...state, counter, clock, arrival, historySeq: head.seq, historyHash: head.hash },
  }
}

/** Reason and batch without absent members. */
export const contextOf = ({ reason, batch }: WriteContext): WriteContext => ({
  ...(reason === undefined ? {} : { reason }),
  ...(batch === undefined ? {} : { batch }),
})

/** The record with its groups written; takes one text of `seals` for each sealed group. */
function writeGroups(
  record: ResolvedRecord,
  stamp: WriteStamp,
  seals: string[],
): { readonly state: RecordState; readonly changes: readonly GroupChange[] } {
  const groups: Record<string, readonly Sibling[]> = { ...record.held?.groups }
  const everything = Object.values(groups).flat()
  const changes: GroupChange[] = []
  for (const group of record.groups) {
    const known = group.name === LIFE_GROUP ? everything : group.siblings
    const version = writeVersion(
      known.map((sibling) => sibling.version),
      stamp,
    )
    if (group.sealed) {
      const value = wantsSeal(group) ? { sealed: nextSeal(seals) } : {}
      const old = record.held === undefined ? undefined : shownOf(record.held, group.name)?.value['sealed']
      groups[group.name] = [{ version, value }]
      changes.push({
        group: group.name,
        sealed: Object.keys(fieldChanges(group.old, group.new)),
        ...(typeof old === 'string' ? { old } : {}),
        ...('sealed' in value ? { new: value.sealed } : {}),
      })
    } else {
      groups[group.name] = [{ version, value: group.new }]
      const decided = record.held === undefined ? [] : disputedFields(record.held, group.name)
      changes.push({ group: group.name, fields: fieldChanges(group.old, group.new, decided) })
    }
  }
  return { state: { kind: record.kind, id: record.id, office: record.office, groups }, changes }
}

function nextSeal(seals: string[]): string {
  const sealed = seals.shift()
  if (sealed === undefined) throw new Error('fewer sealed texts than sealed groups')
  return sealed
}

/**
 * Field → [old, new] for every field that differs; an absent value is null. One that was decided is named even where it
 * stays as it is.
 */
export function fieldChanges(
  old: GroupValue,
  value: GroupValue,
  decided: readonly string[] = [],
): Record<string, readonly [Json, Json]> {
  const names = new Set([...Object.keys(old), ...Object.keys(value), ...decided])
  const isSame = (name: string): boolean =>
    old[name] === value[name] || canonicalText(old[name]) === canonicalText(value[name])
  const pairs = [...names]
    .filter((name) => decided.includes(name) || !isSame(name))
    .map((name): readonly [string, readonly [Json, Json]] => [name, [old[name] ?? null, value[name] ?? null]])
  return Object.fromEntries(pairs)
}
