import { useParams } from 'wouter'
import { useExchangeLedger } from '../../../store/use-exchange-standing'
import { APP_TEXT } from '../../../text/app'
import { LEDGER_TEXT } from '../../../text/exchange'
import { OFFICES_TEXT } from '../../../text/municipal-desk'
import { NotFound } from '../../../ui/not-found'
import { ordered } from '../../../ui/table-column'
import { LEDGER_COLUMNS, OPERATOR } from './ledger-columns'
import { ListPrint } from './list-print'
import { OFFICE_COLUMNS } from '../offices/office-columns'
import { useOffices } from '../offices/use-offices'
import { useTrust } from '../../../ui/keys/use-trust'

/** A list of the exchange on paper: /exchange/print/offices, /exchange/print/ledger. */
export function PrintListScreen() {
  const { list } = useParams<{ list: string }>()
  if (list === 'offices') return <OfficesPrint />
  return list === 'ledger' ? <LedgerPrint /> : <NotFound />
}

/** On paper also who did it; hashes stand in the .xlsx, where they can be compared. */
const ON_PAPER = [...LEDGER_COLUMNS, OPERATOR]

const Loading = () => <p className="loading">{APP_TEXT.loading}</p>

function OfficesPrint() {
  const rows = useOffices(useTrust())
  if (rows === undefined) return <Loading />
  const first = ordered(rows, OFFICE_COLUMNS, { key: 'state', down: false })
  return <ListPrint back="/exchange" title={OFFICES_TEXT.printTitle} columns={OFFICE_COLUMNS} rows={first} />
}

function LedgerPrint() {
  const rows = useExchangeLedger()
  if (rows === undefined) return <Loading />
  return <ListPrint back="/exchange/ledger" title={LEDGER_TEXT.title} columns={ON_PAPER} rows={rows} />
}
