import { useMemo } from 'react'
import type { SetAside } from '../../../../shared/merge/judge-change'
import type { Waiting } from '../../../../shared/merge/plan'
import type { RecordState } from '../../../../shared/records/version'
import { keyOf } from '../../../store/record-rows'
import { groupText, INCOMING_TEXT as TEXT, kindText, setAsideText } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { Section } from '../../../ui/section'
import { isKept, type Records } from './bundle-contents'
import { heldName } from './record-name'
import { useNames } from './use-names'
import '../exchange.css'

/** Most lines of either list that are drawn. */
const SHOWN = 200

type Aside = Omit<SetAside, 'code'> & { readonly code: string }

interface AsideProps {
  readonly setAside: readonly Aside[]
  readonly waiting: readonly Waiting[]
  /** What the bundle brought, which names what is not held here. */
  readonly records?: Records
}

/** What a bundle brought and what is not taken in, with the reason: refused, or waiting for its parent. */
export const AsideSections = ({ setAside, waiting, records = NOTHING }: AsideProps) => (
  <>
    {setAside.length > 0 && (
      <Section title={TEXT.setAside}>
        <p className="muted">{TEXT.setAsideText}</p>
        <AsideLines setAside={setAside} records={records} />
      </Section>
    )}
    <WaitingSection
      title={TEXT.waiting}
      text={TEXT.waitingText}
      waiting={waiting.filter(({ reason }) => reason !== 'older-epoch')}
    />
    <WaitingSection
      title={TEXT.lateTitle}
      text={TEXT.lateTitleText}
      waiting={waiting.filter(({ reason }) => reason === 'older-epoch')}
    />
  </>
)

interface WaitingSectionProps {
  readonly title: string
  readonly text: string
  readonly waiting: readonly Waiting[]
}

const WaitingSection = ({ title, text, waiting }: WaitingSectionProps) =>
  waiting.length > 0 && (
    <Section title={title}>
      <p className="muted">{text}</p>
      <WaitingLines waiting={waiting} />
    </Section>
  )

const NOTHING: readonly RecordState[] = []

interface LinesProps {
  readonly setAside: readonly Aside[]
  readonly records: Records
  /** Why each was set aside stands above the list. */
  readonly withoutReason?: boolean
}

/** One line for each value that was set aside: which record, which group, why. */
export function AsideLines({ setAside, records, withoutReason = false }: LinesProps) {
  const shown = useMemo(() => setAside.slice(0, SHOWN), [setAside])
  const names = useNames(shown, isKept(records) ? records : NOTHING)
  return (
    <ul className="exchange-lines">
      {shown.map(({ kind, id, group, code }) => (
        <li key={`${kind} ${id} ${group} ${code}`}>
          {kindText(kind)} {names.get(keyOf(kind, id)) ?? id} · {groupText(group)}
          {!withoutReason && ` · ${setAsideText(code)}`}
        </li>
      ))}
    </ul>
  )
}

function WaitingLines({ waiting }: Pick<AsideProps, 'waiting'>) {
  const [shown, brought] = useMemo(() => {
    const some = waiting.slice(0, SHOWN)
    return [some, some.map(({ state }) => state)] as const
  }, [waiting])
  const names = useNames(brought, brought)
  return (
    <ul className="exchange-lines">
      {shown.map((entry) => {
        const { state, since, sender, reason } = entry
        const { kind, id } = state
        return (
          <li key={`${kind} ${id} ${sender} ${reason ?? ''}`}>
            {kindText(kind)} {heldName(entry, names.get(keyOf(kind, id)) ?? id)} · {TEXT.since}{' '}
            {minuteOf(since)}
          </li>
        )
      })}
    </ul>
  )
}
