import { Button } from 'antd'
import { Link } from 'wouter'
import { clockOf } from '../../text/saving'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { Section } from '../../ui/section'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { SaveRefused } from './save-refused'
import { summaryWords } from './summary'
import { UndoThis } from './undo-this'

interface StepProps {
  readonly state: ImportState
  readonly session: ImportSession
}

/** What was written, and what is left to do. */
export function ResultStep({ state, session }: StepProps) {
  const { result, plan } = state
  if (result === undefined || plan === undefined) return null
  const refused = plan.rows.filter(({ outcome }) => outcome === 'refused').length
  return (
    <Section title={TEXT.doneTitle}>
      <div className="import-done">
        {result.savedAt === undefined ? (
          <p>{TEXT.doneNothing}</p>
        ) : (
          <>
            <p>{summaryWords(result.counts).join(TEXT.clauses)}</p>
            <p className="muted">{TEXT.doneSaved(clockOf(result.savedAt))}</p>
          </>
        )}
        <h3>{TEXT.doneNext}</h3>
        <p>{TEXT.doneIncomplete}</p>
        {refused > 0 && <p>{TEXT.doneRefused(refused)}</p>}
        <div className="buttons">
          {refused > 0 && (
            <Button type="primary" onClick={() => void session.toPreview()}>
              {TEXT.goOn(refused)}
            </Button>
          )}
          <SaveRefused state={state} session={session} />
          <Button onClick={() => void session.discard()}>{TEXT.again}</Button>
          {result.batch !== undefined && <UndoThis batch={result.batch} session={session} />}
          <Link href="/associations" className="import-link">
            {TEXT.toList}
          </Link>
        </div>
      </div>
    </Section>
  )
}
