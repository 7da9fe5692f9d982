import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'
import { TermField } from './plan-kind'

const Fields = ({ above }: FieldsProps<'organ'>) => (
  <>
    <RecordField name="kind" />
    <RecordField name="name" />
    <RecordField name="head" />
    <RecordField name="members" />
    <RecordField name="foundedOn" />
    <RecordField name="endedOn" />
    <TermField associationId={above.id} />
    <RecordField name="duties" />
  </>
)

/** 常务委员会、工作委员会、专门委员会、秘书处工作机构: all options (《实施细则》第三十三、三十五、三十八条). */
export const ORGAN: ChildKind<'organ'> = {
  kind: 'organ',
  Fields,
  first: () => ({}),
  must: ['kind', 'name'],
  columns: [
    fieldColumn('organ', 'kind', 130),
    fieldColumn('organ', 'name'),
    fieldColumn('organ', 'head', 100),
    numberColumn('organ', 'members', 80),
    fieldColumn('organ', 'foundedOn', 110),
    fieldColumn('organ', 'endedOn', 110),
  ],
}
