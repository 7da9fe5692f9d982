import { useEffect, useState } from 'react'
import type { UnfinishedFile } from '../../shared/ipc/files'
import { bridge } from '../bridge'
import { UNFINISHED_TEXT as TEXT } from '../text/unfinished'
import { LinkButton } from './link-button'
import { useSay } from './say'
import { useStepFocus } from './step-focus'
import { Tag } from './tag'

/** Stands on the first page and on that of the exchange when the program ended while it wrote a file to a stick. */
export function UnfinishedNotice() {
  const say = useSay()
  const [files, setFiles] = useState<readonly UnfinishedFile[]>([])
  const [seen, setSeen] = useState(false)
  useStepFocus(String(seen))
  useEffect(() => {
    let gone = false
    const ask = async (): Promise<void> => {
      const asked = await bridge['files.unfinished']()
      if (asked.ok && !gone) setFiles(asked.value)
    }
    void ask()
    return () => {
      gone = true
    }
  }, [])
  if (files.length === 0 || seen) return null
  const dismiss = async (): Promise<void> => {
    const done = await bridge['files.unfinishedSeen']()
    if (done.ok) setSeen(true)
    else say.failed(done.failure)
  }
  const namesOf = (removed: boolean): readonly string[] =>
    files.filter((file) => file.removed === removed).map(({ name }) => name)
  const [removed, away] = [namesOf(true), namesOf(false)]
  return (
    <section className="reminder" aria-label={TEXT.label}>
      <Tag tone="warn">{TEXT.tag}</Tag>
      <span>
        {removed.length > 0 && TEXT.removed(removed)}
        {away.length > 0 && TEXT.away(away)}
      </span>
      <LinkButton onClick={() => void dismiss()}>{TEXT.seen}</LinkButton>
    </section>
  )
}
