import { Link } from 'wouter'
import { topGrades } from '../../../shared/evaluation/review-queue'
import { orderedStep } from '../../../shared/evaluation/steps'
import { useRecord } from '../../store/hooks'
import { REVIEW_TEXT as TEXT } from '../../text/review-queue'
import { useDesk } from '../../ui/desk-identity'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import type { YearRow } from './year-rows'

/** How many have the best grade under the share limit, and who might be settled lower: a person's decision. */
export function TopShare({ rows }: { readonly rows: readonly YearRow[] }) {
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  const started = rows.flatMap((row) =>
    row.evaluation === undefined ? [] : [{ row, evaluation: row.evaluation }],
  )
  const top = topGrades(
    started.map(({ evaluation }) => evaluation.value),
    settings?.value.topGradeShare,
  )
  if (top === undefined) return null
  const over = top.top - top.limit
  const provisional = started.filter(
    ({ evaluation: { value } }) =>
      orderedStep(value) === 'provisional' &&
      value.settledGrade === undefined &&
      value.provisionalGrade === value.scheme?.grades[0]?.code,
  )
  return (
    <Section title={TEXT.top(top.name, top.top, top.graded)} beside={TEXT.limit(top.percent, top.limit)}>
      {over > 0 && <Tag tone="warn">{TEXT.over(over)}</Tag>}
      {over > 0 && provisional.length > 0 && (
        <>
          <p>
            {TEXT.provisionalList(top.name)}：
            {provisional.map(({ row, evaluation }) => (
              <span key={evaluation.id}>
                {' '}
                <Link href={`/evaluations/${evaluation.id}`}>{row.association.name}</Link>
              </span>
            ))}
          </p>
          <p className="muted">{TEXT.settleHint}</p>
        </>
      )}
    </Section>
  )
}
