import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT, ROSTER_TEXT } from '../../../text/exchange'
import { SITE_TEXT as TEXT } from '../../../text/site'
import { useAsk } from '../../../ui/ask'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { ExportNotice } from '../outgoing/export-notice'
import { StandingNotice } from '../standing-notice'
import { useExport } from '../outgoing/use-export'
import { useImport } from '../incoming/use-pick'
import { OWN_PC_COLUMNS } from './own-pc-columns'
import { PackBarNotice } from './pack-bar'
import { OnlyChosenBar } from './only-chosen-bar'
import { useOwnPcs } from './use-own-pcs'
import '../exchange.css'

/** 本单位多台电脑: everything goes to the office's other PC, and comes back with what was changed there. */
export function SiteScreen() {
  const { identity } = useDesk()
  const { trust, pcs, bar, mayExport } = useOwnPcs()
  const exporting = useExport()
  const importBundle = useImport()
  const ask = useAsk()
  const exportWhole = async (): Promise<void> => {
    const yes = await ask({
      title: TEXT.wholeTitle,
      text: TEXT.wholeText,
      yes: TEXT.wholeYes,
      no: TEXT.no,
    })
    if (yes) await exporting.run(identity.office, { whole: true })
  }
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      actions={
        <>
          <Button onClick={() => void importBundle()}>{TEXT.import}</Button>
          <Link href="/exchange/site/choose">{TEXT.choose}</Link>
          <Button disabled={!mayExport} onClick={() => void exportWhole()}>
            {TEXT.whole}
          </Button>
          <Button
            type="primary"
            disabled={!mayExport}
            loading={exporting.busy}
            onClick={() => void exporting.run(identity.office)}
          >
            {exporting.busy ? TEXT.exporting : TEXT.export}
          </Button>
        </>
      }
    >
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      <StandingNotice status={trust.status} />
      <PackBarNotice bar={bar} />
      <OnlyChosenBar />
      <ExportNotice exporting={exporting} />
      <p className="muted">{TEXT.intro}</p>
      <Section title={TEXT.pcs}>
        <DataTable
          label={TEXT.pcs}
          columns={OWN_PC_COLUMNS}
          rows={pcs}
          rowKey={({ pc }) => pc.pc}
          empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
        />
        {bar === undefined && pcs.length > 0 && <p className="muted">{TEXT.report}</p>}
      </Section>
      <Section title={TEXT.add}>
        <ol className="enrol-steps" aria-label={TEXT.add}>
          {TEXT.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="muted">
          {TEXT.lost} <Link href="/exchange/roster">{ROSTER_TEXT.title}</Link>
        </p>
      </Section>
    </Page>
  )
}
