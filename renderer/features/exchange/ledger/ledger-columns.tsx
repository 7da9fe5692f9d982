import type { LedgerLine } from '../../../store/exchange-standing'
import { LEDGER_TEXT as TEXT, purposeText } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { officeName } from '../offices/office-name'

/** What is said of every bundle: who, when, which file, what became of it. */
export const LEDGER_COLUMNS: readonly TableColumn<LedgerLine>[] = [
  {
    key: 'at',
    title: TEXT.at,
    width: 136,
    cell: ({ at }) => minuteOf(at),
    order: byText(({ at }) => at),
  },
  { key: 'direction', title: TEXT.direction, width: 56, cell: ({ direction }) => TEXT[direction] },
  {
    key: 'office',
    title: TEXT.office,
    width: 160,
    cell: ({ office }) => officeName(office),
    whole: ({ office }) => officeName(office),
    order: byText(({ office }) => officeName(office)),
  },
  { key: 'purpose', title: TEXT.purpose, width: 92, cell: ({ purpose }) => purposeText(purpose) },
  { key: 'file', title: TEXT.file, cell: ({ file }) => file, whole: ({ file }) => file },
  {
    key: 'records',
    title: TEXT.records,
    width: 64,
    number: true,
    cell: ({ records }) => records,
    order: byNumber(({ records }) => records),
  },
  {
    key: 'result',
    title: TEXT.result,
    width: 236,
    cell: (entry) => <Result entry={entry} />,
    text: (entry) => resultText(entry),
  },
]

export const OPERATOR: TableColumn<LedgerLine> = {
  key: 'operator',
  title: TEXT.operator,
  width: 72,
  cell: ({ operator }) => operator,
  order: byText(({ operator }) => operator),
}

/** What became of a bundle, in words. */
export function resultText(entry: LedgerLine): string {
  const { direction, purpose, receipt, associations, againAt, acknowledged } = entry
  if (associations !== undefined) return TEXT.chosen(associations)
  if (receipt === undefined && acknowledged) return TEXT.acknowledged
  if (receipt === undefined) return purpose === 'exchange' ? TEXT.waiting : ''
  if (direction === 'out') return TEXT.confirmed(minuteOf(receipt.importedAt))
  const applied = TEXT.applied(receipt.applied, receipt.setAside.total)
  return againAt === undefined ? applied : TEXT.again(applied, minuteOf(againAt))
}

function Result({ entry }: { readonly entry: LedgerLine }) {
  const text = resultText(entry)
  if (text === '' || entry.direction === 'in') return text
  return <Tag tone={entry.receipt === undefined && !entry.acknowledged ? 'info' : 'ok'}>{text}</Tag>
}
