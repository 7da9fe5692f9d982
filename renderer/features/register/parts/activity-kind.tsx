import { OUTCOME_FIELDS } from '../../../../shared/organs/activity-figures'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'

const Fields = () => (
  <>
    <RecordField name="name" />
    <RecordField name="task" />
    <RecordField name="form" />
    <RecordField name="from" />
    <RecordField name="to" />
    <RecordField name="place" />
    <RecordField name="hosts" />
    <RecordField name="participants" />
    <RecordField name="sciTechWorkers" />
    <RecordField name="cost" />
    {OUTCOME_FIELDS.map((field) => (
      <RecordField key={field} name={field} />
    ))}
    <RecordField name="summary" />
  </>
)

/** 活动 (48号文二; 《实施细则》第五至十二条). */
export const ACTIVITY: ChildKind<'activity'> = {
  kind: 'activity',
  Fields,
  first: () => ({}),
  must: ['name', 'from'],
  firstOrder: { key: 'from', down: true },
  columns: [
    fieldColumn('activity', 'from', 110),
    fieldColumn('activity', 'name'),
    fieldColumn('activity', 'task', 190),
    fieldColumn('activity', 'form', 120),
    numberColumn('activity', 'participants', 90),
    numberColumn('activity', 'sciTechWorkers', 130),
    numberColumn('activity', 'cost', 110),
  ],
}
