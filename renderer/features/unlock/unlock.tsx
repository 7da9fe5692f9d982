import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { officeById } from '../../../shared/codes/offices'
import type { DeskIdentity } from '../../../shared/ipc/keys'
import { bridge } from '../../bridge'
import { UNLOCK_TEXT as TEXT } from '../../text/unlock'
import { FailureNotice } from '../../ui/failure-notice'
import { FieldRow } from '../../ui/form/field-row'
import { later } from '../../ui/later'
import { LinkButton } from '../../ui/link-button'
import { PassphraseControl } from '../../ui/passphrase/passphrase-control'
import { StartCard } from '../../ui/start-card'
import { WaitingFiles } from './waiting-files'

const Recover = later(async () => (await import('./recover')).Recover)

interface UnlockProps {
  /** Who this PC belongs to, where the keys tell it before they are open. */
  readonly identity: DeskIdentity | undefined
  readonly onOpen: (identity: DeskIdentity) => void
}

/** Asks for the passphrase at every start but the first. */
export function Unlock({ identity, onOpen }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('')
  const [opening, setOpening] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [forgotten, setForgotten] = useState(false)
  // Marks for measuring the start: between the two a person types, and scrypt takes its time.
  useEffect(() => void performance.mark('passphrase-wanted'), [])
  const enter = async (): Promise<void> => {
    if (opening || passphrase === '') return
    setOpening(true)
    const opened = await bridge['keys.unlock'](passphrase)
    setOpening(false)
    if (opened.ok) {
      performance.mark('keys-open')
      return onOpen(opened.value)
    }
    setFailure(opened.failure)
    setPassphrase('')
  }
  if (forgotten) {
    return <Recover identity={identity} onOpen={onOpen} onBack={() => setForgotten(false)} />
  }
  return (
    <StartCard title={TEXT.title}>
      <form
        className="start-body"
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        {identity !== undefined && (
          <p className="muted">
            {TEXT.who(officeById(identity.office)?.name ?? identity.office, identity.pcName)}
          </p>
        )}
        <WaitingFiles />
        <FieldRow id="passphrase" label={TEXT.passphrase}>
          <PassphraseControl
            id="passphrase"
            value={passphrase}
            onChange={setPassphrase}
            invalid={failure !== undefined}
            autoFocus
          />
        </FieldRow>
        {failure !== undefined && <FailureNotice failure={failure} />}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={opening}>
            {opening ? TEXT.entering : TEXT.enter}
          </Button>
          <LinkButton onClick={() => setForgotten(true)}>{TEXT.forgot}</LinkButton>
        </div>
        <p className="dim">{TEXT.secrecy}</p>
      </form>
    </StartCard>
  )
}
