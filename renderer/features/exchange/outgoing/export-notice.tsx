import { useEffect, useRef } from 'react'
import { EXCHANGE_TEXT as TEXT } from '../../../text/exchange'
import { FailureNotice } from '../../../ui/failure-notice'
import { LinkButton } from '../../../ui/link-button'
import type { Exporting } from './use-export'
import '../exchange.css'

/** What came of an export: “可以安全拔出” stands only after the files were read back and compared. */
export function ExportNotice({ exporting }: { readonly exporting: Exporting }) {
  const { exported, failure, dismiss } = exporting
  const missing = exported?.parts.reduce((sum, { missingFiles }) => sum + missingFiles, 0) ?? 0
  const said = useRef<HTMLDivElement>(null)
  // The button may stand far below, as that of an office in the list of all.
  useEffect(() => {
    if (failure !== undefined || exported !== undefined) said.current?.scrollIntoView({ block: 'nearest' })
  }, [failure, exported])
  if (failure === undefined && exported === undefined) return null
  return (
    <div className="exchange-said" ref={said}>
      {failure !== undefined && <FailureNotice failure={failure} />}
      {exported !== undefined && (
        <div className="exchange-notice exchange-notice-ok" role="status">
          <b>{exported.isReceipt ? TEXT.receiptExported : TEXT.exported}</b>
          {exported.parts.map(({ written, records, files }) => (
            <span key={written.bundle}>{TEXT.exportedFacts(written.name, records, files)}</span>
          ))}
          {exported.parts.length > 1 && <span>{TEXT.inParts(exported.parts.length)}</span>}
          {!exported.isWhole && <span>{TEXT.partsLeft}</span>}
          {missing > 0 && <span>{TEXT.missingFiles(missing)}</span>}
          <span className="actions">
            <LinkButton onClick={dismiss}>{TEXT.close}</LinkButton>
          </span>
        </div>
      )}
    </div>
  )
}
