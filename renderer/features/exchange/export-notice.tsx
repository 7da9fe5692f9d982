import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { FailureNotice } from '../../ui/failure-notice'
import { LinkButton } from '../../ui/link-button'
import type { Exporting } from './use-export'
import './exchange.css'

/** What came of an export: “可以安全拔出” stands only after the file was read back and compared. */
export function ExportNotice({ exporting }: { readonly exporting: Exporting }) {
  const { exported, failure, dismiss } = exporting
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (exported === undefined) return null
  const { written, records, files, missingFiles, isReceipt } = exported
  return (
    <div className="exchange-notice exchange-notice-ok" role="status">
      <b>{isReceipt ? TEXT.receiptExported : TEXT.exported}</b>
      <span>{TEXT.exportedFacts(written.name, records, files)}</span>
      {missingFiles > 0 && <span>{TEXT.missingFiles(missingFiles)}</span>}
      <span className="actions">
        <LinkButton onClick={dismiss}>{TEXT.close}</LinkButton>
      </span>
    </div>
  )
}
