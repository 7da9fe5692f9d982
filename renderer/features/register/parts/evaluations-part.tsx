import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import { useChildren } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { STEP_TEXT, YEAR_TEXT } from '../../../text/evaluation'
import { ASSOCIATION_EVALUATIONS_TEXT as TEXT } from '../../../text/association-evaluations'
import { resultText, schemeText } from '../../../text/evaluation-scheme'
import { sendingText } from '../../../text/evaluation-sending'
import { BACK_TEXT } from '../../../text/looking-back'
import { PLAN_TEXT } from '../../../text/year-plan'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { STEP_TONES } from '../../../ui/evaluation/step-tones'
import { useSentOn, type SentOn } from '../../../ui/evaluation/use-sent-on'
import type { TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'

type Row = RecordView<'evaluation'>

/** 年度评估 of one association: every year with its result, and the way to the page that compares them. */
export function EvaluationsPart({ id }: { readonly id: string }) {
  const evaluations = useChildren('evaluation', id)
  const sentOn = useSentOn()
  const [, go] = useLocation()
  const rows = useMemo(
    () => evaluations?.toSorted((a, b) => (b.value.year ?? 0) - (a.value.year ?? 0)),
    [evaluations],
  )
  const columns = useMemo(() => columnsWith(sentOn), [sentOn])
  if (rows === undefined) return null
  return (
    <div className="child-part">
      {rows.length > 0 && <Link href={`/evaluations/years/${id}`}>{BACK_TEXT.yearsLink}</Link>}
      <DataTable
        label={TEXT.table}
        columns={columns}
        rows={rows}
        rowKey={({ id: key }) => key}
        onOpen={({ id: key }) => go(`/evaluations/${key}`)}
        empty={
          <EmptyState title={TEXT.none} action={<Link href="/evaluations">{YEAR_TEXT.title}</Link>}>
            {TEXT.noneHint}
          </EmptyState>
        }
      />
    </div>
  )
}

const columnsWith = (sentOn: SentOn): readonly TableColumn<Row>[] => {
  const stepOf = (row: Row) => shownStep(row.value, sentOn(row) !== undefined)
  const sending = (row: Row): string => sendingText(stepOf(row), row.value, sentOn(row)).join('')
  return [
    { key: 'year', title: YEAR_TEXT.year, width: 64, number: true, cell: ({ value }) => value.year },
    {
      key: 'step',
      title: YEAR_TEXT.state,
      width: 108,
      cell: (row) => <Tag tone={STEP_TONES[stepOf(row)]}>{STEP_TEXT[stepOf(row)]}</Tag>,
      text: (row) => STEP_TEXT[stepOf(row)],
    },
    {
      key: 'result',
      title: YEAR_TEXT.grade,
      width: 112,
      number: true,
      cell: ({ value }) => resultText(value),
    },
    { key: 'site', title: YEAR_TEXT.siteOn, width: 104, cell: ({ value }) => value.siteOn ?? '' },
    {
      key: 'assessors',
      title: PLAN_TEXT.assessorsColumn,
      width: 140,
      cell: ({ value }) => value.assessors?.join('、') ?? '',
      whole: ({ value }) => value.assessors?.join('、') ?? '',
    },
    {
      key: 'scheme',
      title: BACK_TEXT.scheme,
      cell: ({ value }) => (value.scheme === undefined ? '' : schemeText(value.scheme)),
      whole: ({ value }) => (value.scheme === undefined ? '' : schemeText(value.scheme)),
    },
    { key: 'remark', title: YEAR_TEXT.remark, width: 200, cell: sending, whole: sending },
  ]
}
