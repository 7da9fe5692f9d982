import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT, INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { useDesk } from '../../../ui/desk-identity'
import { TwinNotice } from '../../../ui/keys/twin-notice'
import { Section } from '../../../ui/section'
import type { AppliedBundle } from './apply-incoming'
import { AsideSections } from './aside-sections'
import { ExportNotice } from '../outgoing/export-notice'
import type { Incoming } from './open-incoming'
import { ReceiptSummary } from './receipt-summary'
import { answerTo, useExport } from '../outgoing/use-export'
import { ToDoNext } from './to-do-next'

interface AppliedNoticeProps {
  readonly incoming: Incoming
  readonly applied: AppliedBundle
}

/** A bundle is in: what it changed, what is to be done now, and for 市科协 the receipt that goes back. */
export function AppliedNotice({ incoming: { receipt, records }, applied }: AppliedNoticeProps) {
  const { identity } = useDesk()
  const exporting = useExport()
  const { entry, plan, refusedFiles } = applied
  const answers = identity.role === 'city' && entry.purpose === 'exchange'
  return (
    <>
      <ExportNotice exporting={exporting} />
      {receipt !== undefined && <ReceiptSummary receipt={receipt} />}
      <Section
        title={TEXT.done}
        actions={
          <>
            <Link href="/exchange">{EXCHANGE_TEXT.title}</Link>
            {answers && (
              <Button
                type="primary"
                loading={exporting.busy}
                onClick={() => void exporting.run(entry.office, answerTo(entry.receipt))}
              >
                {TEXT.makeReceipt}
              </Button>
            )}
          </>
        }
      >
        <p role="status">{TEXT.doneText(plan.changed)}</p>
        {refusedFiles.length > 0 && <p>{TEXT.refusedFiles(refusedFiles.length)}</p>}
        {answers && <p className="muted">{TEXT.receiptFirst}</p>}
      </Section>
      <TwinNotice />
      <ToDoNext />
      <AsideSections setAside={plan.setAside} waiting={plan.waiting} records={records} />
    </>
  )
}
