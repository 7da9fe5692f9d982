import { Button } from 'antd'
import { useState } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import type { Failure } from '../../../../shared/base/result'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { FIRST_START_TEXT, PASSPHRASE_PROBLEMS } from '../../../text/first-start'
import { KEYS_TEXT as TEXT } from '../../../text/keys'
import { useAsk } from '../../../ui/ask'
import { useDesk } from '../../../ui/desk-identity'
import { FailureNotice } from '../../../ui/failure-notice'
import { FieldRow } from '../../../ui/form/field-row'
import { PassphraseControl } from '../../../ui/passphrase-control'
import { passphraseProblem } from '../../../ui/passphrase-rules'

/** New keys and a new passphrase for this PC; the passphrase of now proves who asks. */
export function RenewForm({ onRenewed }: { readonly onRenewed: () => void }) {
  const { identity, onIdentity } = useDesk()
  const store = useStore()
  const ask = useAsk()
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const office = officeById(identity.office)
  const problem = passphraseProblem(fresh, [identity.operator, office?.name ?? '', office?.short ?? ''])
  const differs = again !== fresh
  const renew = async (): Promise<Failure | undefined> => {
    const renewed = await bridge['keys.renew']({ current, passphrase: fresh })
    if (!renewed.ok) return renewed.failure
    onIdentity(renewed.value)
    // Should this fail, the next start finds another PC's database, keeps it aside and builds one from the journal.
    const named = await store.namePc(renewed.value.pcId)
    onRenewed()
    return named.ok ? undefined : named.failure
  }
  const run = async (): Promise<void> => {
    setAsked(true)
    if (busy) return
    const wrong = current === '' ? 'current' : problem !== undefined ? 'fresh' : differs ? 'again' : undefined
    if (wrong !== undefined) return document.getElementById(wrong)?.focus()
    const yes = await ask({
      title: TEXT.askTitle,
      text: TEXT.askText,
      yes: TEXT.yes,
      no: TEXT.no,
      grave: true,
    })
    if (!yes) return
    setBusy(true)
    setFailure(await renew())
    setBusy(false)
  }
  const fields = [
    [
      'current',
      TEXT.current,
      current,
      setCurrent,
      current === '' ? TEXT.currentMissing : undefined,
      undefined,
    ],
    [
      'fresh',
      TEXT.fresh,
      fresh,
      setFresh,
      problem === undefined ? undefined : PASSPHRASE_PROBLEMS[problem],
      FIRST_START_TEXT.passphraseHint,
    ],
    ['again', TEXT.again, again, setAgain, differs ? PASSPHRASE_PROBLEMS.differs : undefined, undefined],
  ] as const
  return (
    <form
      className="renew-form"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <p className="muted">{TEXT.changeText}</p>
      {fields.map(([id, label, value, onChange, error, hint]) => (
        <FieldRow key={id} id={id} label={label} hint={hint} error={asked ? error : undefined}>
          <PassphraseControl
            id={id}
            value={value}
            onChange={onChange}
            invalid={asked && error !== undefined}
          />
        </FieldRow>
      ))}
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={busy}>
          {busy ? TEXT.running : TEXT.run}
        </Button>
      </div>
    </form>
  )
}
