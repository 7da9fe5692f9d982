import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { DossierReturn } from '../../../../shared/records/dossier'
import type { ApplicationStage } from '../../../../shared/rules/application'
import type { Checklist } from '../../../../shared/rules/checklist'
import { useRecords } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { RecordField } from '../../../ui/form/record-field'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { MaterialsField } from '../parts/materials-field'
import type { Applying } from './applying'
import { DecideDrawer } from './decide-drawer'
import { completion, completed } from './completion'
import { ReturnDrawer } from './return-drawer'
import { ReturnsField } from './returns-field'
import { StepDrawer } from './step-drawer'
import { storedReturns } from './stored-returns'

type Action = keyof typeof TEXT.actions

/** What may be done at each stage; the next step first. A district may decide without a review of its own (第十四条). */
const ACTIONS: Readonly<Record<ApplicationStage, readonly Action[]>> = {
  preparing: ['apply'],
  applied: ['accept', 'return', 'decide'],
  returned: ['complete', 'decide'],
  reviewing: ['review', 'return', 'decide'],
  deciding: ['decide', 'return'],
  decided: [],
}

interface ApplicationActionsProps {
  readonly applying: Applying
  readonly stage: ApplicationStage
  readonly checklist: Checklist | undefined
  readonly missing: readonly string[]
}

/** The buttons of an application, and the drawer of the step that was begun. */
export function ApplicationActions({ applying, stage, checklist, missing }: ApplicationActionsProps) {
  const [open, setOpen] = useState<Action>()
  const complete = useComplete(applying)
  const [next, ...others] = ACTIONS[stage]
  const begin = (action: Action) => () =>
    action === 'complete' && missing.length === 0 ? void complete() : setOpen(action)
  return (
    <>
      {next !== undefined && (
        <Button type="primary" onClick={begin(next)}>
          {TEXT.actions[next]}
        </Button>
      )}
      {others.map((action) => (
        <Button key={action} onClick={begin(action)}>
          {TEXT.actions[action]}
        </Button>
      ))}
      <OpenStep
        open={open}
        applying={applying}
        checklist={checklist}
        missing={missing}
        onClose={() => setOpen(undefined)}
      />
    </>
  )
}

interface OpenStepProps extends Omit<ApplicationActionsProps, 'stage'> {
  readonly open: Action | undefined
  readonly onClose: () => void
}

function OpenStep({ open, applying, checklist, missing, onClose }: OpenStepProps) {
  const letters = useRecords('letter')
  const say = useSay()
  const [, goTo] = useLocation()
  const { dossier, association } = applying
  if (letters === undefined) return null
  const day = today()
  const saved = (text: string) => () => {
    onClose()
    say.done(text)
  }
  const shared = { dossier, onClose, onSaved: saved(TEXT.said.step) }
  switch (open) {
    case 'apply':
      return (
        <StepDrawer title={TEXT.actions.apply} proposed={{ appliedOn: day }} must={['appliedOn']} {...shared}>
          <RecordField name="appliedOn" />
          {dossier.value.matter === 'establish' && <RecordField name="approvalMode" />}
          {dossier.value.matter === 'deregister' && <RecordField name="ground" />}
          <MaterialsField office={association.office} />
        </StepDrawer>
      )
    case 'accept':
      return (
        <StepDrawer
          title={TEXT.actions.accept}
          proposed={{ acceptedOn: day }}
          must={['acceptedOn']}
          {...shared}
        >
          <RecordField name="acceptedOn" />
          <MaterialsField office={association.office} />
        </StepDrawer>
      )
    case 'review':
      return (
        <StepDrawer
          title={TEXT.actions.review}
          proposed={{ reviewedOn: day }}
          must={['reviewedOn']}
          {...shared}
        >
          <RecordField name="reviewedOn" />
          <RecordField name="reviewNote" />
          <MaterialsField office={association.office} />
        </StepDrawer>
      )
    case 'return':
      return (
        <ReturnDrawer
          applying={applying}
          letters={letters}
          missing={missing}
          onClose={onClose}
          onSaved={saved(TEXT.said.return)}
        />
      )
    case 'decide':
      return (
        <DecideDrawer
          applying={applying}
          letters={letters}
          checklist={checklist}
          onClose={onClose}
          onSaved={(letterId) => {
            saved(letterId === undefined ? TEXT.said.ended : TEXT.said.granted)()
            if (letterId !== undefined) goTo(`/associations/${association.id}/letters/${letterId}`)
          }}
        />
      )
    case 'complete':
      return (
        <StepDrawer
          title={TEXT.actions.complete}
          proposed={completion(dossier.value, checklist, day)}
          must={[]}
          {...shared}
          onSaved={saved(TEXT.said.complete)}
        >
          <p className="field-row-wide muted">{TEXT.completeNote}</p>
          <ReturnsField />
          <MaterialsField office={association.office} />
        </StepDrawer>
      )
    case undefined:
      return null
    default:
      return open satisfies never
  }
}

/** What was sent back is complete today; can be taken back. */
function useComplete({ dossier }: Applying): () => Promise<void> {
  const store = useStore()
  const say = useSay()
  const before = dossier.value.returns ?? []
  const write = (returns: readonly DossierReturn[]) =>
    store.write([{ kind: 'dossier', id: dossier.id, set: { returns: storedReturns(returns) } }])
  return async () => {
    const done = await write(completed(before, today()))
    if (done.ok) say.undoable(TEXT.said.complete, () => write(before))
    else say.failed(done.failure)
  }
}
