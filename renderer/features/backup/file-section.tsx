import { Button, Input } from 'antd'
import { useState } from 'react'
import { bridge } from '../../bridge'
import { BACKUP_TEXT as TEXT } from '../../text/backup'
import { UNLOCK_TEXT } from '../../text/unlock'
import { FieldRow } from '../../ui/form/field-row'
import { useSay } from '../../ui/say'
import { bareSecret, secretProblem } from '../../ui/recovery-secret'
import { Section } from '../../ui/section'
import './backup.css'
import type { SnapshotSource } from './use-restore'

/** Choosing a snapshot that lies elsewhere; one of another PC opens with the recovery sheet alone. */
export function FileSection({ onSource }: { readonly onSource: (source: SnapshotSource) => void }) {
  const say = useSay()
  const [secret, setSecret] = useState('')
  const [asked, setAsked] = useState(false)
  const recovery = bareSecret(secret)
  const misread = recovery === '' ? undefined : secretProblem(recovery)
  const wrong = asked && misread !== undefined
  const pick = async (): Promise<void> => {
    setAsked(true)
    if (misread !== undefined) return document.getElementById('recovery')?.focus()
    const picked = await bridge['files.pick']('backup')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    if (file !== undefined) onSource({ token: file.token, ...(recovery === '' ? {} : { recovery }) })
  }
  return (
    <Section title={TEXT.fromFile}>
      <p className="backup-lead">{TEXT.fromFileText}</p>
      <FieldRow
        id="recovery"
        label={TEXT.recovery}
        hint={TEXT.recoveryHint}
        error={wrong ? UNLOCK_TEXT.secretWrong(misread) : undefined}
      >
        <Input
          id="recovery"
          value={secret}
          autoComplete="off"
          spellCheck={false}
          status={wrong ? 'error' : ''}
          aria-invalid={wrong}
          aria-describedby="recovery-said"
          onChange={(event) => setSecret(event.target.value)}
        />
      </FieldRow>
      <div className="buttons backup-pick">
        <Button onClick={() => void pick()}>{TEXT.pick}</Button>
      </div>
    </Section>
  )
}
