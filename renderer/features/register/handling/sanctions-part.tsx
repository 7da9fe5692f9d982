import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { officeById } from '../../../../shared/codes/offices'
import { SANCTION_KINDS, type SanctionKind } from '../../../../shared/codes/sanction-kinds'
import { stageOf } from '../../../../shared/rules/stage'
import { useChildren, useRecords } from '../../../store/hooks'
import { HANDLING_TEXT as TEXT } from '../../../text/handling'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import type { ListedAssociation } from '../list/listed-association'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { mayWriteBelow } from '../parts/may-write-below'
import { sanctionKind } from '../parts/sanction-kind'
import { HandlingDrawer } from './handling-drawer'
import { OpenHandling } from './open-handling'

interface SanctionsPartProps {
  readonly association: ListedAssociation
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 处理 (《实施细则》第十九条): what is in force and its next step; a new one on its own ground; all of them. */
export function SanctionsPart({ association, above, path, openId }: SanctionsPartProps) {
  const sanctions = useChildren('sanction', above.id)
  const letters = useRecords('letter')
  const { office } = useDesk().identity
  const say = useSay()
  const [, goTo] = useLocation()
  const [begun, setBegun] = useState<SanctionKind>()
  if (sanctions === undefined || letters === undefined) return null
  const allowed = mayWriteBelow('sanction', above, office)
  const handled = { id: above.id, office: above.office, value: association.value, sanctions }
  const mayBegin = allowed && stageOf(association.value) === 'running'
  return (
    <div className="child-part">
      <p className="muted">{TEXT.lead}</p>
      {sanctions.map((record) => (
        <OpenHandling
          key={record.id}
          record={record}
          handled={handled}
          allowed={allowed}
          onWarn={() => setBegun('warning')}
        />
      ))}
      {mayBegin && (
        <div className="child-bar">
          {SANCTION_KINDS.map(({ code }) => (
            <Button key={code} onClick={() => setBegun(code)}>
              {TEXT.begin[code]}
            </Button>
          ))}
        </div>
      )}
      {begun !== undefined && (
        <HandlingDrawer
          kind={begun}
          handled={handled}
          letters={letters}
          office={office}
          officeName={officeById(office)?.name ?? office}
          onClose={() => setBegun(undefined)}
          onSaved={(letterId) => {
            setBegun(undefined)
            say.done(TEXT.said)
            goTo(`/associations/${above.id}/letters/${letterId}`)
          }}
        />
      )}
      <ChildPart child={sanctionKind(handled)} above={above} path={path} openId={openId} />
    </div>
  )
}
