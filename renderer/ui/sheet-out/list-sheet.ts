import { isValidElement, type ReactNode } from 'react'
import { widthsOf, type SheetCell, type TextSheet } from '../../../shared/ledger/xlsx/text-sheet'
import { SHEET_OUT_TEXT } from '../../text/sheet-out'
import { TABLE_TEXT } from '../../text/tables'
import { BLANK } from '../../text/values'
import type { TableColumn } from '../table-column'

/** Sealed fields as they may be written out, by record id. */
export type SealedTexts = ReadonlyMap<string, Readonly<Record<string, string>>>

export interface ListSheet<R> {
  readonly title: string
  /** The line below the title: who reports, and when. */
  readonly note: string
  readonly columns: readonly TableColumn<R>[]
  readonly rows: readonly R[]
  readonly sealed: SealedTexts
}

/** A list as it stands on the screen, as a sheet: numbered rows, the columns that say something of a row, totals. */
export function listSheet<R>({ title, note, columns, rows, sealed }: ListSheet<R>): TextSheet {
  const titled = columns.filter(({ title: head }) => head !== '' && head !== TABLE_TEXT.actions)
  const header = [SHEET_OUT_TEXT.number, ...titled.map((column) => column.title)]
  const cells = rows.map((row, at) => [at + 1, ...titled.map((column) => cellOf(column, row, sealed))])
  const total = titled.some((column) => column.total !== undefined)
    ? [SHEET_OUT_TEXT.total, ...titled.map((column) => totalOf(column, rows))]
    : undefined
  return {
    name: title,
    heading: [title, note],
    header,
    rows: cells,
    widths: widthsOf(header, cells),
    ...(total === undefined ? {} : { total }),
  }
}

/** What the last row says of a column: the sum of its figures, what the column itself says of all rows, or nothing. */
export function totalOf<R>(column: TableColumn<R>, rows: readonly R[]): SheetCell {
  if (column.total === undefined) return ''
  if (column.total !== true) {
    const said = column.total(rows)
    return said === BLANK ? '' : said
  }
  return rows.reduce((sum, row) => {
    const cell = cellOf(column, row, NOTHING_OPEN)
    return sum + (typeof cell === 'number' ? cell : 0)
  }, 0)
}

/** A sealed field is no figure that adds up. */
const NOTHING_OPEN: SealedTexts = new Map()

/** A figure, with thousands apart or not. More digits than a spreadsheet keeps would be no figure any more. */
const FIGURE = /^-?(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,2})?$/

/** What a column says of a row. */
export function cellOf<R>(column: TableColumn<R>, row: R, sealed: SealedTexts): SheetCell {
  if (column.sealed !== undefined) {
    return sealed.get(column.sealed.record(row).id)?.[column.sealed.field] ?? ''
  }
  const said = column.text?.(row) ?? column.whole?.(row) ?? textOf(column.cell(row))
  if (typeof said === 'number' || said === BLANK) return said === BLANK ? '' : said
  return column.number === true && FIGURE.test(said) ? Number(said.replaceAll(',', '')) : said
}

/** The text of what is shown, marks and tags included. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  if (Array.isArray(node)) return (node as readonly ReactNode[]).map(textOf).join('').trim()
  return isValidElement<{ readonly children?: ReactNode }>(node) ? textOf(node.props.children) : ''
}
