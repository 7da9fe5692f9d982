import { useWatch } from 'react-hook-form'
import { fenText } from '../../../../shared/organs/fen-text'
import { fundsSums, INCOME_FIELDS } from '../../../../shared/organs/funds-sums'
import type { Funds } from '../../../../shared/records/funds'
import type { RecordView, Store } from '../../../store/store-face'
import { ORGANS_TEXT } from '../../../text/organs'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import type { TableColumn } from '../../../ui/table-column'
import type { Brought, ChildKind, Written } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'

const Fields = () => (
  <>
    <RecordField name="year" />
    <RecordField name="broughtForward" />
    {INCOME_FIELDS.map((field) => (
      <RecordField key={field} name={field} />
    ))}
    <RecordField name="spending" />
    <Sums />
    <RecordField name="separateAccounts" />
    <RecordField name="congressReportOn" />
    <RecordField name="congressReportAt" />
    <RecordField name="committeeReportOn" />
    <RecordField name="committeeReportAt" />
  </>
)

const isAmount = (value: unknown): value is number => typeof value === 'number'

/** The sums while they are typed; what is no amount yet counts as nothing. */
function Sums() {
  const { methods } = useRecordFormContext()
  const typed = useWatch({ control: methods.control })
  const known = Object.fromEntries(Object.entries(typed).filter(([, value]) => isAmount(value))) as Funds
  const { income, spending, balance } = fundsSums(known)
  return (
    <p className="field-row-wide muted">
      {ORGANS_TEXT.sums(fenText(income), fenText(spending), fenText(balance))}
    </p>
  )
}

/** One record a year: two would count the same money twice. */
async function oneAYear(
  { id, value: { year = 0 } }: Written<'funds'>,
  store: Store,
  associationId: string,
): Promise<Brought> {
  const others = await store.children('funds', associationId)
  const isTwice = others.some((other) => other.id !== id && other.value.year === year)
  return isTwice ? { refused: ORGANS_TEXT.yearTwice(year) } : { changes: [] }
}

/** Columns of sums, for the part and the list over all associations. */
export const sumColumns: readonly TableColumn<RecordView<'funds'>>[] = (
  ['income', 'spending', 'balance'] as const
).map((sum) => ({
  key: `sum-${sum}`,
  title: ORGANS_TEXT[sum],
  width: 130,
  number: true,
  cell: ({ value }) => fenText(fundsSums(value)[sum]),
  order: (a, b) => fundsSums(a.value)[sum] - fundsSums(b.value)[sum],
}))

/** 经费 (《实施细则》第四十一、四十二条). */
export const FUNDS: ChildKind<'funds'> = {
  kind: 'funds',
  Fields,
  first: () => ({}),
  must: ['year'],
  brings: oneAYear,
  firstOrder: { key: 'year', down: true },
  columns: [
    numberColumn('funds', 'year', 70),
    ...sumColumns,
    fieldColumn('funds', 'separateAccounts', 110),
    fieldColumn('funds', 'congressReportOn', 130),
    fieldColumn('funds', 'committeeReportOn'),
  ],
}
