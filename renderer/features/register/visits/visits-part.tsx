import { Link } from 'wouter'
import { useChildren, useRecord } from '../../../store/hooks'
import { VISIT_TEXT } from '../../../text/visits'
import { useDesk } from '../../../ui/desk-identity'
import { visitAddressed } from '../../../ui/record-path'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { mayWriteBelow } from '../parts/may-write-below'
import { OpenPromises } from './open-promises'
import { visitBegunFrom } from './visit-kind'
import './visits.css'

interface VisitsPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 走访记录: promises that are still open, the visits, and the blank form for a place where no laptop may be used. */
export function VisitsPart({ above, path, openId }: VisitsPartProps) {
  const visits = useChildren('visit', above.id)
  const { visitId, evaluationId } = visitAddressed(openId)
  const evaluation = useRecord('evaluation', evaluationId ?? '')
  const allowed = mayWriteBelow('visit', above, useDesk().identity.office)
  if (evaluationId !== undefined && evaluation === undefined) return null
  return (
    <div className="visits-part">
      {allowed && visits !== undefined && <OpenPromises visits={visits} />}
      <ChildPart
        child={visitBegunFrom(evaluation?.value)}
        above={above}
        path={path}
        openId={visitId}
        back={evaluation ? `/evaluations/${evaluation.id}` : undefined}
        beside={<Link href={`/visits/${above.id}/blank`}>{VISIT_TEXT.printBlank}</Link>}
      />
    </div>
  )
}
