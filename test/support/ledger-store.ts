import type { ExistingRecord, ExistingRecords } from '../../shared/ledger/existing'
import type { ImportPlan } from '../../shared/ledger/plan'
import { changesOf } from '../../shared/ledger/plan'
import type { RecordChange } from '../../shared/ledger/record-change'

/** The records of `existing` after `changes`, as the store would hold them. */
export function applied(existing: ExistingRecords, changes: readonly RecordChange[]): ExistingRecords {
  const tables: Record<string, Map<string, ExistingRecord>> = {}
  for (const [kind, records] of Object.entries(existing)) {
    tables[kind] = new Map((records as readonly ExistingRecord[]).map((record) => [record.id, record]))
  }
  for (const { kind, id, office, set } of changes) {
    const table = (tables[kind] ??= new Map<string, ExistingRecord>())
    const before = table.get(id)
    table.set(id, { id, office: before?.office ?? office ?? '', value: { ...before?.value, ...set } })
  }
  return Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [kind, [...table.values()]]),
  ) as unknown as ExistingRecords
}

export const appliedPlan = (existing: ExistingRecords, plan: ImportPlan): ExistingRecords =>
  applied(existing, changesOf(plan))
