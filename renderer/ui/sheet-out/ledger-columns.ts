import type { Json } from '../../../shared/base/json'
import type { SheetPurpose, Target } from '../../../shared/ledger/target'
import { targetsOf } from '../../../shared/ledger/targets'
import { typeOf } from '../../../shared/ledger/readers/read-cell'
import { kindOf } from '../../../shared/records/kinds'
import type { RecordView } from '../../store/store-face'
import { BLANK, valueText } from '../../text/values'
import type { TableColumn } from '../table-column'

/** What a row says in each column of a ledger; the record whose sealed fields it opens. */
export interface LedgerRow<R> {
  readonly value: (row: R, target: Target) => Json | undefined
  readonly record: (row: R) => RecordView
  /** Columns that the last row adds up. */
  readonly totals?: ReadonlySet<string>
}

/**
 * Every column of the import template of `purpose`, under its own title, filled from what is registered: a list saved
 * so loses nothing, and imports again as “no change”.
 */
export const ledgerColumns = <R>(purpose: SheetPurpose, row: LedgerRow<R>): readonly TableColumn<R>[] =>
  targetsOf(purpose).map((target) => ledgerColumn(target, row))

/** Fields that a spreadsheet may add up: counts, and money in yuan. */
const FIGURES: ReadonlySet<string> = new Set(['count', 'fen'])

function ledgerColumn<R>(target: Target, { value, record, totals }: LedgerRow<R>): TableColumn<R> {
  const { id, titles, field } = target
  const text = (row: R): string => said(target, value(row, target))
  return {
    key: id,
    title: titles[0],
    cell: text,
    text,
    ...(isSealed(target) ? { sealed: { field, record } } : {}),
    ...(FIGURES.has(typeOf(target).type) ? { number: true } : {}),
    ...(totals?.has(id) === true ? { total: true } : {}),
  }
}

function said({ record, field }: Target, value: Json | undefined): string {
  const text = valueText(record, field, value)
  return text === BLANK ? '' : text
}

const isSealed = ({ record, field }: Target): boolean =>
  Object.values(kindOf(record)?.groups ?? {}).some(
    ({ sealed, shape }) => sealed && Object.hasOwn(shape, field),
  )
