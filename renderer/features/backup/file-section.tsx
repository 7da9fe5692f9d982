import { Button, Input } from 'antd'
import { useState } from 'react'
import { bridge } from '../../bridge'
import { BACKUP_TEXT as TEXT } from '../../text/backup'
import { FieldRow } from '../../ui/form/field-row'
import { useSay } from '../../ui/say'
import { Section } from '../../ui/section'
import './backup.css'
import type { SnapshotSource } from './restore-panel'

/** Choosing a snapshot that lies elsewhere; one of another PC opens with the recovery sheet alone. */
export function FileSection({ onSource }: { readonly onSource: (source: SnapshotSource) => void }) {
  const say = useSay()
  const [secret, setSecret] = useState('')
  const pick = async (): Promise<void> => {
    const picked = await bridge['files.pick']('backup')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    const recovery = secret.replaceAll(/\s/g, '').toUpperCase()
    if (file !== undefined) onSource({ token: file.token, ...(recovery === '' ? {} : { recovery }) })
  }
  return (
    <Section title={TEXT.fromFile}>
      <p>{TEXT.fromFileText}</p>
      <FieldRow id="recovery" label={TEXT.recovery} hint={TEXT.recoveryHint}>
        <Input
          id="recovery"
          value={secret}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setSecret(event.target.value)}
        />
      </FieldRow>
      <div className="buttons backup-pick">
        <Button onClick={() => void pick()}>{TEXT.pick}</Button>
      </div>
    </Section>
  )
}
