import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import type { DeskIdentity } from '../../../shared/ipc/keys'
import { bridge } from '../../bridge'
import { UNLOCK_TEXT as TEXT } from '../../text/unlock'
import { FailureNotice } from '../../ui/failure-notice'
import { FieldRow } from '../../ui/form/field-row'
import { NewPassphraseRows } from '../../ui/passphrase/new-passphrase-rows'
import { useNewPassphrase } from '../../ui/passphrase/use-new-passphrase'
import { bareSecret, secretProblem } from '../../ui/recovery-secret'
import { StartCard } from '../../ui/start-card'

interface RecoverProps {
  readonly identity: DeskIdentity | undefined
  readonly onOpen: (identity: DeskIdentity) => void
  readonly onBack: () => void
}

/** A forgotten passphrase: the printed recovery sheet opens the keys, and a new one is set (threat 12). */
export function Recover({ identity, onOpen, onBack }: RecoverProps) {
  const [secret, setSecret] = useState('')
  const typed = useNewPassphrase(identity?.operator ?? '', identity?.office ?? '')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const bare = bareSecret(secret)
  const misread = secretProblem(bare)
  const recover = async (): Promise<void> => {
    setAsked(true)
    if (busy) return
    const wrong = misread === undefined ? typed.wrong : 'secret'
    if (wrong !== undefined) return document.getElementById(wrong)?.focus()
    setBusy(true)
    const opened = await bridge['keys.recover']({ secret: bare, passphrase: typed.value })
    setBusy(false)
    if (opened.ok) onOpen(opened.value)
    else setFailure(opened.failure)
  }
  return (
    <StartCard title={TEXT.recoverTitle}>
      <form
        className="start-body"
        onSubmit={(event) => {
          event.preventDefault()
          void recover()
        }}
      >
        <p className="muted">{TEXT.recoverText}</p>
        <FieldRow
          id="secret"
          label={TEXT.secret}
          hint={TEXT.secretHint}
          error={asked && misread !== undefined ? TEXT.secretWrong(misread) : undefined}
        >
          <Input
            id="secret"
            value={secret}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            status={asked && misread !== undefined ? 'error' : ''}
            aria-invalid={asked && misread !== undefined}
            aria-describedby="secret-said"
            onChange={(event) => setSecret(event.target.value)}
          />
        </FieldRow>
        <NewPassphraseRows typed={typed} asked={asked} />
        {failure !== undefined && <FailureNotice failure={failure} />}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={busy}>
            {busy ? TEXT.recovering : TEXT.recover}
          </Button>
          <Button onClick={onBack} disabled={busy}>
            {TEXT.back}
          </Button>
        </div>
      </form>
    </StartCard>
  )
}
