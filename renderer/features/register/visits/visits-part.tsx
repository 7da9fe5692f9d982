import { Link } from 'wouter'
import { useChildren } from '../../../store/hooks'
import { VISIT_TEXT } from '../../../text/visits'
import { useDesk } from '../../../ui/desk-identity'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { mayWriteBelow } from '../parts/may-write-below'
import { OpenPromises } from './open-promises'
import { VISIT } from './visit-kind'
import './visits.css'

interface VisitsPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 走访记录: promises that are still open, the visits, and the blank form for a place where no laptop may be used. */
export function VisitsPart(props: VisitsPartProps) {
  const { above } = props
  const visits = useChildren('visit', above.id)
  const allowed = mayWriteBelow('visit', above, useDesk().identity.office)
  return (
    <div className="visits-part">
      {allowed && visits !== undefined && <OpenPromises visits={visits} />}
      <ChildPart
        child={VISIT}
        {...props}
        beside={<Link href={`/visits/${above.id}/blank`}>{VISIT_TEXT.printBlank}</Link>}
      />
    </div>
  )
}
