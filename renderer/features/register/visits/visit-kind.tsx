import { useWatch } from 'react-hook-form'
import { Link } from 'wouter'
import type { Evaluation } from '../../../../shared/records/evaluation'
import { openPromises } from '../../../../shared/records/visit'
import { VISIT_TEXT } from '../../../text/visits'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { fieldColumn } from '../../../ui/record/field-columns'
import { today } from '../../../ui/today'
import type { ChildKind, FieldsProps } from '../parts/child-kind'
import { PromisesField } from './promises-field'

const Fields = ({ record }: FieldsProps<'visit'>) => (
  <>
    {record !== undefined && (
      <p className="field-row-wide">
        <Link href={`/visits/${record.id}`}>{VISIT_TEXT.print}</Link>
      </p>
    )}
    <RecordField name="visitedOn" />
    <RecordField name="purpose" />
    <EvaluationYear />
    <RecordField name="place" />
    <RecordField name="visitors" />
    <RecordField name="received" />
    <RecordField name="seen" />
    <RecordField name="problems" />
    <PromisesField />
  </>
)

/** A visit for an evaluation is for that of one year. */
function EvaluationYear() {
  const { methods } = useRecordFormContext()
  const purpose: unknown = useWatch({ control: methods.control, name: 'purpose' })
  return purpose === 'evaluation' && <RecordField name="evaluationYear" />
}

/** 走访记录 (《实施细则》第三、十九、四十条). */
export const VISIT: ChildKind<'visit'> = {
  kind: 'visit',
  Fields,
  first: () => ({ visitedOn: today(), purpose: 'routine' }),
  must: ['visitedOn', 'purpose'],
  firstOrder: { key: 'visitedOn', down: true },
  columns: [
    fieldColumn('visit', 'visitedOn', 110),
    fieldColumn('visit', 'purpose', 100),
    fieldColumn('visit', 'visitors', 160),
    fieldColumn('visit', 'seen'),
    fieldColumn('visit', 'problems', 220),
    {
      key: 'promises',
      title: VISIT_TEXT.promises,
      width: 160,
      cell: ({ value }) => VISIT_TEXT.count(openPromises(value).length, value.promises?.length ?? 0),
    },
  ],
}

/**
 * The same, begun from an evaluation: preset as the visit for that year, on the day and by the assessors that it names.
 */
export const visitBegunFrom = (evaluation: Evaluation | undefined): ChildKind<'visit'> =>
  evaluation === undefined
    ? VISIT
    : {
        ...VISIT,
        first: () => ({
          visitedOn: evaluation.siteOn ?? today(),
          purpose: 'evaluation',
          ...(evaluation.year !== undefined && { evaluationYear: evaluation.year }),
          ...(evaluation.assessors !== undefined && { visitors: evaluation.assessors.join('、') }),
        }),
      }
