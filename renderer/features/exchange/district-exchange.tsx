import { Button } from 'antd'
import { Link } from 'wouter'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { useExchangeStanding } from '../../store/use-exchange-standing'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { SITE_TEXT } from '../../text/site'
import { TRANSFERS_TEXT } from '../../text/transfers'
import { useDesk } from '../../ui/desk-identity'
import { FailureNotice } from '../../ui/failure-notice'
import { Page } from '../../ui/page'
import { today } from '../../ui/today'
import { useStepFocus } from '../../ui/step-focus'
import { DistrictStats } from './district-stats'
import { EnrolSteps } from './keys/enrol-steps'
import { ExportNotice } from './outgoing/export-notice'
import { LedgerSection } from './ledger/ledger-section'
import { OnlyChosenBar } from './site/only-chosen-bar'
import { StandingNotice } from './standing-notice'
import { useExport } from './outgoing/use-export'
import { useImport } from './incoming/use-pick'
import { TwinNotice } from '../../ui/keys/twin-notice'
import { useTrust } from '../../ui/keys/use-trust'
import { UnfinishedNotice } from '../../ui/unfinished-notice'
import './exchange.css'

/** The district's side: what waits to be reported, what 市科协 has taken in. */
export function DistrictExchange() {
  const { identity } = useDesk()
  const trust = useTrust()
  const standing = useExchangeStanding(identity.office, today())
  const exporting = useExport()
  const importBundle = useImport()
  const self = trust.status?.self
  useStepFocus(self ?? '')
  const isListed = self === 'listed' || self === 'expired'
  return (
    <Page
      title={TEXT.title}
      actions={
        <>
          <Link href="/exchange/transfers">{TRANSFERS_TEXT.link}</Link>
          <Link href="/exchange/roster">{TEXT.roster}</Link>
          <Link href="/exchange/site">{SITE_TEXT.link}</Link>
          {/* Before the PC is enrolled the steps below are what can be done. */}
          {self !== 'not-listed' && (
            <>
              <Button disabled={!isListed} onClick={() => void importBundle()}>
                {TEXT.import}
              </Button>
              <Button
                type="primary"
                disabled={!isListed}
                loading={exporting.busy}
                onClick={() => void exporting.run(MUNICIPAL_OFFICE)}
              >
                {exporting.busy ? TEXT.exporting : TEXT.export}
              </Button>
            </>
          )}
        </>
      }
    >
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      <StandingNotice status={trust.status} />
      <OnlyChosenBar />
      <TwinNotice />
      <UnfinishedNotice />
      <ExportNotice exporting={exporting} />
      {self === 'not-listed' && <EnrolSteps trust={trust} />}
      {standing !== undefined && <DistrictStats standing={standing} />}
      <LedgerSection exporting={exporting} />
    </Page>
  )
}
