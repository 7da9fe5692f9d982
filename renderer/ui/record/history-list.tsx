import { useMemo } from 'react'
import type { Kind } from '../../../shared/records/kinds'
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
  const lines = useMemo(
    () => entries?.map((entry, index) => ({ key: String(index), entry })).toReversed() ?? [],
    [entries],
  )
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
  return entry.sealed ? TEXT.sealed : valueText(entry.kind, entry.field, value)
}

const COLUMNS: readonly TableColumn<Line>[] = [
  { key: 'at', title: TEXT.at, width: 130, cell: ({ entry }) => minuteOf(entry.at) },
  { key: 'operator', title: TEXT.operator, width: 80, cell: ({ entry }) => entry.operator },
  { key: 'field', title: TEXT.field, width: 110, cell: ({ entry }) => fieldLabel(entry.kind, entry.field) },
  {
    key: 'old',
    title: TEXT.old,
    cell: ({ entry }) => shown(entry, entry.old),
    whole: ({ entry }) => shown(entry, entry.old),
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
