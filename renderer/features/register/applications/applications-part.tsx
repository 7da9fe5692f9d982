import { Button } from 'antd'
import { useState } from 'react'
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
import { RecordField } from '../../../ui/form/record-field'
import { useSay } from '../../../ui/say'
import { useStepFocus } from '../../../ui/step-focus'
import { today } from '../../../ui/today'
import type { ListedAssociation } from '../list/listed-association'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { DOSSIER } from '../parts/dossier-kind'
import { MaterialsField } from '../parts/materials-field'
import { mayWriteBelow } from '../parts/may-write-below'
import { ApplicationCard } from './application-card'
import { StepDrawer } from './step-drawer'
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
  // The button that began or ended an application goes with it.
  useStepFocus(dossiers?.map(({ id, value }) => `${id} ${stageOfApplication(value)}`).join() ?? '')
  if (dossiers === undefined) return null
  const allowed = mayWriteBelow('dossier', above, office)
  const open = dossiers.filter(({ value }) => stageOfApplication(value) !== 'decided')
  const about = { id: association.id, office: above.office, value: association.value }
  const isEnding = open.some(({ value }) => value.matter === 'deregister')
  return (
    <div className="applications-part">
      {allowed && !isEnding && <DeregistrationPrompt association={association} above={above} />}
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
}

/** 第十九条: the end of the host, or its own decision, calls for an application to deregister. */
function DeregistrationPrompt({ association, above }: PromptProps) {
  const store = useStore()
  const say = useSay()
  const [newId, setNewId] = useState<string>()
  const known = groundOf(association.value)
  if (stageOf(association.value) !== 'running') return null
  const { level } = association.value
  const close = (): void => setNewId(undefined)
  return (
    <div className={known === undefined ? 'applications-prompt' : 'applications-prompt notice-warn'}>
      {known !== undefined && (
        <span>{TEXT.deregisterPrompt(nameOf(DEREGISTRATION_GROUNDS, known.ground), known.on)}</span>
      )}
      <Button onClick={() => setNewId(store.newId())}>{TEXT.deregister}</Button>
      {newId !== undefined && (
        <StepDrawer
          title={TEXT.deregister}
          dossier={{ id: newId, value: {} }}
          proposed={{
            associationId: association.id,
            matter: 'deregister',
            appliedOn: today(),
            ...(level === undefined ? {} : { level }),
            ...(known === undefined ? {} : { ground: known.ground }),
          }}
          must={['appliedOn', 'ground']}
          changes={(set) => [{ kind: 'dossier', id: newId, office: above.office, set }]}
          onSaved={() => {
            close()
            say.done(TEXT.said.step)
          }}
          onClose={close}
        >
          <RecordField name="ground" />
          <RecordField name="appliedOn" />
          <MaterialsField office={above.office} />
        </StepDrawer>
      )}
    </div>
  )
}

function groundOf({ hostDissolvedOn, dissolutionDecidedOn }: Association) {
  if (dissolutionDecidedOn !== undefined) return { ground: 'own-decision', on: dissolutionDecidedOn } as const
  if (hostDissolvedOn !== undefined) return { ground: 'host-dissolved', on: hostDissolvedOn } as const
  return undefined
}
