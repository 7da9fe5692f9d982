import { Button, Checkbox } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { addYears, type IsoDate } from '../../../../shared/base/iso-date'
import type { Failure } from '../../../../shared/base/result'
import type { PcView, RosterView, ShutOut } from '../../../../shared/ipc/trust'
import { useStore } from '../../../store/store-provider'
import { ROOT_TEXT as TEXT } from '../../../text/root-sheet'
import { useAsk } from '../../../ui/ask'
import { useDesk } from '../../../ui/desk-identity'
import { FailureNotice } from '../../../ui/failure-notice'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { USUAL_YEARS } from './card-panel'
import { ownShutOut } from './last-taken'
import '../exchange.css'

export interface SignWish {
  readonly until: IsoDate
  readonly shutOut: readonly ShutOut[]
}

interface SignFormProps {
  readonly roster: RosterView
  /** Signs; why it could not. */
  readonly sign: (wish: SignWish) => Promise<Failure | undefined>
  /** What is asked besides the question whether to sign. */
  readonly warning?: string
  /** The question itself, where it is another one. */
  readonly title?: string
  /** Whether it can be asked; says itself what is missing. */
  readonly ready?: () => boolean
  readonly buttons?: ReactNode
}

/** The other PCs of 市科协 that still hold in a roster. */
const othersIn = (roster: RosterView, office: string, pcId: string): readonly PcView[] =>
  (roster.offices.find((each) => each.office === office)?.pcs ?? []).filter(
    ({ pc, revokedOn }) => pc !== pcId && revokedOn === null,
  )

/** Which PCs of 市科协 the new roster shuts out, and the signature of the root that was typed. */
export function SignForm({
  roster,
  sign,
  warning = '',
  title = TEXT.askTitle,
  ready,
  buttons,
}: SignFormProps) {
  const { identity } = useDesk()
  const store = useStore()
  const ask = useAsk()
  const others = othersIn(roster, identity.office, identity.pcId)
  // Whoever takes over takes over from the one that signed; nobody else goes unless a person says so.
  const [gone, setGone] = useState<ReadonlySet<string>>(
    new Set(others.filter(({ signs }) => signs).map(({ pc }) => pc)),
  )
  const [outs, setOuts] = useState<readonly ShutOut[]>([])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    const look = async (): Promise<void> => {
      const pcs = othersIn(roster, identity.office, identity.pcId)
      setOuts(await Promise.all(pcs.map(({ pc }) => ownShutOut(store, identity, pc))))
    }
    void look()
  }, [roster, identity, store])
  const run = async (): Promise<void> => {
    const names = others.filter(({ pc }) => gone.has(pc)).map(({ name }) => name)
    const question = {
      title,
      text: `${warning}${TEXT.askText(names)}`,
      yes: TEXT.yes,
      no: TEXT.no,
    }
    if (busy || ready?.() === false || !(await ask({ ...question, grave: true }))) return
    setBusy(true)
    const until = addYears(today(), USUAL_YEARS)
    setFailure(await sign({ until, shutOut: outs.filter(({ pc }) => gone.has(pc)) }))
    setBusy(false)
  }
  const toggle = (pc: string, on: boolean): void =>
    setGone(new Set(on ? [...gone, pc] : [...gone].filter((each) => each !== pc)))
  return (
    <div className="exchange-panel">
      <p>{TEXT.signText}</p>
      <div role="group" aria-label={TEXT.shutOut} className="exchange-panel">
        {others.length === 0 && <span className="muted">{TEXT.shutOutNone}</span>}
        {others.map(({ pc, name, from, until, signs }) => {
          const { lastUpTo } = outs.find((out) => out.pc === pc) ?? {}
          return (
            <Checkbox key={pc} checked={gone.has(pc)} onChange={(event) => toggle(pc, event.target.checked)}>
              {name} <span className="muted">{`${from} – ${until}`}</span>{' '}
              {signs && <Tag tone="info">{TEXT.signed}</Tag>}
              {lastUpTo !== undefined && <span className="muted">{TEXT.shutOutLast(lastUpTo)}</span>}
            </Checkbox>
          )
        })}
        {others.length > 0 && <p className="dim">{TEXT.shutOutHint}</p>}
      </div>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="actions">
        <Button type="primary" loading={busy} onClick={() => void run()}>
          {busy ? TEXT.signing : TEXT.sign}
        </Button>
        {buttons}
      </div>
    </div>
  )
}
