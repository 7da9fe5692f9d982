import type { Deposit } from '../../../shared/records/deposit'
import type { RecordView } from '../../store/store-face'
import { sizeText } from '../../text/backup'
import { DEPOSIT_TEXT as TEXT } from '../../text/deposits'
import { byNumber, byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'

/** Where a deposit stands. */
function State({ value: { keptOn, returnedOn, droppedOn } }: { readonly value: Deposit }) {
  if (droppedOn !== undefined) return <Tag tone="plain">{TEXT.droppedOn(droppedOn)}</Tag>
  if (returnedOn !== undefined) return <Tag tone="info">{TEXT.returnedOn(returnedOn)}</Tag>
  return keptOn === undefined ? (
    <Tag tone="warn">{TEXT.announced}</Tag>
  ) : (
    <Tag tone="ok">{TEXT.keptOn(keptOn)}</Tag>
  )
}

export const DEPOSIT_COLUMNS: readonly TableColumn<RecordView<'deposit'>>[] = [
  {
    key: 'made',
    title: TEXT.madeOn,
    width: 110,
    cell: ({ value }) => value.madeOn ?? '',
    order: byText(({ value }) => value.madeOn),
  },
  {
    key: 'name',
    title: TEXT.name,
    cell: ({ value }) => value.name ?? '',
    whole: ({ value }) => value.fileSum ?? '',
  },
  {
    key: 'size',
    title: TEXT.size,
    width: 100,
    number: true,
    cell: ({ value }) => sizeText(value.bytes ?? 0),
    order: byNumber(({ value }) => value.bytes),
  },
  { key: 'state', title: TEXT.state, width: 216, cell: ({ value }) => <State value={value} /> },
]
