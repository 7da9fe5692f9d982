import { Button } from 'antd'
import { minuteOf } from '../../../text/saving'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { today } from '../../../ui/today'
import { toTell, type Telling } from '../../../ui/transfers/next-step'
import type { TransferRow } from '../../../ui/transfers/transfer-rows'
import type { NextSteps } from '../../../ui/transfers/use-next-steps'
import { officeName } from '../offices/office-name'
import type { Exporting } from '../outgoing/use-export'
import '../exchange.css'

interface TellOfficesProps {
  readonly rows: readonly TransferRow[]
  readonly next: NextSteps
  readonly exporting: Exporting
}

/** The next step of 市科协 behind a hand-over: a bundle for each office that has not confirmed it. */
export function TellOffices({ rows, next: { standingOf }, exporting }: TellOfficesProps) {
  const all = toTell(rows, standingOf, today())
  const sentAt = (office: string): string | undefined => {
    const at = standingOf(office)?.sentAt
    return at === undefined ? undefined : minuteOf(at)
  }
  return (
    <>
      <Line exporting={exporting} tellings={all.filter(({ reached }) => reached === 'unsent')} />
      <Line
        exporting={exporting}
        tellings={all.filter(({ reached }) => reached !== 'unsent')}
        sentAt={sentAt}
      />
    </>
  )
}

interface LineProps {
  readonly tellings: readonly Telling[]
  readonly exporting: Exporting
  /** When the last bundle went out, where it brought the hand-over. */
  readonly sentAt?: (office: string) => string | undefined
}

const Line = ({ tellings, exporting: { busy, run }, sentAt }: LineProps) =>
  tellings.length > 0 && (
    <div
      className={`exchange-notice exchange-notice-${sentAt === undefined ? 'warn' : 'info'}`}
      role="status"
    >
      <span>{sentAt === undefined ? TEXT.tell : TEXT.tellAgain}</span>
      {tellings.map(({ office }) => (
        <Button
          key={office}
          size="small"
          type={sentAt === undefined ? 'primary' : 'default'}
          disabled={busy}
          onClick={() => void run(office)}
        >
          {TEXT.tellOne(officeName(office), sentAt?.(office))}
        </Button>
      ))}
    </div>
  )
