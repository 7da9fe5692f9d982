import { CHILD_TEXT } from '../../../text/register'
import { RecordField } from '../../../ui/form/record-field'
import { SealedFields } from '../../../ui/record/sealed-fields'
import { Tag } from '../../../ui/tag'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'

const Fields = ({ record }: FieldsProps<'service-point'>) => (
  <>
    <RecordField name="pointKind" />
    <RecordField name="name" />
    <RecordField name="units" />
    <RecordField name="sciTechWorkers" />
    <RecordField name="address" />
    <RecordField name="openedOn" />
    <RecordField name="closedOn" />
    <SealedFields record={record} fields={['contactName', 'contactPhone']} />
  </>
)

/** 工作站、联络站、联络员 (《实施细则》第十八条; 48号文三（四）). */
export const SERVICE_POINT: ChildKind<'service-point'> = {
  kind: 'service-point',
  Fields,
  first: () => ({ pointKind: 'work-station' }),
  must: ['pointKind', 'name'],
  columns: [
    fieldColumn('service-point', 'pointKind', 110),
    fieldColumn('service-point', 'name'),
    fieldColumn('service-point', 'units'),
    fieldColumn('service-point', 'openedOn', 110),
    {
      ...fieldColumn('service-point', 'closedOn', 110),
      cell: ({ value }) => value.closedOn ?? <Tag tone="ok">{CHILD_TEXT.standing}</Tag>,
    },
  ],
}
