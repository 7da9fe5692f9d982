import { Link } from 'wouter'
import { nameOf } from '../../../../shared/codes/code-list'
import { VISIT_PURPOSES } from '../../../../shared/codes/visit-purposes'
import { openPromises } from '../../../../shared/records/visit'
import { useChildren } from '../../../store/hooks'
import { BACK_TEXT } from '../../../text/looking-back'
import { VISIT_TEXT as TEXT } from '../../../text/visits'
import { useEntry, useShown } from './entry-model'

/** The visits to the association in the year of the evaluation, and the way to record one. */
export function VisitLine() {
  const { mine } = useEntry()
  const associationId = useShown(({ evaluation }) => evaluation.associationId) ?? ''
  const year = useShown(({ evaluation }) => evaluation.year) ?? 0
  const visits = useChildren('visit', associationId) ?? []
  const page = `/associations/${associationId}/visits`
  const ofYear = visits.filter(({ value }) => value.visitedOn?.startsWith(`${year}-`) === true)
  return (
    <p className="visit-line">
      {TEXT.evaluationLine}：
      {ofYear.map(({ id, value }) => (
        <Link key={id} href={`${page}/${id}`}>
          {TEXT.visitOf(value.visitedOn ?? '', nameOf(VISIT_PURPOSES, value.purpose ?? ''))}{' '}
          {TEXT.count(openPromises(value).length, value.promises?.length ?? 0)}
        </Link>
      ))}
      <Link href={`/evaluations/years/${associationId}`}>{BACK_TEXT.yearsLink}</Link>
      {mine && <Link href={`${page}/new`}>{TEXT.newVisit}</Link>}
    </p>
  )
}
