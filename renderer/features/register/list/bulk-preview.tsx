import { Checkbox } from 'antd'
import type { Json } from '../../../../shared/base/json'
import { LISTS_TEXT as TEXT } from '../../../text/lists'
import { DataTable } from '../../../ui/data-table'
import type { TableColumn } from '../../../ui/table-column'
import type { BulkRow } from './bulk-changes'

interface BulkPreviewProps {
  readonly rows: readonly BulkRow[]
  /** Ids that are left out. */
  readonly left: ReadonlySet<string>
  readonly value: Json | undefined
  readonly text: (value: Json | undefined) => string
  readonly onLeft: (left: ReadonlySet<string>) => void
}

/** Old and new value of every association; each can be left out. */
export const BulkPreview = ({ rows, left, value, text, onLeft }: BulkPreviewProps) => (
  <DataTable
    label={TEXT.preview}
    columns={columnsOf(left, text(value), text, onLeft)}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p className="muted">{TEXT.nothing}</p>}
    tools={false}
  />
)

function columnsOf(
  left: ReadonlySet<string>,
  next: string,
  text: (value: Json | undefined) => string,
  onLeft: (left: ReadonlySet<string>) => void,
): readonly TableColumn<BulkRow>[] {
  const take = (id: string, taken: boolean): void => {
    const others = new Set(left)
    if (taken) others.delete(id)
    else others.add(id)
    onLeft(others)
  }
  return [
    {
      key: 'take',
      title: TEXT.take,
      width: 44,
      cell: ({ id, name, same }) => (
        <Checkbox
          aria-label={name}
          checked={!same && !left.has(id)}
          disabled={same}
          onChange={(event) => take(id, event.target.checked)}
        />
      ),
    },
    { key: 'name', title: TEXT.record, cell: ({ name }) => name, whole: ({ name }) => name },
    { key: 'old', title: TEXT.old, width: 130, cell: ({ old }) => text(old), whole: ({ old }) => text(old) },
    { key: 'next', title: TEXT.next, width: 130, cell: ({ same }) => (same ? TEXT.same : next) },
  ]
}
