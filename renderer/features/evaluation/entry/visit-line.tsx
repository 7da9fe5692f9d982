import { Link } from 'wouter'
import { nameOf } from '../../../../shared/codes/code-list'
import { VISIT_PURPOSES } from '../../../../shared/codes/visit-purposes'
import { isVisitOf, openPromises } from '../../../../shared/records/visit'
import { useChildren } from '../../../store/hooks'
import { BACK_TEXT } from '../../../text/looking-back'
import { VISIT_TEXT as TEXT } from '../../../text/visits'
import { visitPathFrom } from '../../../ui/record-path'
import { useEntry, useShown } from './entry-model'

/** The visits to the association in the year of the evaluation, and the way to record one. */
export function VisitLine() {
  const { mine, session } = useEntry()
  const associationId = useShown(({ evaluation }) => evaluation.associationId) ?? ''
  const year = useShown(({ evaluation }) => evaluation.year) ?? 0
  const visits = useChildren('visit', associationId) ?? []
  const visit = (id: string) => visitPathFrom(session.id, associationId, id)
  const ofYear = visits.filter(({ value }) => isVisitOf(value, year))
  return (
    <p className="visit-line">
      {TEXT.evaluationLine}：
      {ofYear.map(({ id, value }) => (
        <Link key={id} href={visit(id)}>
          {TEXT.visitOf(value.visitedOn ?? '', nameOf(VISIT_PURPOSES, value.purpose ?? ''))}{' '}
          {TEXT.count(openPromises(value).length, value.promises?.length ?? 0)}
        </Link>
      ))}
      <Link href={`/evaluations/years/${associationId}`}>{BACK_TEXT.yearsLink}</Link>
      {mine && <Link href={visit('new')}>{TEXT.newVisit}</Link>}
    </p>
  )
}
