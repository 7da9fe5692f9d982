import { Button, Progress, Steps } from 'antd'
import { IMPORT_TEXT as TEXT, importFailureText } from '../../text/import'
import { useAsk } from '../../ui/ask'
import { useStepFocus } from '../../ui/step-focus'
import { Page } from '../../ui/page'
import { ChooseStep } from './choose-step'
import { ColumnsStep } from './columns-step'
import { ImportProgress } from './import-progress'
import type { ImportState, Phase } from './import-state'
import { PreviewStep } from './preview-step'
import { RunList } from './run-list'
import { ResultStep } from './result-step'
import { Templates } from './templates'
import { useImport } from './use-import'
import './import.css'

const STEP: Readonly<Record<Phase, number>> = {
  choose: 0,
  reading: 0,
  columns: 1,
  preview: 2,
  writing: 3,
  done: 4,
}

/** 导入台账: choose a file, see what its columns are, see every row before anything is written. */
export function ImportScreen() {
  const { session, state } = useImport()
  const ask = useAsk()
  const { phase, file, work } = state
  useStepFocus(phase)
  const discard = async (): Promise<void> => {
    const changed = Object.keys(work.edits).length + Object.keys(work.decisions).length > 0
    const question = {
      title: TEXT.discardTitle,
      text: TEXT.discardText,
      yes: TEXT.discardYes,
      no: TEXT.discardNo,
    }
    if (!changed || (await ask({ ...question, grave: true }))) await session.discard()
  }
  return (
    <Page
      fixed
      title={TEXT.title}
      beside={file !== undefined && <span className="import-file">{file.name}</span>}
      actions={
        (phase === 'columns' || phase === 'preview') && (
          <Button type="text" onClick={() => void discard()}>
            {TEXT.discard}
          </Button>
        )
      }
    >
      <Steps size="small" current={STEP[phase]} items={TEXT.steps.map((title) => ({ title }))} />
      <ImportFailure state={state} />
      {phase === 'choose' && (
        <div className="import-choose">
          <ChooseStep state={state} session={session} />
          <Templates />
          <RunList />
        </div>
      )}
      {phase === 'reading' && (
        <div className="import-wait" role="status">
          <Progress percent={100} status="active" showInfo={false} />
          <p>{TEXT.reading(state.reading)}</p>
          <Button onClick={() => void session.discard()}>{TEXT.cancel}</Button>
        </div>
      )}
      {phase === 'columns' && <ColumnsStep state={state} session={session} />}
      {phase === 'preview' && <PreviewStep state={state} session={session} />}
      {phase === 'writing' && (
        <div className="import-wait" role="status">
          <ImportProgress step={state.step} part={state.part} />
          <Button disabled={state.step === 'put'} onClick={() => session.cancel()}>
            {TEXT.cancel}
          </Button>
        </div>
      )}
      {phase === 'done' && <ResultStep state={state} session={session} />}
    </Page>
  )
}

function ImportFailure({ state: { failure, changedMeanwhile } }: { readonly state: ImportState }) {
  if (changedMeanwhile) {
    return (
      <div className="import-notice import-notice-warn" role="alert">
        {TEXT.changedMeanwhile}
      </div>
    )
  }
  if (failure === undefined) return null
  const { cause, next } = importFailureText(failure)
  return (
    <div className="failure-notice" role="alert">
      <b>{cause}</b>
      <div>{next}</div>
    </div>
  )
}
