import { RecordField } from '../../ui/form/record-field'
import { useAssociationChoices } from '../../ui/record/association-choices'
import { fieldColumn } from '../../ui/record/field-columns'
import type { OwnKind } from '../../ui/record/own-kind'

function Fields() {
  const choices = useAssociationChoices()
  return (
    <>
      <RecordField name="source" />
      <RecordField name="article" />
      <RecordField name="gist" />
      <RecordField name="finding" />
      <RecordField name="aboutId" choices={choices} />
      <RecordField name="documentNumber" />
      <RecordField name="ruledOn" />
    </>
  )
}

/** 条款解释 (《实施细则》第四十五条). */
export const RULING: OwnKind<'ruling'> = {
  kind: 'ruling',
  Fields,
  first: () => ({ source: 'city' }),
  must: ['source', 'article', 'gist'],
  firstOrder: { key: 'ruledOn', down: true },
  columns: [
    fieldColumn('ruling', 'article', 200),
    fieldColumn('ruling', 'source', 110),
    fieldColumn('ruling', 'gist'),
    fieldColumn('ruling', 'documentNumber', 180),
    fieldColumn('ruling', 'ruledOn', 110),
  ],
}
