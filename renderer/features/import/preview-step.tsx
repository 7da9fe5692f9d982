import { Button, Progress } from 'antd'
import { useEffect, useEffectEvent } from 'react'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { Kbd } from '../../ui/kbd'
import { useSay } from '../../ui/say'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { PreviewBar } from './preview-bar'
import { PreviewPanel } from './preview-panel'
import { PreviewTable } from './preview-table'
import { SaveRefused } from './save-refused'
import { summaryWords, writtenRows } from './summary'
import { usePreview } from './use-preview'

interface StepProps {
  readonly state: ImportState
  readonly session: ImportSession
}

/** Every row of the file with what it would do; problems are mended, answered or left out here. */
export function PreviewStep({ state, session }: StepProps) {
  const { file, plan, planning, before } = state
  const preview = usePreview(state)
  const say = useSay()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'F8') {
      event.preventDefault()
      if (!preview.toNext(event.shiftKey)) say.done(TEXT.noMoreProblems)
    } else if (event.ctrlKey && event.key === 'z' && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault()
      session.undo()
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  if (file === undefined || plan === undefined) {
    return (
      <div className="import-wait" role="status">
        <Progress percent={Math.round(state.part * 100)} status="active" showInfo={false} />
        <p>{state.step === 'plan' ? TEXT.planning : TEXT.comparing}</p>
        <Button onClick={() => session.cancel()}>{TEXT.cancel}</Button>
      </div>
    )
  }
  const { counts } = plan
  const written = writtenRows(counts)
  return (
    <>
      <PreviewBar file={file} plan={plan} preview={preview} />
      <div className="import-preview">
        <PreviewTable state={state} session={session} preview={preview} />
        <PreviewPanel state={state} session={session} preview={preview} />
      </div>
      <footer className="import-footer">
        <div className="import-summary" role="status">
          <b>{planning ? TEXT.planning : TEXT.summary(summaryWords(counts))}</b>
          <span className="muted">{leftWords(plan).join(TEXT.clauses)}</span>
        </div>
        <span className="import-keys muted">
          <Kbd>F8</Kbd> {TEXT.keyNext} <Kbd>Enter</Kbd> {TEXT.keyEdit} <Kbd>Ctrl Z</Kbd> {TEXT.keyUndo}
        </span>
        <div className="actions">
          <Button disabled={before.length === 0} onClick={() => session.undo()}>
            {TEXT.keyUndo}
          </Button>
          <Button onClick={() => session.toColumns()}>{TEXT.back}</Button>
          <SaveRefused state={state} session={session} />
          <Button type="primary" disabled={planning} onClick={() => void session.commit()}>
            {TEXT.commit(written)}
          </Button>
        </div>
      </footer>
    </>
  )
}

/** What is not written, counted. */
function leftWords({ counts }: NonNullable<ImportState['plan']>): readonly string[] {
  const sum = (outcome: 'refused' | 'skip' | 'unchanged'): number =>
    Object.values(counts).reduce((all, one) => all + one[outcome], 0)
  return [
    ...(sum('refused') > 0 ? [TEXT.refusedRows(sum('refused'))] : []),
    ...(sum('skip') > 0 ? [TEXT.skippedRows(sum('skip'))] : []),
    ...(sum('unchanged') > 0 ? [TEXT.unchangedRows(sum('unchanged'))] : []),
  ]
}
