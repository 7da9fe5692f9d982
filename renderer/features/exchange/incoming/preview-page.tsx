import { Button } from 'antd'
import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { EXCHANGE_TEXT, INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { useWriterPc } from '../../../ui/keys/use-writer-pc'
import { Tag } from '../../../ui/tag'
import { AsideSections } from './aside-sections'
import { useAssociationViews } from '../../../store/use-association-views'
import { changeLines } from './change-lines'
import { ChangesSection } from './changes-section'
import { CountsSection } from './counts-section'
import { IncomingFacts } from './incoming-facts'
import type { Incoming } from './open-incoming'
import { ReceiptSummary } from './receipt-summary'
import { ReturnedSection } from './returned-section'
import { useHeldAbove } from './use-names'
import { Warnings } from './warnings'
import { ProgressLine } from './progress-line'
import type { Importing, ImportState } from './use-incoming'
import '../exchange.css'

interface PreviewPageProps {
  readonly state: Extract<ImportState, { readonly incoming: Incoming }>
  readonly apply: Importing['apply']
  readonly cancel: Importing['cancel']
  readonly acceptReturned: Importing['acceptReturned']
}

/** What applying a bundle would do, before it does. */
export function PreviewPage({ state, apply, cancel, acceptReturned }: PreviewPageProps) {
  const [, goTo] = useLocation()
  const { incoming } = state
  const { plan, before, receipt } = incoming
  const associations = useAssociationViews()
  const brought = useMemo(() => plan.changes.map(({ after }) => after), [plan])
  const above = useHeldAbove(brought)
  const knownPc = useWriterPc()
  const { manifest, senderName } = incoming.bundle
  const lines = useMemo(() => {
    const known = new Map(associations?.map(({ record: { id }, value }) => [id, value.name ?? id]))
    // Who sent the bundle is noted when it is applied, and named before.
    const pcOf = (replica: string) => (replica === manifest.from.replica ? senderName : knownPc(replica))
    return changeLines(plan.changes, plan.conflicts, known, above, pcOf)
  }, [plan, associations, above, knownPc, manifest, senderName])
  const refused = useMemo(() => plan.setAside.filter(({ code }) => code !== 'returned'), [plan])
  const busy = state.at !== 'preview'
  const isPut = state.at === 'applying' && state.progress?.at === 'putting'
  const isKnown = before !== undefined && plan.changed === 0
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      beside={<Tag tone="ok">{TEXT.verified}</Tag>}
      actions={
        <>
          <Button disabled={isPut} onClick={() => (state.at === 'applying' ? cancel() : goTo('/exchange'))}>
            {isKnown ? TEXT.back : TEXT.cancel}
          </Button>
          {!isKnown && (
            <Button type="primary" loading={busy} onClick={() => void apply()}>
              {state.at === 'applying' ? TEXT.applying : TEXT.apply(plan.changed)}
            </Button>
          )}
        </>
      }
    >
      {state.at === 'preview' && state.failure !== undefined && <FailureNotice failure={state.failure} />}
      {state.at === 'applying' && <ProgressLine text={TEXT.applying} progress={state.progress} />}
      <Warnings incoming={incoming} stale={state.at === 'preview' && state.stale} />
      <ReturnedSection incoming={incoming} busy={busy} onAccept={acceptReturned} />
      {receipt !== undefined && <ReceiptSummary receipt={receipt} />}
      <IncomingFacts bundle={incoming.bundle} />
      <CountsSection plan={plan} />
      <ChangesSection lines={lines} total={plan.changed} />
      <AsideSections setAside={refused} waiting={plan.waiting} records={incoming.records} />
    </Page>
  )
}
