import { Link } from 'wouter'
import { useExchangeStanding } from '../../store/use-exchange-standing'
import { HOME_TEXT as TEXT } from '../../text/home'
import { minuteOf } from '../../text/saving'
import { useDesk } from '../../ui/desk-identity'
import { Stat } from '../../ui/stat'
import { Tag } from '../../ui/tag'
import { today } from '../../ui/today'

/** Up to which day 市科协 has what this office changed, and how much waits. */
export function HomeExchange() {
  const { identity } = useDesk()
  const standing = useExchangeStanding(identity.office, today())
  const { confirmedUpTo, unsent = 0, unconfirmed = 0 } = standing ?? {}
  return (
    <Stat
      label={TEXT.confirmed}
      figure={
        standing !== undefined &&
        (confirmedUpTo === undefined ? TEXT.neverConfirmed : minuteOf(confirmedUpTo).slice(0, 10))
      }
    >
      {standing !== undefined && (
        <Link href="/exchange">
          {unsent > 0 && <Tag tone="warn">{TEXT.unsent(unsent)}</Tag>}
          {unsent === 0 && unconfirmed > 0 && <Tag tone="info">{TEXT.unconfirmed(unconfirmed)}</Tag>}
          {unsent + unconfirmed === 0 && <Tag tone="ok">{TEXT.allSent}</Tag>}
        </Link>
      )}
    </Stat>
  )
}
