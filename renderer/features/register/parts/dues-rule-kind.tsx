import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'

const Fields = () => (
  <>
    <RecordField name="fromYear" />
    <RecordField name="category" />
    <RecordField name="amount" />
    <RecordField name="basis" />
    <RecordField name="decidedOn" />
  </>
)

/** 会费标准 (《实施细则》第二十二条（二）). */
export const DUES_RULE: ChildKind<'dues-rule'> = {
  kind: 'dues-rule',
  Fields,
  first: () => ({}),
  must: ['fromYear', 'amount'],
  firstOrder: { key: 'fromYear', down: true },
  columns: [
    numberColumn('dues-rule', 'fromYear', 90),
    fieldColumn('dues-rule', 'category', 140),
    numberColumn('dues-rule', 'amount', 130),
    fieldColumn('dues-rule', 'basis'),
    fieldColumn('dues-rule', 'decidedOn', 110),
  ],
}
