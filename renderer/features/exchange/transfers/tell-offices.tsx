import { Button } from 'antd'
import { useExchangeStandings } from '../../../store/use-exchange-standing'
import { minuteOf } from '../../../text/saving'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { toTell, type TransferRow } from '../../../ui/transfers/transfer-rows'
import { officeName } from '../offices/office-name'
import type { Exporting } from '../outgoing/use-export'
import '../exchange.css'

interface TellOfficesProps {
  readonly rows: readonly TransferRow[]
  readonly exporting: Exporting
}

/** The next step of 市科协 behind a hand-over: a bundle for each office that has not confirmed it. */
export function TellOffices({ rows, exporting: { busy, run } }: TellOfficesProps) {
  const arrivals = toTell(rows)
  const standings = useExchangeStandings([...arrivals.keys()]) ?? []
  const open = standings.filter(({ office, base }) => base < (arrivals.get(office) ?? 0))
  if (open.length === 0) return null
  return (
    <div className="exchange-notice exchange-notice-info" role="status">
      <span>{TEXT.tell}</span>
      {open.map(({ office, sentAt }) => (
        <Button key={office} size="small" disabled={busy} onClick={() => void run(office)}>
          {TEXT.tellOne(officeName(office), sentAt === undefined ? undefined : minuteOf(sentAt))}
        </Button>
      ))}
    </div>
  )
}
