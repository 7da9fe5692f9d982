import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind } from './child-kind'
import { fieldColumn, numberColumn } from './field-columns'

const Fields = () => (
  <>
    <RecordField name="ordinal" />
    <RecordField name="startOn" />
    <RecordField name="charterYears" />
    <RecordField name="congressForm" />
    <RecordField name="congressOn" />
    <RecordField name="sciTechWorkers" />
    <RecordField name="expected" />
    <RecordField name="present" />
    <RecordField name="validVotes" />
    <RecordField name="reportedOn" />
    <RecordField name="postponement" />
  </>
)

/** 届次与大会 (《实施细则》第二十五、二十六条). */
export const TERM: ChildKind<'term'> = {
  kind: 'term',
  Fields,
  first: () => ({}),
  must: ['ordinal'],
  firstOrder: { key: 'congressOn', down: true },
  columns: [
    numberColumn('term', 'ordinal', 70),
    fieldColumn('term', 'startOn', 110),
    fieldColumn('term', 'congressForm'),
    fieldColumn('term', 'congressOn', 110),
    numberColumn('term', 'expected'),
    numberColumn('term', 'present'),
    fieldColumn('term', 'reportedOn', 110),
  ],
}
