import type { IsoDate } from '../base/iso-date'
import { daysBetween } from '../base/iso-date'
import { parseOffice } from '../codes/offices'
import { kindOf } from '../records/kinds'
import type { PlanInput } from './import-input'
import type { SheetLayout } from './layout'
import type { Facts } from './problem'
import type { RowReading } from './row-reading'
import { readCount } from './readers/count'
import { typeOf } from './readers/read-cell'
import { PURPOSE_KINDS } from './target'
import { targetById } from './targets'
import { cellAt, type Workbook } from './workbook'

/** Something to say about a whole sheet. */
export interface SheetNote {
  readonly sheet: number
  readonly code:
    /** A complete record needs `target`, and the sheet has no such column. */
    | 'no-column'
    /** 合计 says another sum than the rows above it. */
    | 'total-differs'
    /** 填报单位 is another office than the importing one. */
    | 'reported-by-other'
    /** 填报日期 lies after today on this PC's clock. */
    | 'clock-behind'
  readonly target?: string
  readonly facts: Facts
}

export function sheetNotes(
  sheet: number,
  layout: SheetLayout,
  readings: readonly RowReading[],
  input: Pick<PlanInput, 'choices' | 'office' | 'today'> & { readonly workbook: Workbook },
): readonly SheetNote[] {
  if (layout.purpose === 'none') return []
  const own = readings.filter((row) => row.sheet === sheet)
  return [
    ...noColumn(sheet, layout, input),
    ...totals(sheet, layout, own, input),
    ...reporter(sheet, layout, input.office),
    ...clock(sheet, layout, input.today),
  ]
}

function noColumn(
  sheet: number,
  { purpose, columns }: SheetLayout,
  { choices }: Pick<PlanInput, 'choices'>,
): readonly SheetNote[] {
  const kind = purpose === 'none' ? undefined : kindOf(PURPOSE_KINDS[purpose])
  const present = new Set([
    ...columns.map(({ target }) => target),
    ...Object.keys(choices[sheet]?.constants ?? {}),
  ])
  return (
    (kind?.required ?? [])
      .filter(
        (field) => purpose !== 'none' && targetById(purpose, field) !== undefined && !present.has(field),
      )
      // 属地 is the importing office without a column.
      .filter((field) => field !== 'localOffice')
      .map((target) => ({ sheet, code: 'no-column', target, facts: {} }))
  )
}

function totals(
  sheet: number,
  { purpose, columns, uses }: SheetLayout,
  rows: readonly RowReading[],
  { workbook }: { readonly workbook: Workbook },
): readonly SheetNote[] {
  const total = workbook.sheets[sheet]?.rows.find(({ number }) => uses.get(number) === 'total')
  if (total === undefined || purpose === 'none') return []
  return columns.flatMap(({ index, target: id }): readonly SheetNote[] => {
    const target = id === undefined ? undefined : targetById(purpose, id)
    if (target === undefined || target.record === 'row' || typeOf(target).type !== 'count') return []
    const stated = readCount(cellAt(total, index)).value
    const sum = rows
      .filter(({ row }) => row < total.number)
      .reduce(
        (all, { values }) => all + (typeof values[target.id] === 'number' ? Number(values[target.id]) : 0),
        0,
      )
    return typeof stated === 'number' && stated !== sum
      ? [{ sheet, code: 'total-differs', target: target.id, facts: { row: total.number, stated, sum } }]
      : []
  })
}

function reporter(sheet: number, { reportedBy }: SheetLayout, office: string): readonly SheetNote[] {
  const parsed = reportedBy === undefined ? undefined : parseOffice(reportedBy, office)
  return parsed?.ok === true && parsed.value !== office
    ? [{ sheet, code: 'reported-by-other', facts: { reportedBy: reportedBy ?? '' } }]
    : []
}

function clock(sheet: number, { reportedOn }: SheetLayout, today: IsoDate): readonly SheetNote[] {
  return reportedOn !== undefined && daysBetween(today, reportedOn) > 0
    ? [{ sheet, code: 'clock-behind', facts: { reportedOn, today } }]
    : []
}
