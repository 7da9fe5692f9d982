import { Button } from 'antd'
import { useLocation } from 'wouter'
import { useChildren } from '../../../store/hooks'
import { KIND_NAMES } from '../../../text/fields'
import { RENEWAL_TEXT } from '../../../text/renewal'
import { useDesk } from '../../../ui/desk-identity'
import { CHARTER } from './charter-kind'
import type { Above } from './child-kind'
import { ChildPart } from './child-part'
import { ELECTION } from './election-kind'
import { mayWriteBelow } from './may-write-below'
import { PartStack } from './part-stack'
import { ReportLine } from './report-line'
import { TERM } from './term-kind'

interface TermsPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 届次与大会: terms with what follows from them, the elections, the versions of the charter. */
export function TermsPart(props: TermsPartProps) {
  const { above, path } = props
  const terms = useChildren('term', above.id)
  const { identity } = useDesk()
  const [, goTo] = useLocation()
  const allowed = mayWriteBelow('term', above, identity.office)
  return (
    <>
      {allowed && (
        <div className="report-line">
          <Button type="primary" onClick={() => goTo(`${path}/renew`)}>
            {RENEWAL_TEXT.open}
          </Button>
          {terms !== undefined && <ReportLine terms={terms} />}
        </div>
      )}
      <PartStack
        parts={[
          { title: KIND_NAMES.term, content: <ChildPart child={TERM} {...props} /> },
          { title: KIND_NAMES.election, content: <ChildPart child={ELECTION} {...props} second /> },
          { title: KIND_NAMES['charter-version'], content: <ChildPart child={CHARTER} {...props} second /> },
        ]}
      />
    </>
  )
}
