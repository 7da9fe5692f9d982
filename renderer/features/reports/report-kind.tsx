import { fieldLabel } from '../../text/fields'
import { valueText } from '../../text/values'
import { FieldRow } from '../../ui/form/field-row'
import { RecordField } from '../../ui/form/record-field'
import { useAssociationChoices } from '../../ui/record/association-choices'
import { fieldColumn } from '../../ui/record/field-columns'
import type { OwnFieldsProps, OwnKind } from '../../ui/record/own-kind'
import { useDesk } from '../../ui/desk-identity'

const ANSWER = ['answeredOn', 'answer'] as const

function Fields({ record }: OwnFieldsProps<'situation-report'>) {
  const { role } = useDesk().identity
  const choices = useAssociationChoices()
  return (
    <>
      <RecordField name="kind" />
      <RecordField name="title" />
      <RecordField name="text" />
      <RecordField name="happenedOn" />
      <RecordField name="article" />
      <RecordField name="aboutId" choices={choices} />
      <RecordField name="reportedOn" />
      {role === 'city'
        ? ANSWER.map((field) => <RecordField key={field} name={field} />)
        : record?.value.answer !== undefined &&
          ANSWER.map((field) => (
            <FieldRow key={field} id={`answer-${field}`} label={fieldLabel('situation-report', field)}>
              <div className="plain">{valueText('situation-report', field, record.value[field])}</div>
            </FieldRow>
          ))}
    </>
  )
}

/** 情况与建议 (cover letter of 《实施细则》). */
export const REPORT: OwnKind<'situation-report'> = {
  kind: 'situation-report',
  Fields,
  first: () => ({ kind: 'situation' }),
  must: ['title'],
  firstOrder: { key: 'happenedOn', down: true },
  columns: [
    fieldColumn('situation-report', 'happenedOn', 110),
    fieldColumn('situation-report', 'kind', 100),
    fieldColumn('situation-report', 'title'),
    fieldColumn('situation-report', 'article', 200),
    fieldColumn('situation-report', 'reportedOn', 110),
    fieldColumn('situation-report', 'answeredOn', 110),
  ],
}
