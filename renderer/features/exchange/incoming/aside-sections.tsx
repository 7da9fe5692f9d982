import type { SetAside } from '../../../../shared/merge/judge-change'
import type { Waiting } from '../../../../shared/merge/plan'
import { groupText, INCOMING_TEXT as TEXT, kindText, setAsideText } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { Section } from '../../../ui/section'
import '../exchange.css'

/** Most lines of either list that are drawn. */
const SHOWN = 200

interface AsideProps {
  readonly setAside: readonly (Omit<SetAside, 'code'> & { readonly code: string })[]
  readonly waiting: readonly Waiting[]
}

/** What a bundle brought and what is not taken in, with the reason: refused, or waiting for its parent. */
export const AsideSections = ({ setAside, waiting }: AsideProps) => (
  <>
    {setAside.length > 0 && (
      <Section title={TEXT.setAside}>
        <p className="muted">{TEXT.setAsideText}</p>
        <AsideLines setAside={setAside} />
      </Section>
    )}
    {waiting.length > 0 && (
      <Section title={TEXT.waiting}>
        <p className="muted">{TEXT.waitingText}</p>
        <ul className="exchange-lines">
          {waiting.slice(0, SHOWN).map(({ state, since, sender, reason }) => (
            <li key={`${state.kind} ${state.id} ${sender} ${reason ?? ''}`}>
              {kindText(state.kind)} {state.id} · {TEXT.since} {minuteOf(since)}
              {reason === 'older-epoch' && ` · ${TEXT.late}`}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

/** One line for each value that was set aside: which record, which group, why. */
export const AsideLines = ({ setAside }: Pick<AsideProps, 'setAside'>) => (
  <ul className="exchange-lines">
    {setAside.slice(0, SHOWN).map(({ kind, id, group, code }) => (
      <li key={`${kind} ${id} ${group} ${code}`}>
        {kindText(kind)} {id} · {groupText(group)} · {setAsideText(code)}
      </li>
    ))}
  </ul>
)
