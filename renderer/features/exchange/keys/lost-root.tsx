import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Failure } from '../../../../shared/base/result'
import type { RosterView } from '../../../../shared/ipc/trust'
import { bridge } from '../../../bridge'
import { KEYS_TEXT } from '../../../text/keys'
import { ROOT_TEXT as TEXT } from '../../../text/root-sheet'
import { SHEETS_TEXT } from '../../../text/sheets'
import { PassphraseRow } from '../../../ui/passphrase/passphrase-row'
import { Section } from '../../../ui/section'
import { Fingerprint } from '../../../ui/keys/fingerprint'
import { SignForm, type SignWish } from './sign-form'
import '../exchange.css'

interface LostRootProps {
  readonly roster: RosterView
  /** A new root was made, and this roster signed by it. */
  readonly onMade: (roster: RosterView) => void
}

/** The root sheet is lost: what has to be done then, and a new root in its place. */
export function LostRoot({ roster, onMade }: LostRootProps) {
  const [begun, setBegun] = useState(false)
  const [current, setCurrent] = useState('')
  const [asked, setAsked] = useState(false)
  const [unprinted, setUnprinted] = useState(false)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const sheets = await bridge['keys.sheets']()
      setUnprinted(sheets.ok && sheets.value.root !== undefined)
    }
    void look()
  }, [])
  useEffect(() => {
    if (begun) document.getElementById('current')?.focus()
  }, [begun])
  const sign = async (wish: SignWish): Promise<Failure | undefined> => {
    const done = await bridge['trust.newRoot']({ ...wish, shutOut: [...wish.shutOut], current })
    if (!done.ok) return done.failure
    onMade(done.value)
    return undefined
  }
  /** Nobody is asked the grave question before the passphrase stands there. */
  const ready = (): boolean => {
    setAsked(true)
    if (current === '') document.getElementById('current')?.focus()
    return current !== ''
  }
  return (
    <Section title={TEXT.lostTitle}>
      <ol className="enrol-steps">
        {TEXT.lost.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {unprinted && (
        <p role="status">
          {TEXT.lostUnprinted} <Link href="/sheets">{SHEETS_TEXT.remindAction}</Link>
        </p>
      )}
      {!unprinted && !begun && <Button onClick={() => setBegun(true)}>{TEXT.lostBegin}</Button>}
      {begun && (
        <>
          <div className="renew-form">
            <PassphraseRow
              id="current"
              label={KEYS_TEXT.current}
              value={current}
              onChange={setCurrent}
              error={asked && current === '' ? KEYS_TEXT.currentMissing : undefined}
            />
          </div>
          <SignForm
            roster={roster}
            sign={sign}
            ready={ready}
            title={TEXT.lostAskTitle}
            warning={TEXT.lostAsk}
            buttons={<Button onClick={() => setBegun(false)}>{TEXT.no}</Button>}
          />
        </>
      )}
    </Section>
  )
}

/** A new root stands: what is to be done with it at once, and the digits to be read out. */
export const MadeRoot = ({ roster: { rootFingerprint } }: { readonly roster: RosterView }) => (
  <Section title={TEXT.lostMadeTitle}>
    <div className="exchange-panel" role="status">
      <b>{TEXT.lostDone}</b>
      <Fingerprint label={TEXT.lostNew} digits={rootFingerprint} hint={TEXT.lostNewHint} />
      <div className="actions">
        <Link href="/sheets">{SHEETS_TEXT.remindAction}</Link>
        <Link href="/exchange/roster">{TEXT.toRoster}</Link>
      </div>
    </div>
  </Section>
)
