import { Button, Checkbox } from 'antd'
import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { isStored } from '../../../shared/bundle/frame'
import { BACKUP_TEXT as TEXT } from '../../text/backup'
import { kindText } from '../../text/exchange'
import { minuteOf } from '../../text/saving'
import { useAsk } from '../../ui/ask'
import { Facts } from '../../ui/facts'
import { FailureNotice } from '../../ui/failure-notice'
import { OverPanel } from '../../ui/over-panel'
import { useDesk } from '../../ui/desk-identity'
import './backup.css'
import { RosterInside } from './snapshot-roster'
import { useRestore, type Preview, type SnapshotSource } from './use-restore'

/** Shows what a snapshot holds beside what is here now, and restores it. */
export function RestorePanel({
  source,
  onClose,
}: {
  readonly source: SnapshotSource
  readonly onClose: () => void
}) {
  const restore = useRestore()
  const [preview, setPreview] = useState<Preview>()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const [pin, setPin] = useState(false)
  const isCity = useDesk().identity.role === 'city'
  const ask = useAsk()
  const { open, close } = restore
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const opened = await open(source)
      if (gone) return
      if (opened.ok) setPreview(opened.value)
      else setFailure(opened.failure)
    }
    void look()
    return () => {
      gone = true
      void close()
    }
  }, [source, open, close])

  const confirm = async (shown: Preview): Promise<void> => {
    const at = minuteOf(shown.snapshot.manifest.createdAt)
    const question = { title: TEXT.ask, text: TEXT.askText(at), yes: TEXT.confirm, no: TEXT.cancel }
    if (busy || !(await ask({ ...question, grave: true }))) return
    setBusy(true)
    const failed = await restore.run(shown, pin)
    setBusy(false)
    setFailure(failed)
  }
  return (
    <OverPanel title={TEXT.previewTitle} onClose={onClose}>
      {failure !== undefined && (
        <FailureNotice failure={failure} action={preview === undefined && <div>{TEXT.another}</div>} />
      )}
      {failure === undefined && preview === undefined && <p role="status">{TEXT.opening}</p>}
      {preview !== undefined && (
        <>
          <Whence preview={preview} />
          <Counts preview={preview} />
          {preview.snapshot.roster !== undefined && (
            <RosterInside
              roster={preview.snapshot.roster}
              compared={
                <Checkbox checked={pin} onChange={(event) => setPin(event.target.checked)}>
                  {isCity ? TEXT.rosterComparedSheet : TEXT.rosterCompared}
                </Checkbox>
              }
            />
          )}
          <div className="buttons backup-buttons">
            <Button type="primary" loading={busy} onClick={() => void confirm(preview)}>
              {busy ? TEXT.restoring : TEXT.confirm}
            </Button>
            <Button onClick={onClose} disabled={busy}>
              {TEXT.cancel}
            </Button>
          </div>
        </>
      )}
    </OverPanel>
  )
}

function Whence({ preview: { snapshot } }: { readonly preview: Preview }) {
  const { manifest, pcName, fingerprint, isOwn } = snapshot
  const files = manifest.frames.filter(({ type }) => isStored(type)).length
  return (
    <Facts
      facts={[
        [TEXT.madeAt, minuteOf(manifest.createdAt)],
        [TEXT.madeBy, pcName],
        [TEXT.fingerprint, fingerprint, isOwn ? TEXT.ownFingerprint : TEXT.otherFingerprint],
        [TEXT.files, files > 0 ? TEXT.filesInside(files) : isOwn ? TEXT.filesKept : TEXT.filesBeside],
      ]}
    />
  )
}

function Counts({ preview: { content, here } }: { readonly preview: Preview }) {
  const kinds = [...new Set([...Object.keys(content.counts), ...Object.keys(here)])]
  return (
    <table className="backup-counts" aria-label={TEXT.kind}>
      <thead>
        <tr>
          <th scope="col">{TEXT.kind}</th>
          <th scope="col" className="number">
            {TEXT.inBackup}
          </th>
          <th scope="col" className="number">
            {TEXT.hereNow}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <td>{kindText(kind)}</td>
            <td className="number">{content.counts[kind] ?? 0}</td>
            <td className="number">{here[kind] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
