import { useChildren } from '../../../store/hooks'
import { valueText } from '../../../text/values'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn } from './field-columns'

function Fields({ above, record }: FieldsProps<'sanction'>) {
  const all = useChildren('sanction', above.id) ?? []
  const rectifications = all
    .filter(({ id, value }) => value.handling === 'rectification' && id !== record?.id)
    .map(({ id, value }) => ({
      value: id,
      label: `${valueText('sanction', 'decidedOn', value.decidedOn)} ${value.documentNumber ?? ''}`,
    }))
  return (
    <>
      <RecordField name="handling" />
      <RecordField name="ground" />
      <RecordField name="graveConsequences" />
      <RecordField name="followsId" choices={rectifications} />
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
}

/** 处理 (《实施细则》第十九条). */
export const SANCTION: ChildKind<'sanction'> = {
  kind: 'sanction',
  Fields,
  first: ({ office }) => ({ decidedBy: office }),
  must: ['handling'],
  firstOrder: { key: 'decidedOn', down: true },
  columns: [
    fieldColumn('sanction', 'handling', 130),
    fieldColumn('sanction', 'ground'),
    fieldColumn('sanction', 'decidedOn', 110),
    fieldColumn('sanction', 'documentNumber', 160),
    fieldColumn('sanction', 'deadline', 110),
    fieldColumn('sanction', 'recheckResult', 130),
    fieldColumn('sanction', 'liftedOn', 110),
  ],
}
