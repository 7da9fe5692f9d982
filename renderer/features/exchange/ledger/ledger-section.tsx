import { Link } from 'wouter'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import type { LedgerLine } from '../../../store/exchange-standing'
import { useExchangeLedger } from '../../../store/use-exchange-standing'
import { LEDGER_TEXT as TEXT } from '../../../text/exchange'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { LinkButton } from '../../../ui/link-button'
import { Section } from '../../../ui/section'
import type { TableColumn } from '../../../ui/table-column'
import { LEDGER_COLUMNS } from './ledger-columns'
import { answerTo, type Exporting } from '../outgoing/use-export'

/** So many lines stand on the exchange's page; the rest is on the ledger's own. */
const SHOWN = 20

/** The newest bundles out and in. 市科协 can write the receipt of one again. */
export function LedgerSection({ exporting }: { readonly exporting: Exporting }) {
  const { identity } = useDesk()
  const entries = useExchangeLedger()
  if (entries === undefined) return null
  const givesReceipts = identity.office === MUNICIPAL_OFFICE
  return (
    <Section title={TEXT.title} actions={<Link href="/exchange/ledger">{TEXT.all(entries.length)}</Link>}>
      <DataTable
        label={TEXT.title}
        columns={[...LEDGER_COLUMNS, ...(givesReceipts ? [receiptColumn(exporting)] : [])]}
        rows={entries.slice(0, SHOWN)}
        rowKey={({ direction, bundle }) => `${direction} ${bundle}`}
        empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
      />
    </Section>
  )
}

const receiptColumn = ({ busy, run }: Exporting): TableColumn<LedgerLine> => ({
  key: 'receipt',
  title: TABLE_TEXT.actions,
  width: 76,
  cell: ({ direction, purpose, office, receipt }) =>
    direction === 'in' &&
    purpose === 'exchange' && (
      <LinkButton disabled={busy} onClick={() => void run(office, answerTo(receipt))}>
        {TEXT.receipt}
      </LinkButton>
    ),
})
