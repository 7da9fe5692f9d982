import { RecordField } from '../../../ui/form/record-field'
import { fieldColumn } from '../../../ui/record/field-columns'
import type { ChildKind } from './child-kind'

const Fields = () => (
  <>
    <RecordField name="title" />
    <RecordField name="task" />
    <RecordField name="foundOn" />
    <RecordField name="summary" />
    <RecordField name="publishedOn" />
    <RecordField name="publishedIn" />
  </>
)

/** 典型案例 (48号文三（五）). */
export const TYPICAL_CASE: ChildKind<'typical-case'> = {
  kind: 'typical-case',
  Fields,
  first: () => ({}),
  must: ['title'],
  firstOrder: { key: 'foundOn', down: true },
  columns: [
    fieldColumn('typical-case', 'foundOn', 110),
    fieldColumn('typical-case', 'title'),
    fieldColumn('typical-case', 'task', 190),
    fieldColumn('typical-case', 'publishedOn', 110),
    fieldColumn('typical-case', 'publishedIn', 160),
  ],
}
