import { Button } from 'antd'
import type { Decision } from '../../../shared/ledger/decision'
import { cellKey } from '../../../shared/ledger/read-row'
import { concernsRow, severityOf, type Problem } from '../../../shared/ledger/problem'
import { fieldLabel, KIND_NAMES } from '../../text/fields'
import { IMPORT_TEXT as TEXT, OUTCOME_TEXT } from '../../text/import'
import { problemText, SEVERITY_NAMES, targetLabel } from '../../text/import-problems'
import { LinkButton } from '../../ui/link-button'
import { Tag } from '../../ui/tag'
import type { ShownRow } from '../../workers/ledger-job'
import { Choices } from './choices'
import { changeTexts } from './field-value'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { keyOfRow } from './preview-rows'
import { OUTCOME_TONES } from './preview-row'
import { decisionsFor } from './problem-groups'
import type { Preview } from './use-preview'

interface RowProblemsProps {
  readonly state: ImportState
  readonly session: ImportSession
  readonly preview: Preview
}

/** The row one is in: each problem with its sentence and its choices, and what to do with the row. */
export function RowProblems({ session, preview }: RowProblemsProps) {
  const { activeRow: row } = preview
  if (row === undefined) return <p className="muted import-panel-empty">{TEXT.rowChoose}</p>
  return (
    <div className="import-row">
      <h3>
        {TEXT.rowTitle(row.row)} {row.title === '' ? TEXT.unnamed : row.title}
      </h3>
      <Tag tone={OUTCOME_TONES[row.outcome]}>{OUTCOME_TEXT[row.outcome]}</Tag>
      {row.problems.length === 0 && <p>{TEXT.rowFine}</p>}
      <ul className="import-problems">
        {bySeverity(row.problems).map((problem) => (
          <li key={`${problem.code} ${problem.target ?? ''}`}>
            <ProblemLine row={row} problem={problem} session={session} />
          </li>
        ))}
      </ul>
      <Decide row={row} session={session} />
      <Changes row={row} />
    </div>
  )
}

/** What stands in the way first. */
const bySeverity = (problems: readonly Problem[]): readonly Problem[] =>
  SEVERITIES.flatMap((severity) => problems.filter(({ code }) => severityOf(code) === severity))

const SEVERITIES = ['error', 'question', 'incomplete', 'notice'] as const
const TONES = { error: 'bad', question: 'warn', incomplete: 'warn', notice: 'plain' } as const

interface ProblemLineProps {
  readonly row: ShownRow
  readonly problem: Problem
  readonly session: ImportSession
}

function ProblemLine({ row, problem, session }: ProblemLineProps) {
  const { cause, next } = problemText(problem, row.purpose)
  const severity = severityOf(problem.code)
  const { column, target } = problem
  return (
    <>
      <Tag tone={TONES[severity]}>{SEVERITY_NAMES[severity]}</Tag>{' '}
      {target !== undefined && !concernsRow(problem.code) && <b>{targetLabel(row.purpose, target)}　</b>}
      {cause}。<span className="muted">{next}。</span>
      {column !== undefined && (
        <Choices
          choices={problem.choices ?? []}
          label={TEXT.moreChoices}
          onChoose={(text) => session.edit({ [cellKey(row.sheet, row.row, column)]: text })}
        />
      )}
    </>
  )
}

function Decide({ row, session }: { readonly row: ShownRow; readonly session: ImportSession }) {
  const { asIs, incomplete } = decisionsFor(row.problems)
  const decide = (decision: Decision | undefined): void => session.decide([keyOfRow(row)], decision)
  if (row.decision !== undefined) {
    return (
      <p>
        {TEXT.decided[row.decision]}{' '}
        <LinkButton onClick={() => decide(undefined)}>{TEXT.undecide}</LinkButton>
      </p>
    )
  }
  return (
    <div className="buttons">
      {asIs && <Button onClick={() => decide('import')}>{TEXT.decide.import}</Button>}
      {incomplete && (
        <Button title={TEXT.incompleteHint} onClick={() => decide('incomplete')}>
          {TEXT.decide.incomplete}
        </Button>
      )}
      <Button onClick={() => decide('skip')}>{TEXT.decide.skip}</Button>
    </div>
  )
}

/** What an update or a proposal changes, field by field. */
function Changes({ row: { fields } }: { readonly row: ShownRow }) {
  if (fields.length === 0) return null
  return (
    <>
      <h3>{TEXT.changesTitle}</h3>
      <dl className="import-changes">
        {fields.map((change) => {
          const { kind, field } = change
          const [old, next] = changeTexts(change)
          const label = kind === 'proposal' ? fieldLabel('association', field) : fieldLabel(kind, field)
          return (
            <div key={`${kind} ${field}`}>
              <dt>
                {label}
                {kind === 'proposal' && <span className="dim">（{KIND_NAMES.proposal}）</span>}
              </dt>
              <dd>
                <del>{old}</del> → <ins>{next}</ins>
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
