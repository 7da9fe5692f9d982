import { clockTime } from '../../shared/merge/hybrid-clock'
import { SEALED_FIELD } from '../../shared/records/version'
import { kindAndId } from './record-rows'
import type { GroupChange, HistoryRow } from './rows'
import type { HistoryEntry } from './store-face'

/** A row of the history, one entry a field. */
export function entriesOf(row: HistoryRow): readonly HistoryEntry[] {
  const common = {
    ...kindAndId(row.key),
    event: row.event,
    operator: row.operator,
    at: clockTime(row.clock),
    replica: row.author,
    reason: row.content?.reason,
    batch: row.content?.batch,
  }
  return (row.content?.changes ?? []).flatMap((change) =>
    fieldsOf(change).map((field) => Object.assign({ group: change.group }, common, field)),
  )
}

type Field = Pick<HistoryEntry, 'field' | 'old' | 'new' | 'sealed'>

function fieldsOf(change: GroupChange): readonly Field[] {
  if ('sealed' in change) {
    // Of a group that a bundle brought nobody has looked into the texts: it is told as a whole.
    const whole = (change.old ?? change.new) === undefined ? [] : [SEALED_FIELD]
    const fields = change.sealed.length > 0 ? change.sealed : whole
    return fields.map((field) => ({ field, old: undefined, new: undefined, sealed: true }))
  }
  return Object.entries(change.fields).map(([field, [old, now]]) => ({
    field,
    old: old ?? undefined,
    new: now ?? undefined,
    sealed: false,
  }))
}
