import { Link } from 'wouter'
import { topGrades, type TopGrades } from '../../../../shared/evaluation/review-queue'
import { useRecord } from '../../../store/hooks'
import { REVIEW_TEXT as TEXT } from '../../../text/review-queue'
import { useDesk } from '../../../ui/desk-identity'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import type { YearRow } from '../year/year-rows'

/** How many have the best grade under each share limit, and who might be settled lower: a person's decision. */
export function TopShare({ rows }: { readonly rows: readonly YearRow[] }) {
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  const names = new Map(rows.map(({ evaluation, association }) => [evaluation?.id, association.name ?? '']))
  const limits = topGrades(
    rows.flatMap(({ evaluation }) => evaluation ?? []),
    settings?.value.topGradeShare,
  )
  return limits.map((limit) => <OneShare key={limit.scheme ?? ''} limit={limit} names={names} />)
}

interface OneShareProps {
  readonly limit: TopGrades
  readonly names: ReadonlyMap<string | undefined, string>
}

function OneShare({ limit: { scheme, name, top, graded, percent, limit, open }, names }: OneShareProps) {
  const over = top - limit
  return (
    <Section title={TEXT.top(scheme, name, top, graded)} beside={TEXT.limit(percent, limit)}>
      {over > 0 && <Tag tone="warn">{TEXT.over(over)}</Tag>}
      {over > 0 && open.length > 0 && (
        <>
          <p>
            {TEXT.provisionalList(name)}：
            {open.map((id) => (
              <span key={id}>
                {' '}
                <Link href={`/evaluations/${id}`}>{names.get(id)}</Link>
              </span>
            ))}
          </p>
          <p className="muted">{TEXT.settleHint}</p>
        </>
      )}
    </Section>
  )
}
