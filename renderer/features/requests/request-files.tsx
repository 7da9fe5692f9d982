import { Button } from 'antd'
import { useState } from 'react'
import { useChildren } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { ATTACHMENT_TEXT, fileFailureText } from '../../text/attachments'
import { failureText } from '../../text/failures'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { FileLine } from '../../ui/attachments/file-line'
import { INTAKE } from '../../ui/attachments/intake'
import { pickFiles } from '../../ui/attachments/pick-files'
import { takeFile } from '../../ui/attachments/take-file'
import { useSaveCopy } from '../../ui/attachments/use-save-copy'
import { LinkButton } from '../../ui/link-button'
import { useSay } from '../../ui/say'
import { fileFor, fileMarked } from './request-file'

interface RequestFilesProps {
  /** The records of one issue; a district sees its own alone. All have the same files. */
  readonly requests: readonly RecordView<'city-request'>[]
  /** 市科协 adds and takes away. */
  readonly allowed: boolean
}

/** The files that go with what 市科协 sends; a district saves them outside. */
export function RequestFiles({ requests, allowed }: RequestFilesProps) {
  const store = useStore()
  const say = useSay()
  const saveCopy = useSaveCopy()
  const [busy, setBusy] = useState(false)
  const files = useChildren('request-file', requests[0]?.id ?? '') ?? []
  const add = async (): Promise<void> => {
    const picked = await pickFiles()
    if (!picked.ok) return say.failed(picked.failure)
    for (const raw of picked.value) {
      const taken = await takeFile(raw, INTAKE)
      if (taken.ok) {
        const written = await store.write(fileFor(requests, taken.value))
        if (!written.ok) return say.failed(written.failure)
      } else {
        const text = fileFailureText(taken.failure) ?? failureText(taken.failure)
        say.wrong(ATTACHMENT_TEXT.refused(raw.name, text))
      }
    }
  }
  const run = async (): Promise<void> => {
    setBusy(true)
    await add()
    setBusy(false)
  }
  const remove = async (hash: string, name: string): Promise<void> => {
    const removed = await store.write(fileMarked(requests, hash, true))
    if (!removed.ok) return say.failed(removed.failure)
    say.undoable(ATTACHMENT_TEXT.removed(name), async () => store.write(fileMarked(requests, hash, false)))
  }
  if (files.length === 0 && !allowed) return null
  return (
    <section className="attachments" aria-label={ATTACHMENT_TEXT.title(0)}>
      <header>
        <h3>{ATTACHMENT_TEXT.title(files.length)}</h3>
        {allowed && (
          <>
            <Button size="small" loading={busy} onClick={() => void run()}>
              {ATTACHMENT_TEXT.add}
            </Button>
            <span className="dim">{TEXT.filesHint}</span>
          </>
        )}
      </header>
      {files.length > 0 && (
        <ul>
          {files.map(({ id, value }) => (
            <li key={id}>
              <FileLine file={value}>
                <LinkButton
                  aria-label={ATTACHMENT_TEXT.saveOf(value.name ?? '')}
                  onClick={() => void saveCopy(value)}
                >
                  {ATTACHMENT_TEXT.save}
                </LinkButton>
                {allowed && (
                  <LinkButton
                    aria-label={ATTACHMENT_TEXT.removeOf(value.name ?? '')}
                    onClick={() => void remove(value.hash ?? '', value.name ?? '')}
                  >
                    {ATTACHMENT_TEXT.remove}
                  </LinkButton>
                )}
              </FileLine>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
