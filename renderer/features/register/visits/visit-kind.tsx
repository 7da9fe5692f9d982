import { Link } from 'wouter'
import { openPromises } from '../../../../shared/records/visit'
import { VISIT_TEXT } from '../../../text/visits'
import { RecordField } from '../../../ui/form/record-field'
import { fieldColumn } from '../../../ui/record/field-columns'
import { today } from '../../../ui/today'
import type { ChildKind, FieldsProps } from '../parts/child-kind'
import { PromisesField } from './promises-field'

const Fields = ({ record }: FieldsProps<'visit'>) => (
  <>
    {record !== undefined && (
      <p className="field-row-wide">
        <Link href={`/visits/${record.id}`}>{VISIT_TEXT.print}</Link>
      </p>
    )}
    <RecordField name="visitedOn" />
    <RecordField name="purpose" />
    <RecordField name="place" />
    <RecordField name="visitors" />
    <RecordField name="received" />
    <RecordField name="seen" />
    <RecordField name="problems" />
    <PromisesField />
  </>
)

/** 走访记录 (《实施细则》第三、十九、四十条). */
export const VISIT: ChildKind<'visit'> = {
  kind: 'visit',
  Fields,
  first: () => ({ visitedOn: today(), purpose: 'routine' }),
  must: ['visitedOn', 'purpose'],
  firstOrder: { key: 'visitedOn', down: true },
  columns: [
    fieldColumn('visit', 'visitedOn', 110),
    fieldColumn('visit', 'purpose', 100),
    fieldColumn('visit', 'visitors', 160),
    fieldColumn('visit', 'seen'),
    fieldColumn('visit', 'problems', 220),
    {
      key: 'promises',
      title: VISIT_TEXT.promises,
      width: 160,
      cell: ({ value }) => VISIT_TEXT.count(openPromises(value).length, value.promises?.length ?? 0),
    },
  ],
}
