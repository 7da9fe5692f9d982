import { MaskedCell } from '../../../ui/record/masked-cell'
import { SealedFields } from '../../../ui/record/sealed-fields'
import { fieldLabel } from '../../../text/fields'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn } from './field-columns'

const Fields = ({ record }: FieldsProps<'member'>) => (
  <>
    <RecordField name="name" />
    <RecordField name="number" />
    <RecordField name="sex" />
    <RecordField name="birthMonth" />
    <RecordField name="category" />
    <RecordField name="education" />
    <RecordField name="title" />
    <RecordField name="titleLevel" />
    <RecordField name="skillLevel" />
    <RecordField name="speciality" />
    <RecordField name="department" />
    <RecordField name="joinedOn" />
    <RecordField name="state" />
    <RecordField name="leftOn" />
    <RecordField name="leftReason" />
    <RecordField name="consentOn" />
    <SealedFields record={record} fields={['phone', 'email', 'notes']} />
  </>
)

/** 会员 (《实施细则》第二十至二十四条). The roll stays in the office. */
export const MEMBER: ChildKind<'member'> = {
  kind: 'member',
  Fields,
  first: () => ({ state: 'current' }),
  must: ['name'],
  columns: [
    fieldColumn('member', 'number', 100),
    fieldColumn('member', 'name', 110),
    fieldColumn('member', 'category', 120),
    fieldColumn('member', 'department'),
    fieldColumn('member', 'title', 120),
    {
      key: 'phone',
      title: fieldLabel('member', 'phone'),
      width: 130,
      cell: (record) => <MaskedCell record={record} field="phone" />,
      sealed: { field: 'phone', record: (record) => record },
    },
    fieldColumn('member', 'joinedOn', 110),
    fieldColumn('member', 'state', 80),
  ],
}
