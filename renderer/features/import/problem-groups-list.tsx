import { useMemo } from 'react'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { problemText, targetLabel } from '../../text/import-problems'
import { LinkButton } from '../../ui/link-button'
import { Tag } from '../../ui/tag'
import { Choices } from './choices'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { decisionsFor, editsOf, groupProblems, keysOf, type ProblemGroup } from './problem-groups'
import type { Preview } from './use-preview'

interface ProblemGroupsProps {
  readonly state: ImportState
  readonly session: ImportSession
  readonly preview: Preview
}

/** What stands in the way of many rows at once, most rows first; one choice mends them all. */
export function ProblemGroups({ state: { plan }, session, preview }: ProblemGroupsProps) {
  const groups = useMemo(() => groupProblems(plan?.rows ?? []), [plan])
  if (groups.length === 0) return <p className="import-panel-empty">{TEXT.groupsNone}</p>
  return (
    <ul className="import-groups" aria-label={TEXT.groupsTitle}>
      {groups.map((group) => (
        <li key={group.key}>
          <Group group={group} session={session} preview={preview} />
        </li>
      ))}
    </ul>
  )
}

interface GroupProps {
  readonly group: ProblemGroup
  readonly session: ImportSession
  readonly preview: Preview
}

function Group({ group, session, preview }: GroupProps) {
  const { problem, purpose, rows, choices } = group
  const [first] = rows
  const { asIs, incomplete } = decisionsFor([problem])
  const show = (): void => {
    if (first !== undefined)
      preview.toCell({ sheet: first.sheet, row: first.row, column: problem.column ?? 0 })
  }
  return (
    <>
      <div className="import-group-head">
        <Tag tone={asIs ? 'warn' : 'bad'}>{TEXT.groupRows(rows.length)}</Tag>
        {problem.target !== undefined && <b>{targetLabel(purpose, problem.target)}</b>}
        <LinkButton onClick={show}>{TEXT.groupShow}</LinkButton>
      </div>
      <p>{problemText(problem, purpose).cause}</p>
      {problem.column !== undefined && (
        <Choices
          choices={choices}
          label={TEXT.groupAll}
          onChoose={(text) => session.edit(editsOf(group, text))}
        />
      )}
      <div className="import-group-actions">
        {asIs && (
          <LinkButton onClick={() => session.decide(keysOf(group), 'import')}>{TEXT.groupAsIs}</LinkButton>
        )}
        {incomplete && (
          <LinkButton onClick={() => session.decide(keysOf(group), 'incomplete')}>
            {TEXT.groupIncomplete}
          </LinkButton>
        )}
        <LinkButton onClick={() => session.decide(keysOf(group), 'skip')}>{TEXT.groupSkip}</LinkButton>
      </div>
    </>
  )
}
