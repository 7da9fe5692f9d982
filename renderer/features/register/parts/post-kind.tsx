import { CHILD_TEXT } from '../../../text/register'
import { RecordField } from '../../../ui/form/record-field'
import { Tag } from '../../../ui/tag'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn } from './field-columns'
import { TermField } from './plan-kind'

const Fields = ({ above }: FieldsProps<'post'>) => (
  <>
    <RecordField name="person" />
    <RecordField name="office" />
    <TermField associationId={above.id} />
    <RecordField name="job" />
    <RecordField name="category" />
    <RecordField name="fullTime" />
    <RecordField name="nominatedBy" />
    <RecordField name="from" />
    <RecordField name="to" />
    <RecordField name="leaveReason" />
  </>
)

/** 任职 (《实施细则》第三十、三十二、三十七条). */
export const POST: ChildKind<'post'> = {
  kind: 'post',
  Fields,
  first: () => ({}),
  must: ['person', 'office'],
  columns: [
    fieldColumn('post', 'person', 100),
    fieldColumn('post', 'office', 100),
    fieldColumn('post', 'job'),
    fieldColumn('post', 'nominatedBy', 120),
    fieldColumn('post', 'from', 110),
    {
      ...fieldColumn('post', 'to', 110),
      cell: ({ value }) => value.to ?? <Tag tone="ok">{CHILD_TEXT.inOffice}</Tag>,
    },
  ],
}
