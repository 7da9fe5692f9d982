import { Button, Select } from 'antd'
import { useState } from 'react'
import { addYears, isIsoDate } from '../../../../shared/base/iso-date'
import type { CardView, PcView, RosterView } from '../../../../shared/ipc/trust'
import { ROSTER_TEXT as TEXT } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { Facts } from '../../../ui/facts'
import { FailureNotice } from '../../../ui/failure-notice'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { Section } from '../../../ui/section'
import { today } from '../../../ui/today'
import { useCompared } from './compared'
import { Fingerprint } from '../../../ui/keys/fingerprint'
import { officeName } from '../offices/office-name'
import type { CardReading } from './use-card'
import '../exchange.css'

/** For how long a PC is enrolled unless one says otherwise (本方案). */
export const USUAL_YEARS = 3

/** A card before it is enrolled: whose it says it is, its fingerprint to be compared, and until when. */
export function CardPanel({
  reading: { card, failure, enrol, drop },
  roster,
}: {
  readonly reading: CardReading
  readonly roster: RosterView | undefined
}) {
  const compared = useCompared(TEXT.compareFirst)
  const [until, setUntil] = useState<string | undefined>(addYears(today(), USUAL_YEARS))
  const [asked, setAsked] = useState(false)
  // Nobody is shut out unless a person says so: a second PC may well have the name of the first.
  const [replaces, setReplaces] = useState('')
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (card === undefined) return null
  const others = card.known === 'renewal' ? [] : replaceable(roster, card)
  const isGood = until !== undefined && isIsoDate(until) && until > today()
  return (
    <Section title={TEXT.cardTitle}>
      <div className="exchange-panel">
        <Facts
          facts={[
            [TEXT.cardOffice, officeName(card.office)],
            [TEXT.cardPc, card.name],
            [TEXT.cardMade, minuteOf(card.createdAt)],
          ]}
        />
        <Fingerprint label={TEXT.cardFingerprint} digits={card.fingerprint} />
        {card.known === 'renewal' && <p>{TEXT.cardRenewal}</p>}
        <FieldRow
          id="until"
          label={TEXT.until}
          hint={TEXT.untilHint}
          error={asked && !isGood ? TEXT.untilWrong : undefined}
        >
          <DayControl
            id="until"
            value={until}
            onChange={(day) => setUntil(typeof day === 'string' ? day : undefined)}
            onBlur={() => setAsked(true)}
            invalid={asked && !isGood}
            describedBy="until-said"
            onMount={() => {}}
          />
        </FieldRow>
        {others.length > 0 && (
          <FieldRow id="replaces" label={TEXT.replaces} hint={TEXT.replacesHint}>
            <Select
              id="replaces"
              value={replaces}
              onChange={setReplaces}
              style={{ width: 320 }}
              options={[
                { value: '', label: TEXT.replacesNone },
                ...others.map(({ pc, name, from }) => ({ value: pc, label: `${name}（${from}）` })),
              ]}
            />
          </FieldRow>
        )}
        {compared.box(TEXT.compared)}
        <div className="actions">
          <Button
            type="primary"
            onClick={() => {
              setAsked(true)
              if (compared.allowed() && isGood) void enrol(until, replaces === '' ? undefined : replaces)
            }}
          >
            {TEXT.enrol}
          </Button>
          <Button onClick={drop}>{TEXT.cancel}</Button>
        </div>
      </div>
    </Section>
  )
}

/** The PCs of the same office that a new card may stand in for; the one that signs rosters stays. */
const replaceable = (roster: RosterView | undefined, card: CardView): readonly PcView[] =>
  (roster?.offices.find(({ office }) => office === card.office)?.pcs ?? []).filter(
    ({ revokedOn, signs }) => revokedOn === null && !signs,
  )
