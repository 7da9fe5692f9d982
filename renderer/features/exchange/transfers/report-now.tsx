import { Button } from 'antd'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import type { Exporting } from '../outgoing/use-export'
import '../exchange.css'

/** The next step of a district that wrote something of a transfer: 市科协 knows it from a bundle alone. */
export const ReportNow = ({ exporting: { busy, run } }: { readonly exporting: Exporting }) => (
  <div className="exchange-notice exchange-notice-warn" role="status">
    <span>{TEXT.reportNow}</span>
    <Button size="small" type="primary" disabled={busy} onClick={() => void run(MUNICIPAL_OFFICE)}>
      {EXCHANGE_TEXT.export}
    </Button>
  </div>
)
