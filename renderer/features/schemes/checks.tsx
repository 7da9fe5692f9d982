import { draftProblems } from '../../../shared/scoring/publish-scheme'
import { draftProblemText, SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { LinkButton } from '../../ui/link-button'
import { useSchemeEditor } from './scheme-editor'

/** What keeps the draft from being published, live, each with the way to it. */
export function Checks() {
  const { draft, goTo } = useSchemeEditor()
  const problems = draftProblems(draft)
  return (
    <aside className="scheme-checks">
      <h2>{TEXT.checks}</h2>
      <p role="status">{problems.length === 0 ? TEXT.sound : TEXT.unsound(problems.length)}</p>
      <ol>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <LinkButton onClick={() => goTo(problem.place)}>{draftProblemText(draft, problem)}</LinkButton>
          </li>
        ))}
      </ol>
    </aside>
  )
}
