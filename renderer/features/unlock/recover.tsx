import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { officeById } from '../../../shared/codes/offices'
import type { DeskIdentity } from '../../../shared/ipc/keys'
import { bridge } from '../../bridge'
import { FIRST_START_TEXT, PASSPHRASE_PROBLEMS } from '../../text/first-start'
import { UNLOCK_TEXT as TEXT } from '../../text/unlock'
import { FailureNotice } from '../../ui/failure-notice'
import { FieldRow } from '../../ui/form/field-row'
import { PassphraseControl } from '../../ui/passphrase-control'
import { passphraseProblem } from '../../ui/passphrase-rules'
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
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const office = officeById(identity?.office ?? '')
  const problem = passphraseProblem(passphrase, [
    identity?.operator ?? '',
    office?.name ?? '',
    office?.short ?? '',
  ])
  const differs = again !== passphrase
  const bare = bareSecret(secret)
  const misread = secretProblem(bare)
  const recover = async (): Promise<void> => {
    setAsked(true)
    if (busy) return
    const wrong =
      misread !== undefined ? 'secret' : problem !== undefined ? 'passphrase' : differs ? 'again' : undefined
    if (wrong !== undefined) return document.getElementById(wrong)?.focus()
    setBusy(true)
    const opened = await bridge['keys.recover']({ secret: bare, passphrase })
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
        <FieldRow
          id="passphrase"
          label={TEXT.newPassphrase}
          hint={FIRST_START_TEXT.passphraseHint}
          error={asked && problem !== undefined ? PASSPHRASE_PROBLEMS[problem] : undefined}
        >
          <PassphraseControl
            id="passphrase"
            value={passphrase}
            onChange={setPassphrase}
            invalid={asked && problem !== undefined}
          />
        </FieldRow>
        <FieldRow
          id="again"
          label={TEXT.again}
          error={asked && differs ? PASSPHRASE_PROBLEMS.differs : undefined}
        >
          <PassphraseControl id="again" value={again} onChange={setAgain} invalid={asked && differs} />
        </FieldRow>
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
