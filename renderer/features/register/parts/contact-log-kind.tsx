import { RecordField } from '../../../ui/form/record-field'
import { fieldColumn } from '../../../ui/record/field-columns'
import type { ChildKind } from './child-kind'

const Fields = () => (
  <>
    <RecordField name="happenedOn" />
    <RecordField name="way" />
    <RecordField name="by" />
    <RecordField name="summary" />
    <RecordField name="request" />
    <RecordField name="reply" />
    <RecordField name="repliedOn" />
    <RecordField name="nextOn" />
  </>
)

/** 联系指导 (《实施细则》第三、四十条; 48号文三（一）). */
export const CONTACT_LOG: ChildKind<'contact-log'> = {
  kind: 'contact-log',
  Fields,
  first: () => ({}),
  must: ['happenedOn'],
  firstOrder: { key: 'happenedOn', down: true },
  columns: [
    fieldColumn('contact-log', 'happenedOn', 110),
    fieldColumn('contact-log', 'way', 90),
    fieldColumn('contact-log', 'by', 100),
    fieldColumn('contact-log', 'summary'),
    fieldColumn('contact-log', 'request', 180),
    fieldColumn('contact-log', 'repliedOn', 110),
    fieldColumn('contact-log', 'nextOn', 110),
  ],
}
