import { useMemo } from 'react'
import type { Kind } from '../../../shared/records/kinds'
import { CUSTODY_GROUP } from '../../../shared/merge/custody'
import { officeOfReplica } from '../../../shared/records/replica-id'
import { LIFE_GROUP } from '../../../shared/records/version'
import { useHistory } from '../../store/hooks'
import type { HistoryEntry } from '../../store/store-face'
import { fieldLabel } from '../../text/fields'
import { eventText, HISTORY_TEXT as TEXT } from '../../text/history'
import { minuteOf } from '../../text/saving'
import { BLANK, valueText } from '../../text/values'
import { DataTable } from '../data-table'
import { useDesk } from '../desk-identity'
import { EmptyState } from '../empty-state'
import type { TableColumn } from '../table-column'
import { useWriterPc, type WriterPc } from '../keys/use-writer-pc'
import { historyLines, type HistoryLine } from './history-lines'

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
  const lines = useMemo(() => historyLines(entries ?? []), [entries])
  const pcOf = useWriterPc()
  const { office } = useDesk().identity
  const columns = useMemo(() => columnsFor(lines, office, pcOf), [lines, office, pcOf])
  if (entries === undefined) return null
  return (
    <DataTable
      label={TEXT.title}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      fill={fill}
      empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
    />
  )
}

function labelOf({ kind, group, field }: HistoryEntry): string {
  if (group === CUSTODY_GROUP) return TEXT.custodian
  if (group !== LIFE_GROUP) return fieldLabel(kind, field)
  return field === 'absorbed' ? TEXT.absorbed : TEXT.deleted
}

const shown = (entry: HistoryEntry, value: HistoryEntry['old']): string => {
  if (entry.event === 'unmask') return BLANK
  if (entry.group === LIFE_GROUP && entry.field === 'absorbed') {
    return value === undefined ? BLANK : TEXT.oneAbsorbed
  }
  if (entry.group === CUSTODY_GROUP) return valueText('association', 'localOffice', value)
  return entry.sealed ? TEXT.sealed : valueText(entry.kind, entry.field, value)
}

/** Of a sealed field that it was empty before is no secret. */
const oldOf = ({ entry, first }: HistoryLine): string =>
  entry.sealed && first ? BLANK : shown(entry, entry.old)

/** Where several PCs wrote in a record, each line says which; of another office's, whose it is. */
function columnsFor(
  lines: readonly HistoryLine[],
  own: string,
  pcOf: WriterPc,
): readonly TableColumn<HistoryLine>[] {
  const writer = ({ entry: { replica } }: HistoryLine): string => {
    const office = officeOfReplica(replica)
    const name = valueText('association', 'localOffice', office)
    const pc = pcOf(replica)
    return office === own ? (pc ?? name) : TEXT.pcOf(name, pc)
  }
  if (new Set(lines.map(writer)).size < 2) return COLUMNS
  const pc = { key: 'pc', title: TEXT.pc, width: 130, cell: writer, whole: writer }
  return COLUMNS.flatMap((column) => (column.key === 'operator' ? [column, pc] : [column]))
}

const COLUMNS: readonly TableColumn<HistoryLine>[] = [
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
