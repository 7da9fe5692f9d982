import { Button } from 'antd'
import { useLocation } from 'wouter'
import { nameOf } from '../../../../shared/codes/code-list'
import { DEREGISTRATION_GROUNDS } from '../../../../shared/codes/deregistration-grounds'
import { officeById } from '../../../../shared/codes/offices'
import type { Association } from '../../../../shared/records/association'
import { stageOf } from '../../../../shared/rules/stage'
import { stageOfApplication } from '../../../../shared/rules/application'
import { useChildren } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import type { ListedAssociation } from '../list/listed-association'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { DOSSIER } from '../parts/dossier-kind'
import { mayWriteBelow } from '../parts/may-write-below'
import { ApplicationCard } from './application-card'
import './applications.css'

interface ApplicationsPartProps {
  readonly association: ListedAssociation
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 申请办理: each application under way as a card with its next step, then all of them. */
export function ApplicationsPart({ association, above, path, openId }: ApplicationsPartProps) {
  const dossiers = useChildren('dossier', association.id)
  const { office } = useDesk().identity
  if (dossiers === undefined) return null
  const allowed = mayWriteBelow('dossier', above, office)
  const open = dossiers.filter(({ value }) => stageOfApplication(value) !== 'decided')
  const about = { id: association.id, office: above.office, value: association.value }
  const isEnding = dossiers.some(({ value }) => value.matter === 'deregister')
  return (
    <div className="applications-part">
      {allowed && !isEnding && <DeregistrationPrompt association={association} above={above} path={path} />}
      {open.map((dossier) => (
        <ApplicationCard
          key={dossier.id}
          applying={{ dossier, association: about, office, officeName: officeById(office)?.name ?? office }}
          allowed={allowed}
        />
      ))}
      <ChildPart child={DOSSIER} above={above} path={path} openId={openId} />
    </div>
  )
}

interface PromptProps {
  readonly association: ListedAssociation
  readonly above: Above
  readonly path: string
}

/** 第十九条: the end of the host, or its own decision, calls for an application to deregister. */
function DeregistrationPrompt({ association, above, path }: PromptProps) {
  const store = useStore()
  const say = useSay()
  const [, goTo] = useLocation()
  const known = groundOf(association.value)
  if (stageOf(association.value) !== 'running') return null
  const begin = async (): Promise<void> => {
    const { level } = association.value
    const begun = await store.write([
      {
        kind: 'dossier',
        id: store.newId(),
        office: above.office,
        set: {
          associationId: association.id,
          matter: 'deregister',
          ...(level === undefined ? {} : { level }),
          ...(known === undefined ? {} : { ground: known.ground }),
        },
      },
    ])
    if (!begun.ok) return say.failed(begun.failure)
    goTo(path)
  }
  return (
    <div className={known === undefined ? 'applications-prompt' : 'applications-prompt notice-warn'}>
      {known !== undefined && (
        <span>{TEXT.deregisterPrompt(nameOf(DEREGISTRATION_GROUNDS, known.ground), known.on)}</span>
      )}
      <Button onClick={() => void begin()}>{TEXT.deregister}</Button>
    </div>
  )
}

function groundOf({ hostDissolvedOn, dissolutionDecidedOn }: Association) {
  if (dissolutionDecidedOn !== undefined) return { ground: 'own-decision', on: dissolutionDecidedOn } as const
  if (hostDissolvedOn !== undefined) return { ground: 'host-dissolved', on: hostDissolvedOn } as const
  return undefined
}
