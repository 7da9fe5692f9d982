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

/** The root sheet is lost: what has to be done then, and a new root in its place. */
export function LostRoot({ roster }: { readonly roster: RosterView }) {
  const [begun, setBegun] = useState(false)
  const [current, setCurrent] = useState('')
  const [asked, setAsked] = useState(false)
  const [made, setMade] = useState<RosterView>()
  const [unprinted, setUnprinted] = useState(false)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const sheets = await bridge['keys.sheets']()
      setUnprinted(sheets.ok && sheets.value.root !== undefined)
    }
    void look()
  }, [])
  const sign = async (wish: SignWish): Promise<Failure | undefined> => {
    setAsked(true)
    const done = await bridge['trust.newRoot']({ ...wish, shutOut: [...wish.shutOut], current })
    if (!done.ok) return done.failure
    setMade(done.value)
    setCurrent('')
    return undefined
  }
  return (
    <Section title={TEXT.lostTitle}>
      <ol className="enrol-steps">
        {TEXT.lost.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {made !== undefined && (
        <div className="exchange-panel" role="status">
          <b>{TEXT.lostDone}</b>
          <Fingerprint label={TEXT.lostNew} digits={made.rootFingerprint} hint={TEXT.lostNewHint} />
          <div className="actions">
            <Link href="/sheets">{SHEETS_TEXT.remindAction}</Link>
            <Link href="/exchange/roster">{TEXT.toRoster}</Link>
          </div>
        </div>
      )}
      {made === undefined && unprinted && (
        <p role="status">
          {TEXT.lostUnprinted} <Link href="/sheets">{SHEETS_TEXT.remindAction}</Link>
        </p>
      )}
      {made === undefined && !unprinted && !begun && (
        <Button onClick={() => setBegun(true)}>{TEXT.lostBegin}</Button>
      )}
      {made === undefined && begun && (
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
            warning={TEXT.lostAsk}
            buttons={<Button onClick={() => setBegun(false)}>{TEXT.no}</Button>}
          />
        </>
      )}
    </Section>
  )
}
