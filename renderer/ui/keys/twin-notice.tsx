import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { officeById } from '../../../shared/codes/offices'
import { useStore } from '../../store/store-provider'
import { settleTwins } from '../../store/twin-rows'
import { useTwin } from '../../store/use-twin'
import { KEYS_TEXT } from '../../text/keys'
import { minuteOf } from '../../text/saving'
import { TWIN_TEXT as TEXT } from '../../text/twin'
import { useDesk } from '../desk-identity'
import { useSay } from '../say'
import { useStepFocus } from '../step-focus'
import './keys.css'

/**
 * A bundle showed that another database writes as this one: what has happened, and which PC needs new keys. Stands until
 * a person has dealt with it, or this PC has new keys.
 */
export function TwinNotice() {
  const { pcId } = useDesk().identity
  const store = useStore()
  const say = useSay()
  const twin = useTwin(pcId)
  const [settled, setSettled] = useState(0)
  useStepFocus(`${settled} ${twin === undefined}`)
  if (twin === undefined) return null
  const settle = async (): Promise<void> => {
    const done = await settleTwins(store)
    if (!done.ok) return say.failed(done.failure)
    setSettled((times) => times + 1)
    say.undoable(TEXT.settled, done.value)
  }
  return (
    <section className="keys-notice" role="alert" aria-label={TEXT.title}>
      <b>{TEXT.title}</b>
      <span>{TEXT.found(minuteOf(twin.at).slice(0, 10), officeById(twin.office ?? '')?.name ?? '')}</span>
      <ul>
        <li>{TEXT.put}</li>
        <li>{TEXT.copied}</li>
        <li>{TEXT.again}</li>
      </ul>
      <div className="buttons">
        <Link href="/exchange/keys">{KEYS_TEXT.title}</Link>
        <Button onClick={() => void settle()}>{TEXT.settle}</Button>
      </div>
    </section>
  )
}
