import { RecordField } from '../../../ui/form/record-field'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'
import type { ChildKind } from './child-kind'

const Fields = () => (
  <>
    <RecordField name="kind" />
    <RecordField name="name" />
    <RecordField name="since" />
    <RecordField name="until" />
    <RecordField name="documentNumber" />
    <RecordField name="people" />
    <RecordField name="openDays" />
    <RecordField name="summary" />
  </>
)

/** 常设平台 (48号文二4, 二7). */
export const ASSET: ChildKind<'asset'> = {
  kind: 'asset',
  Fields,
  first: () => ({}),
  must: ['kind', 'name'],
  firstOrder: { key: 'since', down: true },
  columns: [
    fieldColumn('asset', 'kind', 190),
    fieldColumn('asset', 'name'),
    fieldColumn('asset', 'since', 110),
    fieldColumn('asset', 'until', 110),
    numberColumn('asset', 'people'),
    numberColumn('asset', 'openDays', 110),
  ],
}
