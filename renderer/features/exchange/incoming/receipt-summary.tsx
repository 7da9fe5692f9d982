import type { Receipt } from '../../../../shared/bundle/receipt'
import { INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { AsideSections } from './aside-sections'
import '../exchange.css'

/** What a receipt says: 市科协 has taken our bundle in, when, and what it set aside. */
export function ReceiptSummary({ receipt }: { readonly receipt: Receipt }) {
  const { importedAt, applied, unchanged, setAside, evaluations } = receipt
  return (
    <>
      <div className="exchange-notice exchange-notice-ok" role="status">
        <b>{TEXT.receivedByCity}</b>
        <span>{TEXT.receivedFacts(minuteOf(importedAt), applied, unchanged)}</span>
        {evaluations.length > 0 && <span>{TEXT.receivedEvaluations(evaluations.length)}</span>}
        {setAside.total > 0 && <span>{TEXT.receivedAside(setAside.total)}</span>}
      </div>
      <AsideSections setAside={setAside.listed} waiting={[]} />
    </>
  )
}
