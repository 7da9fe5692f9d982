import { useMemo } from 'react'
import type { Kind } from '../../../shared/records/kinds'
import { LIFE_GROUP } from '../../../shared/records/version'
import { useHistory } from '../../store/hooks'
import type { HistoryEntry } from '../../store/store-face'
import { fieldLabel } from '../../text/fields'
import { eventText, HISTORY_TEXT as TEXT } from '../../text/history'
import { minuteOf } from '../../text/saving'
import { BLANK, valueText } from '../../text/values'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import type { TableColumn } from '../table-column'

interface Line {
  readonly key: string
  readonly entry: HistoryEntry
  /** Nothing was noted of this field before. */
  readonly first: boolean
}

/** Of the deletion mark: that it was set or taken away, and what was merged; why stands in the reason. */
const isTold = ({ group, field, old, new: now }: HistoryEntry): boolean =>
  group !== LIFE_GROUP ||
  (field === 'deleted' ? (old ?? false) !== (now ?? false) : field === 'absorbed' && now !== undefined)

const labelOf = ({ kind, group, field }: HistoryEntry): string => {
  if (group !== LIFE_GROUP) return fieldLabel(kind, field)
  return field === 'absorbed' ? TEXT.absorbed : TEXT.deleted
}

/** Newest first. */
function linesOf(entries: readonly HistoryEntry[]): readonly Line[] {
  const known = new Set<string>()
  const lines = entries.filter(isTold).map((entry, index) => {
    const first = entry.event !== 'unmask' && !known.has(entry.field)
    if (first) known.add(entry.field)
    return { key: String(index), entry, first }
  })
  return lines.toReversed()
}

/** Who changed what and when, newest first: field by field, old and new, with the reason. */
export function HistoryList({
  kind,
  id,
  fill = false,
}: {
  readonly kind: Kind
  readonly id: string
  readonly fill?: boolean
}) {
  const entries = useHistory(kind, id)
  const lines = useMemo(() => linesOf(entries ?? []), [entries])
  if (entries === undefined) return null
  return (
    <DataTable
      label={TEXT.title}
      columns={COLUMNS}
      rows={lines}
      rowKey={({ key }) => key}
      fill={fill}
      empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
    />
  )
}

const shown = (entry: HistoryEntry, value: HistoryEntry['old']): string => {
  if (entry.event === 'unmask') return BLANK
  if (entry.group === LIFE_GROUP && entry.field === 'absorbed') {
    return value === undefined ? BLANK : TEXT.oneAbsorbed
  }
  return entry.sealed ? TEXT.sealed : valueText(entry.kind, entry.field, value)
}

/** Of a sealed field that it was empty before is no secret. */
const oldOf = ({ entry, first }: Line): string => (entry.sealed && first ? BLANK : shown(entry, entry.old))

const COLUMNS: readonly TableColumn<Line>[] = [
  { key: 'at', title: TEXT.at, width: 130, cell: ({ entry }) => minuteOf(entry.at) },
  { key: 'operator', title: TEXT.operator, width: 80, cell: ({ entry }) => entry.operator },
  { key: 'field', title: TEXT.field, width: 110, cell: ({ entry }) => labelOf(entry) },
  {
    key: 'old',
    title: TEXT.old,
    cell: (line) => oldOf(line),
    whole: (line) => oldOf(line),
  },
  {
    key: 'new',
    title: TEXT.new,
    cell: ({ entry }) => shown(entry, entry.new),
    whole: ({ entry }) => shown(entry, entry.new),
  },
  {
    key: 'reason',
    title: TEXT.reason,
    cell: ({ entry }) => eventText(entry),
    whole: ({ entry }) => eventText(entry),
  },
]
