import { useState } from 'react'
import { nameOf } from '../../../../shared/codes/code-list'
import { SANCTION_KINDS, type SanctionKind } from '../../../../shared/codes/sanction-kinds'
import type { Sanction } from '../../../../shared/records/sanction'
import { handlingRefusal } from '../../../../shared/rules/r19-may-handle'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { HANDLING_TEXT as TEXT } from '../../../text/handling'
import { LETTER_TEXT } from '../../../text/letters'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordForm, type FormRefusal } from '../../../ui/form/use-record-form'
import { RecordDrawer } from '../../../ui/record/record-drawer'
import { today } from '../../../ui/today'
import { isNumberTaken, proposedNumber, proposedSignature } from '../../../letters/next-number'
import { GROUND_OF, handlingChanges, type Handled } from './handling-changes'
import { RectificationChoice } from './rectification-choice'
import { refusalField } from './refusal-field'

interface HandlingDrawerProps {
  readonly kind: SanctionKind
  readonly handled: Handled
  readonly letters: readonly RecordView<'letter'>[]
  readonly office: string
  readonly officeName: string
  readonly onSaved: (letterId: string) => void
  readonly onClose: () => void
}

/** A new handling by the office that approved, on the ground that belongs to it (第十九条). */
export function HandlingDrawer(props: HandlingDrawerProps) {
  const { kind, handled, letters, office, officeName, onSaved, onClose } = props
  const store = useStore()
  const [ids] = useState(() => ({ sanction: store.newId(), letter: store.newId() }))
  const day = today()
  const failed = handled.sanctions.findLast(
    ({ value }) => value.handling === 'rectification' && value.recheckResult === 'not-improved',
  )
  const refuse = (values: Sanction): FormRefusal | undefined => {
    const refusal = handlingRefusal(values, handled.sanctions)
    if (refusal !== undefined) return { field: refusalField(refusal), code: refusal }
    return isNumberTaken(letters, values.documentNumber ?? '', undefined)
      ? { field: 'documentNumber', code: 'number-taken' }
      : undefined
  }
  const form = useRecordForm({
    kind: 'sanction',
    initial: {},
    proposed: {
      handling: kind,
      ground: GROUND_OF[kind],
      decidedBy: office,
      decidedOn: day,
      documentNumber: proposedNumber(letters, kind, { day, office: officeName }),
      ...(kind === 'warning' && failed !== undefined ? { followsId: failed.id } : {}),
    },
    must: ['reason', 'decidedOn', 'documentNumber'],
    refuse,
    save: (changes, values) =>
      store.write(
        handlingChanges({
          handled,
          next: { id: ids.sanction, value: values },
          changes,
          letterId: ids.letter,
          signedBy: proposedSignature(letters, officeName),
          officeName,
        }),
      ),
    onSaved: () => onSaved(ids.letter),
  })
  return (
    <RecordDrawer title={TEXT.title(nameOf(SANCTION_KINDS, kind))} form={form} onClose={onClose}>
      <p className="field-row-wide muted">{TEXT.grounds[kind]}</p>
      {kind === 'warning' && <RectificationChoice associationId={handled.id} />}
      {kind === 'revocation' && <RecordField name="graveConsequences" />}
      <RecordField name="reason" />
      <RecordField name="decidedOn" />
      {kind === 'rectification' && <RecordField name="deadline" />}
      <RecordField name="documentNumber" hint={LETTER_TEXT.numberHint} />
      <p className="field-row-wide muted">{TEXT.note}</p>
    </RecordDrawer>
  )
}
