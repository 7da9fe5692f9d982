import { Button } from 'antd'
import { Link } from 'wouter'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { FailureNotice } from '../../ui/failure-notice'
import { Page } from '../../ui/page'
import { ExportNotice } from './export-notice'
import { LedgerSection } from './ledger-section'
import { OfficesSection } from './offices-section'
import { useExport } from './use-export'
import { useImport } from './use-pick'
import { useTrust } from './use-trust'
import './exchange.css'

/** The municipal side: whose data are how old, what went out to whom. */
export function CityExchange() {
  const { status, failure } = useTrust()
  const exporting = useExport()
  const importBundle = useImport()
  const offices = (status?.roster?.offices ?? [])
    .map(({ office }) => office)
    .filter((office) => office !== MUNICIPAL_OFFICE)
  return (
    <Page
      title={TEXT.title}
      actions={
        <>
          <Link href="/exchange/roster">{TEXT.roster}</Link>
          <Button type="primary" onClick={() => void importBundle()}>
            {TEXT.import}
          </Button>
        </>
      }
    >
      {failure !== undefined && <FailureNotice failure={failure} />}
      <ExportNotice exporting={exporting} />
      <OfficesSection offices={offices} exporting={exporting} />
      <LedgerSection exporting={exporting} />
    </Page>
  )
}
