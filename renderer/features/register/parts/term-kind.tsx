import { useWatch } from 'react-hook-form'
import { isIsoDate } from '../../../../shared/base/iso-date'
import { termDates } from '../../../../shared/organs/term-dates'
import type { Term } from '../../../../shared/records/term'
import { ORGANS_TEXT as TEXT } from '../../../text/organs'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { Tag } from '../../../ui/tag'
import { AgendaField } from './agenda-field'
import type { ChildKind } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'

const Fields = () => (
  <>
    <RecordField name="ordinal" />
    <RecordField name="startOn" />
    <RecordField name="charterYears" />
    <RecordField name="congressForm" />
    <RecordField name="congressOn" />
    <Dates />
    <AgendaField meeting="congress" />
    <RecordField name="sciTechWorkers" />
    <RecordField name="expected" />
    <RecordField name="present" />
    <RecordField name="validVotes" />
    <RecordField name="reportedOn" />
    <RecordField name="postponement" />
  </>
)

/** What follows from the day of the congress, while it is typed (《实施细则》第二十六条). */
function Dates() {
  const { methods } = useRecordFormContext()
  const typed = useWatch({ control: methods.control }) as Term
  const dates = isIsoDate(typed.congressOn ?? '') ? termDates(typed) : undefined
  if (dates === undefined) return null
  return (
    <p className="field-row-wide muted">
      {TEXT.next}：{TEXT.nextBetween(dates.nextFrom, dates.nextUntil)}
      {dates.nextByCharter !== undefined && TEXT.nextByCharter(dates.nextByCharter)}。
      {TEXT.reportDue(dates.reportUntil)}
    </p>
  )
}

/** When the next congress is due: three to five years after this one. */
const nextText = (value: Term): string => {
  const dates = termDates(value)
  return dates === undefined ? '' : TEXT.nextBetween(dates.nextFrom, dates.nextUntil)
}

function reportState({ reportedOn, ...term }: Term) {
  const until = termDates(term)?.reportUntil
  if (until === undefined) return ''
  if (reportedOn === undefined) return <Tag tone="warn">{TEXT.reportUntil(until)}</Tag>
  return reportedOn <= until ? reportedOn : <Tag tone="bad">{TEXT.reportLate(reportedOn)}</Tag>
}

/** 届次与大会 (《实施细则》第二十五、二十六条). */
export const TERM: ChildKind<'term'> = {
  kind: 'term',
  Fields,
  first: () => ({}),
  must: ['ordinal'],
  firstOrder: { key: 'congressOn', down: true },
  columns: [
    numberColumn('term', 'ordinal', 70),
    fieldColumn('term', 'startOn', 110),
    fieldColumn('term', 'congressForm'),
    fieldColumn('term', 'congressOn', 110),
    numberColumn('term', 'present'),
    { key: 'report', title: TEXT.report, width: 170, cell: ({ value }) => reportState(value) },
    { key: 'next', title: TEXT.next, width: 210, cell: ({ value }) => nextText(value) },
  ],
}
