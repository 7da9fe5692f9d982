import { handlingRefusal } from '../../../../shared/rules/r19-may-handle'
import { refusalText } from '../../../text/refusals'
import { RecordField } from '../../../ui/form/record-field'
import { statusChange, type Handled } from '../handling/handling-changes'
import { RectificationChoice } from '../handling/rectification-choice'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'

const Fields = ({ above, record }: FieldsProps<'sanction'>) => (
  <>
    <RecordField name="handling" />
    <RecordField name="ground" />
    <RecordField name="graveConsequences" />
    <RectificationChoice associationId={above.id} not={record?.id} />
    <RecordField name="decidedBy" />
    <RecordField name="decidedOn" />
    <RecordField name="documentNumber" />
    <RecordField name="deadline" />
    <RecordField name="recheckOn" />
    <RecordField name="recheckResult" />
    <RecordField name="reason" />
    <RecordField name="liftedOn" />
  </>
)

/** 处理 (《实施细则》第十九条), also those of the past; what the article does not allow is refused with a sentence. */
export const sanctionKind = (handled: Handled): ChildKind<'sanction'> => ({
  kind: 'sanction',
  Fields,
  first: ({ office }) => ({ decidedBy: office }),
  must: ['handling'],
  brings: async ({ id, value }) => {
    const others = handled.sanctions.filter((sanction) => sanction.id !== id)
    const refusal = handlingRefusal(value, others)
    return refusal === undefined
      ? { changes: statusChange(handled, { id, value }) }
      : { refused: refusalText(refusal) ?? refusal }
  },
  firstOrder: { key: 'decidedOn', down: true },
  columns: [
    fieldColumn('sanction', 'handling', 130),
    fieldColumn('sanction', 'ground'),
    fieldColumn('sanction', 'decidedOn', 110),
    fieldColumn('sanction', 'documentNumber', 190),
    fieldColumn('sanction', 'deadline', 110),
    fieldColumn('sanction', 'recheckResult', 130),
    fieldColumn('sanction', 'liftedOn', 110),
  ],
})
