import { INCOMING_TEXT as TEXT, kindText, whatText } from '../../../text/exchange'
import { DataTable } from '../../../ui/data-table'
import { Section } from '../../../ui/section'
import { byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import type { ChangeLine } from './change-lines'

/** Each change in words. */
export function ChangesSection({
  lines,
  total,
}: {
  readonly lines: readonly ChangeLine[]
  readonly total: number
}) {
  if (lines.length === 0) return null
  return (
    <Section title={TEXT.changes}>
      <DataTable label={TEXT.changes} columns={COLUMNS} rows={lines} rowKey={({ key }) => key} empty={null} />
      {total > lines.length && <p className="muted">{TEXT.more(total - lines.length)}</p>}
    </Section>
  )
}

const COLUMNS: readonly TableColumn<ChangeLine>[] = [
  {
    key: 'kind',
    title: TEXT.kind,
    width: 104,
    cell: ({ kind }) => kindText(kind),
    order: byText(({ kind }) => kindText(kind)),
  },
  {
    key: 'name',
    title: TEXT.record,
    width: 280,
    cell: ({ name }) => name,
    whole: ({ name }) => name,
    order: byText(({ name }) => name),
  },
  {
    key: 'what',
    title: TEXT.what,
    width: 104,
    cell: ({ what, isConflict }) => (
      <>
        <Tag tone={what === 'deleted' ? 'bad' : 'info'}>{whatText(what)}</Tag>{' '}
        {isConflict && <Tag tone="warn">{TEXT.conflict}</Tag>}
      </>
    ),
    order: byText(({ what }) => what),
  },
  { key: 'detail', title: TEXT.detail, cell: ({ detail }) => detail, whole: ({ detail }) => detail },
]
