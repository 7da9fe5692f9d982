import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { INBOX_TEXT, RECEPTION_TEXT } from '../../text/municipal-desk'
import { SITE_TEXT } from '../../text/site'
import { TRANSFERS_TEXT } from '../../text/transfers'
import { FailureNotice } from '../../ui/failure-notice'
import { Page } from '../../ui/page'
import { ExportNotice } from './outgoing/export-notice'
import { LedgerSection } from './ledger/ledger-section'
import { OfficesSection } from './offices/offices-section'
import { ReceiptsNotice } from './outgoing/receipts-notice'
import { useExport } from './outgoing/use-export'
import { useInbox, useInboxView } from './inbox/use-inbox'
import { OwnNotice } from './keys/own-notice'
import { useOffices } from './offices/use-offices'
import { useImport } from './incoming/use-pick'
import { EnrolSteps } from './keys/enrol-steps'
import { TwinNotice } from '../../ui/keys/twin-notice'
import { useTrust } from '../../ui/keys/use-trust'
import { UnfinishedNotice } from '../../ui/unfinished-notice'
import './exchange.css'

/** The municipal side: whose data are how old, what is missing, what has to go back to whom. */
export function CityExchange() {
  const trust = useTrust()
  const exporting = useExport()
  const importBundle = useImport()
  const { files } = useInboxView(useInbox())
  const rows = useOffices(trust)
  return (
    <Page
      title={TEXT.title}
      actions={
        <>
          <Link href="/exchange/evaluations">{RECEPTION_TEXT.link}</Link>
          <Link href="/exchange/transfers">{TRANSFERS_TEXT.link}</Link>
          <Link href="/exchange/roster">{TEXT.roster}</Link>
          <Link href="/exchange/site">{SITE_TEXT.link}</Link>
          <Link href="/exchange/inbox">{INBOX_TEXT.open}</Link>
          <Button type="primary" onClick={() => void importBundle()}>
            {TEXT.import}
          </Button>
        </>
      }
    >
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      <OwnNotice status={trust.status} />
      <TwinNotice />
      <UnfinishedNotice />
      <ExportNotice exporting={exporting} />
      {trust.status?.self === 'not-listed' && <EnrolSteps trust={trust} />}
      <ReceiptsNotice />
      <p className="muted">
        {INBOX_TEXT.drop}
        {files.length > 0 && <Link href="/exchange/inbox">{INBOX_TEXT.pile(files.length)}</Link>}
      </p>
      <OfficesSection rows={rows} exporting={exporting} />
      <LedgerSection exporting={exporting} />
    </Page>
  )
}
