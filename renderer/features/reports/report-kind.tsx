import { MUNICIPAL_OFFICE, officeById } from '../../../shared/codes/offices'
import type { RecordView } from '../../store/store-face'
import { fieldLabel } from '../../text/fields'
import { REPORT_TEXT as TEXT } from '../../text/prospects'
import { valueText } from '../../text/values'
import { isReportOpen } from '../../ui/answers/awaiting-answer'
import { FieldRow } from '../../ui/form/field-row'
import { RecordField } from '../../ui/form/record-field'
import { useAssociationChoices } from '../../ui/record/association-choices'
import { fieldColumn } from '../../ui/record/field-columns'
import type { OwnFieldsProps, OwnKind } from '../../ui/record/own-kind'
import { byText } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import { useDesk } from '../../ui/desk-identity'

const REPORTED = ['kind', 'title', 'text', 'happenedOn', 'article', 'aboutId', 'reportedOn'] as const
const ANSWER = ['answeredOn', 'answer'] as const

/** A field of the other office, to be read. */
const Told = ({ field, text }: { readonly field: string; readonly text: string }) => (
  <FieldRow id={`told-${field}`} label={fieldLabel('situation-report', field)}>
    <div className="plain">{text}</div>
  </FieldRow>
)

/** Each office writes its part: the district what it reports, 市科协 the answer. */
function Fields({ record }: OwnFieldsProps<'situation-report'>) {
  const { role, office } = useDesk().identity
  const choices = useAssociationChoices()
  const value = record?.value ?? {}
  const textOf = (field: (typeof REPORTED | typeof ANSWER)[number]): string =>
    field === 'aboutId'
      ? (choices.find((choice) => choice.value === value.aboutId)?.label ?? '')
      : valueText('situation-report', field, value[field])
  const told = (fields: readonly (typeof REPORTED | typeof ANSWER)[number][]) =>
    fields
      .filter((field) => value[field] !== undefined)
      .map((field) => <Told key={field} field={field} text={textOf(field)} />)
  return (
    <>
      {record !== undefined && record.office !== office
        ? told(REPORTED)
        : REPORTED.map((field) =>
            field === 'aboutId' ? (
              <RecordField key={field} name={field} choices={choices} />
            ) : (
              <RecordField key={field} name={field} />
            ),
          )}
      {role === 'city' ? ANSWER.map((field) => <RecordField key={field} name={field} />) : told(ANSWER)}
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

type Row = RecordView<'situation-report'>

const officeOf = ({ office }: Row): string => officeById(office)?.name ?? office

/** How 市科协 stands with a report; nothing is to be said of its own. */
const standingOf = (row: Row): 'waiting' | 'draft' | 'answered' | undefined => {
  if (row.office === MUNICIPAL_OFFICE) return undefined
  if (isReportOpen(row, MUNICIPAL_OFFICE)) return 'waiting'
  const { reportedOn, answeredOn, answer } = row.value
  return (reportedOn ?? answeredOn ?? answer) === undefined ? 'draft' : 'answered'
}

const TONES = { waiting: 'warn', draft: 'plain', answered: 'ok' } as const
/** What waits first. */
const ORDER = ['waiting', 'answered', 'draft']

/** The same as 市科协 reads them: whose each is, and what it still has to answer. */
export const CITY_REPORT: OwnKind<'situation-report'> = {
  ...REPORT,
  firstOrder: { key: 'standing', down: false },
  columns: [
    {
      key: 'standing',
      title: TEXT.state,
      width: 96,
      cell: (row) => {
        const standing = standingOf(row)
        return standing !== undefined && <Tag tone={TONES[standing]}>{TEXT[standing]}</Tag>
      },
      text: (row) => {
        const standing = standingOf(row)
        return standing === undefined ? '' : TEXT[standing]
      },
      order: byText((row) => `${ORDER.indexOf(standingOf(row) ?? 'answered')} ${row.value.reportedOn ?? ''}`),
    },
    { key: 'office', title: TEXT.office, width: 130, cell: officeOf, order: byText(officeOf) },
    ...REPORT.columns,
  ],
}
