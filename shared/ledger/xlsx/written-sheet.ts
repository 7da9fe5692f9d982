import { columnName } from '../workbook'
import type { SheetCell, TextSheet, ValueList } from './text-sheet'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Indexes of `cellXfs`. */
const [TEXT, HEAD, TITLE, NOTE, FIGURE, TOTAL, TYPED, RATE, TOTAL_RATE] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
/** Rows below the last one that still offer their lists, for who fills in a template. */
const ROOM = 1000

const xf = (format: number, font: number, border: number, alignment: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`

/** Number format 49 is “text”. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  xf(49, 0, 1, 'vertical="top" wrapText="1"') +
  xf(49, 1, 1, 'horizontal="center" vertical="center" wrapText="1"') +
  xf(49, 2, 0, 'horizontal="center" vertical="center"') +
  xf(49, 0, 0, 'horizontal="left" vertical="center"') +
  xf(0, 0, 1, 'horizontal="right" vertical="top"') +
  xf(0, 1, 1, 'vertical="center"') +
  xf(49, 0, 0, 'vertical="top"') +
  xf(49, 0, 1, 'horizontal="right" vertical="top"') +
  xf(49, 1, 1, 'horizontal="right" vertical="center"') +
  '</cellXfs></styleSheet>'

/** One sheet. The order of its parts is the schema's. */
export function sheetXml(sheet: TextSheet): string {
  const { heading = [], header, rows, total, widths, lists = [] } = sheet
  const top = heading.length + 1
  // What is typed into a template stays as typed: an 18-digit code is no figure.
  const typed = sheet.lists === undefined ? '' : ` style="${TYPED}"`
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}"${typed} customWidth="1"/>`,
  )
  const all = [
    ...heading.map((line, at) => headingXml(line, at, header.length)),
    rowXml(header, top, () => HEAD, heightAttributes(linesOf(header, widths))),
    ...rows.map((cells, at) =>
      rowXml(cells, top + at + 1, styleOf, heightAttributes(linesOf(cells, widths))),
    ),
    ...(total === undefined
      ? []
      : [rowXml(total, top + rows.length + 1, (cell) => (isRate(cell) ? TOTAL_RATE : TOTAL))]),
  ]
  const last = columnName(Math.max(0, header.length - 1))
  const merges = heading.map((_, at) => `<mergeCell ref="A${at + 1}:${last}${at + 1}"/>`)
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${all.join('')}</sheetData>` +
    (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
    validations(lists, top + 1, top + rows.length + ROOM) +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  )
}

function validations(lists: readonly ValueList[], first: number, last: number): string {
  if (lists.length === 0) return ''
  const all = lists.map(({ column, from }) => {
    const [letter, values] = [columnName(column), columnName(from.column)]
    const range = `'${escapedXml(from.sheet)}'!$${values}$2:$${values}$${from.count + 1}`
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${letter}${first}:${letter}${last}"><formula1>${range}</formula1></dataValidation>`
  })
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}

function styleOf(cell: SheetCell): number {
  if (typeof cell === 'number') return FIGURE
  return isRate(cell) ? RATE : TEXT
}

/** “83%” stays the text that it is, and stands below figures as they do. */
const isRate = (cell: SheetCell): boolean => typeof cell === 'string' && /^\d+(?:\.\d+)?%$/.test(cell)

/** The first line is the title. */
function headingXml(line: string, at: number, columns: number): string {
  const cells = Array.from({ length: Math.max(1, columns) }, (_, column) => (column === 0 ? line : ''))
  return rowXml(
    cells,
    at + 1,
    () => (at === 0 ? TITLE : NOTE),
    ` ht="${at === 0 ? 30 : 20}" customHeight="1"`,
  )
}

/** Points that a line of 11 pt takes in the tallest fonts that stand in for 宋体, and the most that a row may have. */
const [LINE, TALLEST] = [17, 405]

/** LibreOffice fits no row to its text by itself; a row of one line has the height that every program gives it. */
const heightAttributes = (lines: number): string =>
  lines === 1 ? '' : ` ht="${Math.min(lines * LINE, TALLEST)}"`

/** How many lines the tallest cell of a row wraps into; a Chinese character is as wide as two digits. */
function linesOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  let most = 1
  for (const [column, cell] of cells.entries()) {
    if (typeof cell === 'number') continue
    const width = Math.max(2, (widths[column] ?? 10) - 1)
    if (cell.length * 2 <= width && !cell.includes('\n')) continue
    const lines = cell
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(digitsOf(line) / width)), 0)
    if (lines > most) most = lines
  }
  return most
}

function digitsOf(line: string): number {
  let digits = 0
  for (const character of line) digits += character >= '\u2010' ? 2 : 1
  return digits
}

const rowXml = (
  cells: readonly SheetCell[],
  number: number,
  style: (cell: SheetCell) => number,
  height = '',
): string =>
  `<row r="${number}"${height}>${cells
    .map((cell, column) => cellXml(cell, `<c r="${columnName(column)}${number}" s="${style(cell)}"`))
    .join('')}</row>`

function cellXml(cell: SheetCell, start: string): string {
  if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`
  return cell === ''
    ? `${start}/>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${escapedXml(neutralised(cell))}</t></is></c>`
}

/** A text that a spreadsheet could take for a formula gets a leading apostrophe, which our reader takes off again. */
const neutralised = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** XML without the characters that it cannot hold. */
export const escapedXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
