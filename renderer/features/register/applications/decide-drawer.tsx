import { useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Dossier } from '../../../../shared/records/dossier'
import { outstanding, type Checklist } from '../../../../shared/rules/checklist'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { LETTER_TEXT } from '../../../text/letters'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import type { FormRefusal } from '../../../ui/form/use-record-form'
import { today } from '../../../ui/today'
import { isNumberTaken, proposedNumber, proposedSignature } from '../../../letters/next-number'
import type { Applying } from './applying'
import { decisionChanges, letterOf } from './decision'
import { StepDrawer } from './step-drawer'

interface DecideDrawerProps {
  readonly applying: Applying
  readonly letters: readonly RecordView<'letter'>[]
  readonly checklist: Checklist | undefined
  /** The id of the letter that was drafted, where the decision has one. */
  readonly onSaved: (letterId: string | undefined) => void
  readonly onClose: () => void
}

/** 批复、备案 or the office's own way: decision, what it makes of the association, and the letter, in one write. */
export function DecideDrawer({ applying, letters, checklist, onSaved, onClose }: DecideDrawerProps) {
  const store = useStore()
  const [letterId] = useState(() => store.newId())
  const { dossier, association, officeName, office } = applying
  const day = today()
  const { matter, approvalMode = association.value.approvalMode ?? 'approval' } = dossier.value
  const first: Dossier = { matter, outcome: 'granted', decidedOn: day, approvalMode }
  const numberFor = (value: Dossier): string | undefined => {
    const kind = letterOf({ ...value, matter })
    return kind === undefined ? undefined : proposedNumber(letters, kind, { day, office: officeName })
  }
  const number = numberFor(first)
  const refuse = (values: Dossier): FormRefusal | undefined => {
    const { documentNumber, level, outcome } = values
    if (letterOf(values) !== undefined && isNumberTaken(letters, documentNumber ?? '', undefined)) {
      return { field: 'documentNumber', code: 'number-taken' }
    }
    const binding = matter === 'establish' && level === 'municipal' && outcome === 'granted'
    return binding && checklist !== undefined && outstanding(checklist, values).length > 0
      ? { field: 'outcome', code: 'materials-outstanding' }
      : undefined
  }
  return (
    <StepDrawer
      title={TEXT.actions.decide}
      dossier={dossier}
      proposed={{
        outcome: 'granted',
        decidedOn: day,
        ...(matter === 'establish' ? { approvalMode } : {}),
        ...(number === undefined ? {} : { documentNumber: number }),
      }}
      must={['outcome', 'decidedOn']}
      refuse={refuse}
      changes={(changes, decided) =>
        decisionChanges({
          dossierId: dossier.id,
          association,
          decided,
          changes,
          letterId,
          signedBy: proposedSignature(letters, officeName),
          office,
          officeName,
          missing: checklist === undefined ? [] : outstanding(checklist, decided).map(({ name }) => name),
        })
      }
      onSaved={(decided) => onSaved(hasLetter(decided) ? letterId : undefined)}
      onClose={onClose}
    >
      <p className="muted">{TEXT.decideNote}</p>
      <RecordField name="outcome" />
      {matter === 'establish' && <RecordField name="approvalMode" />}
      {matter === 'deregister' && <RecordField name="ground" />}
      <RecordField name="decidedOn" />
      <RecordField name="documentNumber" hint={LETTER_TEXT.numberHint} />
      <FollowNumber numberFor={numberFor} />
    </StepDrawer>
  )
}

/** The proposed number follows outcome and way, unless a person typed another. */
function FollowNumber({ numberFor }: { readonly numberFor: (value: Dossier) => string | undefined }) {
  const { methods } = useRecordFormContext()
  const { control, getValues, setValue } = methods
  const [outcome, approvalMode] = useWatch({ control, name: ['outcome', 'approvalMode'] }) as [
    Dossier['outcome'],
    Dossier['approvalMode'],
  ]
  const wanted = numberFor({ outcome, approvalMode })
  const proposed = useRef(wanted)
  useEffect(() => {
    if (wanted === proposed.current) return
    if (getValues('documentNumber') === proposed.current) setValue('documentNumber', wanted)
    proposed.current = wanted
  }, [wanted, getValues, setValue])
  return null
}

const hasLetter = (decided: Dossier): boolean =>
  letterOf(decided) !== undefined && decided.documentNumber !== undefined
