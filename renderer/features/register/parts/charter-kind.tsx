import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'
import { TermField } from './plan-kind'

const Fields = ({ above }: FieldsProps<'charter-version'>) => (
  <>
    <RecordField name="title" />
    <RecordField name="adoptedOn" />
    <RecordField name="adoptedBy" />
    <TermField associationId={above.id} />
    <RecordField name="charterYears" />
    <RecordField name="changes" />
  </>
)

/** 章程版本 (《实施细则》第二十八条（二）). */
export const CHARTER: ChildKind<'charter-version'> = {
  kind: 'charter-version',
  Fields,
  first: () => ({ adoptedBy: 'congress' }),
  must: ['adoptedOn'],
  firstOrder: { key: 'adoptedOn', down: true },
  columns: [
    fieldColumn('charter-version', 'adoptedOn', 110),
    fieldColumn('charter-version', 'title'),
    fieldColumn('charter-version', 'adoptedBy', 150),
    numberColumn('charter-version', 'charterYears', 130),
    fieldColumn('charter-version', 'changes'),
  ],
}
