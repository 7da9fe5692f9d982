import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { useExchangeLedger } from '../../store/use-exchange-standing'
import type { LedgerEntry } from '../../store/exchange-rows'
import { LEDGER_TEXT as TEXT, purposeText } from '../../text/exchange'
import { minuteOf } from '../../text/saving'
import { TABLE_TEXT } from '../../text/tables'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { Section } from '../../ui/section'
import { byNumber, byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import { officeName } from './office-name'
import type { Exporting } from './use-export'

/** Every bundle out and in, newest first. 市科协 can write the receipt of one again. */
export function LedgerSection({ exporting }: { readonly exporting: Exporting }) {
  const { identity } = useDesk()
  const entries = useExchangeLedger()
  if (entries === undefined) return null
  const givesReceipts = identity.office === MUNICIPAL_OFFICE
  return (
    <Section title={TEXT.title}>
      <DataTable
        label={TEXT.title}
        columns={[...COLUMNS, ...(givesReceipts ? [receiptColumn(exporting)] : [])]}
        rows={entries}
        rowKey={({ direction, bundle }) => `${direction} ${bundle}`}
        empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
      />
    </Section>
  )
}

const COLUMNS: readonly TableColumn<LedgerEntry>[] = [
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
    order: byText(({ office }) => officeName(office)),
  },
  { key: 'purpose', title: TEXT.purpose, width: 72, cell: ({ purpose }) => purposeText(purpose) },
  { key: 'file', title: TEXT.file, cell: ({ file }) => file, whole: ({ file }) => file },
  {
    key: 'records',
    title: TEXT.records,
    width: 64,
    number: true,
    cell: ({ records }) => records,
    order: byNumber(({ records }) => records),
  },
  { key: 'result', title: TEXT.result, width: 236, cell: (entry) => <Result entry={entry} /> },
]

const receiptColumn = ({ busy, run }: Exporting): TableColumn<LedgerEntry> => ({
  key: 'receipt',
  title: TABLE_TEXT.actions,
  width: 76,
  cell: ({ direction, purpose, office, receipt }) =>
    direction === 'in' &&
    purpose === 'exchange' && (
      <LinkButton disabled={busy} onClick={() => void run(office, receipt)}>
        {TEXT.receipt}
      </LinkButton>
    ),
})

function Result({ entry: { direction, purpose, receipt } }: { readonly entry: LedgerEntry }) {
  if (receipt === undefined) return purpose === 'exchange' && <Tag tone="info">{TEXT.waiting}</Tag>
  if (direction === 'out') return <Tag tone="ok">{TEXT.confirmed(minuteOf(receipt.importedAt))}</Tag>
  return <>{TEXT.applied(receipt.applied, receipt.setAside.total)}</>
}
