import { Button } from 'antd'
import { useState } from 'react'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { SELF_BATCH_TEXT as TEXT } from '../../../text/self-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { Tag } from '../../../ui/tag'
import { selfChanges } from './self-change'
import { fileFailureText, readReturned } from './read-returned'
import { takeReturned, type ReturnedSheet } from './self-return'

/** What became of a file that was to be taken: how many indicators it changed, or why nothing was written. */
type Outcome = { readonly changed: number } | { readonly sentence: string }

/** Sheets that came back from enterprises, several at once: what each would change, then what became of each. */
export function SelfIn() {
  const store = useStore()
  const say = useSay()
  const { office } = useDesk().identity
  const [sheets, setSheets] = useState<readonly ReturnedSheet[]>([])
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>()
  const [busy, setBusy] = useState(false)

  const pick = async (): Promise<void> => {
    const picked = await bridge['files.pick']('self-sheets')
    if (!picked.ok) return say.failed(picked.failure)
    if (picked.value.length === 0) return
    setBusy(true)
    setOutcomes(undefined)
    setSheets(await readReturned(store, office, picked.value))
    setBusy(false)
  }
  const good = sheets.filter((sheet) => sheet.refused.length === 0 && changesOf(sheet) > 0)
  const write = async (): Promise<void> => {
    setBusy(true)
    const became = new Map<string, Outcome>()
    for (const sheet of good) {
      const { session, rows } = sheet
      if (session === undefined) continue
      const taken = await takeReturned({ session, rows })
      became.set(sheet.file, taken.ok ? taken.value : { sentence: fileFailureText(taken.failure) })
    }
    setOutcomes(became)
    setBusy(false)
  }
  return (
    <>
      <p className="muted">{TEXT.inNote}</p>
      <div className="steps-row">
        <Button loading={busy && sheets.length === 0} disabled={busy} onClick={() => void pick()}>
          {TEXT.in}
        </Button>
        {outcomes === undefined && good.length > 0 && (
          <Button type="primary" loading={busy} onClick={() => void write()}>
            {TEXT.write(good.length)}
          </Button>
        )}
      </div>
      {sheets.length > 0 && (
        <p role="status">
          {outcomes === undefined ? TEXT.judged(good.length, sheets.length) : TEXT.taken(counts(outcomes))}
        </p>
      )}
      <ul className="self-returned" aria-label={TEXT.list}>
        {sheets.map((sheet) => (
          <Returned key={sheet.file} sheet={sheet} outcome={outcomes?.get(sheet.file)} />
        ))}
      </ul>
    </>
  )
}

/** How many indicators a sheet would change now. */
const changesOf = ({ session, rows }: ReturnedSheet): number =>
  session === undefined ? 0 : selfChanges(rows, session.snapshot()).length

const counts = (outcomes: ReadonlyMap<string, Outcome>): number =>
  [...outcomes.values()].filter((outcome) => 'changed' in outcome).length

function Returned({
  sheet,
  outcome,
}: {
  readonly sheet: ReturnedSheet
  readonly outcome: Outcome | undefined
}) {
  const { file, association, refused } = sheet
  const changes = changesOf(sheet)
  const sentences = outcome !== undefined && 'sentence' in outcome ? [outcome.sentence] : refused
  return (
    <li>
      {sentences.length > 0 ? (
        <Tag tone="bad">{TEXT.refused}</Tag>
      ) : outcome === undefined ? (
        <Tag tone={changes === 0 ? 'plain' : 'info'}>
          {changes === 0 ? TEXT.nothing : TEXT.ready(changes)}
        </Tag>
      ) : (
        <Tag tone="ok">{TEXT.done('changed' in outcome ? outcome.changed : 0)}</Tag>
      )}{' '}
      {file}
      {association !== '' && <span className="muted">（{association}）</span>}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
