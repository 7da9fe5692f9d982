import { Link } from 'wouter'
import { useRecords } from '../../store/hooks'
import { ANSWERS_TEXT as TEXT } from '../../text/answers'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'
import { isReportOpen, proposalState } from './awaiting-answer'

/** Stands on the first page of 市科协 and behind an import while districts wait for its answer. */
export function AnswersNotice() {
  const { office, role } = useDesk().identity
  const isCity = role === 'city'
  const proposals = useRecords('proposal', isCity) ?? []
  const reports = useRecords('situation-report', isCity) ?? []
  const proposed = proposals.filter((one) => proposalState(one) === 'open').length
  const reported = reports.filter((one) => isReportOpen(one, office)).length
  if (!isCity || proposed + reported === 0) return null
  return (
    <section className="reminder" aria-label={TEXT.title}>
      <Tag tone="warn">{TEXT.badge(proposed + reported)}</Tag>
      <span>{TEXT.notice(reported, proposed)}</span>
      <Link href="/reports">{TEXT.open}</Link>
    </section>
  )
}
