import type { Standing } from '../../store/exchange-standing'
import type { DistrictStanding } from '../../store/use-exchange-standing'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { minuteOf } from '../../text/saving'
import { Stat } from '../../ui/stat'
import { Tag } from '../../ui/tag'

const dayOf = (instant: string | undefined): string =>
  instant === undefined ? TEXT.never : minuteOf(instant).slice(0, 10)

/** What waits, what went out, what 市科协 has confirmed, what came back. */
export const DistrictStats = ({ standing }: { readonly standing: DistrictStanding }) => (
  <div className="exchange-stats">
    <Stat
      label={TEXT.pending}
      figure={
        <>
          {standing.unsent} <small>{TEXT.pendingUnit}</small>
        </>
      }
    >
      {standing.since !== undefined && (
        <div className="muted">{TEXT.pendingSince(minuteOf(standing.since).slice(0, 10))}</div>
      )}
      {standing.summaries > 0 && <div className="muted">{TEXT.pendingSummaries(standing.summaries)}</div>}
      {standing.unsent > 0 && standing.unconfirmed > 0 && <div className="muted">{TEXT.pendingMore}</div>}
      {standing.unconfirmed > 0 && <Tag tone="warn">{TEXT.unconfirmed(standing.unconfirmed)}</Tag>}
      {standing.unsent + standing.unconfirmed === 0 && <Tag tone="ok">{TEXT.pendingNone}</Tag>}
    </Stat>
    <Stat label={TEXT.sent} figure={dayOf(standing.sentAt)} />
    <Confirmed standing={standing} />
    <Stat label={TEXT.received} figure={dayOf(standing.receivedAt)}>
      {standing.madeAt !== undefined && (
        <span className="muted">{TEXT.madeHint(minuteOf(standing.madeAt))}</span>
      )}
    </Stat>
  </div>
)

/** What 市科协 last said of our bundles: in a receipt, or in a bundle of its own, whichever came later. */
function Confirmed({ standing: { confirmedAt, acknowledgedAt } }: { readonly standing: Standing }) {
  const isLater = acknowledgedAt !== undefined && (confirmedAt === undefined || acknowledgedAt > confirmedAt)
  const hint = (): string => {
    if (isLater) return TEXT.acknowledgedHint(minuteOf(acknowledgedAt))
    return confirmedAt === undefined ? TEXT.confirmedNone : TEXT.confirmedHint(minuteOf(confirmedAt))
  }
  return (
    <Stat label={TEXT.confirmed} figure={dayOf(isLater ? acknowledgedAt : confirmedAt)}>
      <span className="muted">{hint()}</span>
    </Stat>
  )
}
