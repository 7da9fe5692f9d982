import { Button } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../../../shared/base/result'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { KEYS_TEXT as TEXT } from '../../../text/keys'
import { useAsk } from '../../../ui/ask'
import { useDesk } from '../../../ui/desk-identity'
import { FailureNotice } from '../../../ui/failure-notice'
import { NewPassphraseRows } from '../../../ui/passphrase/new-passphrase-rows'
import { PassphraseRow } from '../../../ui/passphrase/passphrase-row'
import { useNewPassphrase } from '../../../ui/passphrase/use-new-passphrase'

/** New keys and a new passphrase for this PC; the passphrase of now proves who asks. */
export function RenewForm({ onRenewed }: { readonly onRenewed: () => void }) {
  const { identity, onIdentity } = useDesk()
  const store = useStore()
  const ask = useAsk()
  const [current, setCurrent] = useState('')
  const typed = useNewPassphrase(identity.operator, identity.office, current)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const renew = async (): Promise<Failure | undefined> => {
    const renewed = await bridge['keys.renew']({ current, passphrase: typed.value })
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
    const wrong = current === '' ? 'current' : typed.wrong
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
  return (
    <form
      className="renew-form"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <p className="muted">{TEXT.changeText}</p>
      <PassphraseRow
        id="current"
        label={TEXT.current}
        value={current}
        onChange={setCurrent}
        error={asked && current === '' ? TEXT.currentMissing : undefined}
      />
      <NewPassphraseRows typed={typed} asked={asked} />
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={busy}>
          {busy ? TEXT.running : TEXT.run}
        </Button>
      </div>
    </form>
  )
}
