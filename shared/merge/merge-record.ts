import type { RecordState } from '../records/version'
import { CUSTODY_GROUP, custodyNoteOf } from './custody'
import { areSame, mergeSiblings } from './siblings'

/**
 * Merges two states of one record, group by group. Different groups never conflict. Custody follows the state with
 * the higher custody epoch (《实施细则》第三条, 转隶); who may raise it is a matter of authority, not of merging.
 */
export function mergeRecords(a: RecordState, b: RecordState): RecordState {
  const names = [...new Set([...Object.keys(a.groups), ...Object.keys(b.groups)])].toSorted()
  const groups = Object.fromEntries(
    names.map((name) => [name, mergeSiblings(a.groups[name] ?? [], b.groups[name] ?? [])]),
  )
  const merged = { kind: a.kind, id: a.id, office: custodianOf(a, b), groups }
  return CUSTODY_GROUP in groups ? { ...merged, office: custodyNoteOf(merged).office } : merged
}

/** The groups in which two states of one record differ. */
export const changedGroups = (before: RecordState | undefined, after: RecordState): readonly string[] =>
  Object.keys(after.groups).filter((name) => !areSame(before?.groups[name] ?? [], after.groups[name] ?? []))

function custodianOf(a: RecordState, b: RecordState): string {
  if (a.office === b.office) return a.office
  const [epochA, epochB] = [epochOf(a), epochOf(b)]
  return epochA === epochB
    ? ([a.office, b.office].toSorted()[0] ?? a.office)
    : epochA > epochB
      ? a.office
      : b.office
}

const epochOf = (state: RecordState): number =>
  Math.max(
    0,
    ...Object.values(state.groups).flatMap((siblings) => siblings.map(({ version }) => version.epoch)),
  )
