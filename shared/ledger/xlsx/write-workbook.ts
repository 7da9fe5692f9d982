import { utf8 } from '../../base/utf8'
import { columnName } from '../workbook'
import { zipFile, type Deflate } from './zip-file'

/** A sheet of text cells with a bold, frozen header that repeats on every printed page (A4 landscape). */
export interface TextSheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Of each column, in characters. */
  readonly widths: readonly number[]
}

/*
 * Why not write-excel-file: for a sheet above 160 kB it compresses in a Blob worker, which our CSP forbids.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Indexes of `cellXfs`. */
const [TEXT, HEAD] = [1, 2]

/** An .xlsx file whose every cell is text: long numbers keep their digits and no formula runs (threat 20). */
export const writeWorkbook = async (
  sheets: readonly TextSheet[],
  deflate: Deflate,
): Promise<Uint8Array<ArrayBuffer>> =>
  zipFile(
    parts(sheets).map(([name, xml]) => ({
      name,
      content: utf8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
    })),
    deflate,
  )

function parts(sheets: readonly TextSheet[]): readonly (readonly [string, string])[] {
  const names = sheetNames(sheets)
  return [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([['r1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names, sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at) => [`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
  ]
}

const contentTypes = (sheets: number): string => {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`
  const all = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet'))
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${all.join('')}</Types>`
  )
}

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

function workbookXml(names: readonly string[], sheets: readonly TextSheet[]): string {
  const entries = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`,
  )
  const titles = sheets.map(
    (_, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(names[at] ?? '').replaceAll("'", "''")}'!$1:$1</definedName>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

/** Styles: 0 as it comes; 1 text, wrapped, bordered; 2 the header. Number format 49 is “text”. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>'

function sheetXml({ header, rows, widths }: TextSheet): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const all = [rowXml(header, 1, HEAD), ...rows.map((cells, at) => rowXml(cells, at + 2, TEXT))]
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${all.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  )
}

const rowXml = (cells: readonly string[], number: number, style: number): string =>
  `<row r="${number}">${cells
    .map((text, column) => {
      const start = `<c r="${columnName(column)}${number}" s="${style}"`
      return text === ''
        ? `${start}/>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(neutralised(text))}</t></is></c>`
    })
    .join('')}</row>`

/** A text that a spreadsheet could take for a formula gets a leading apostrophe, which our reader takes off again. */
const neutralised = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** XML without the characters that it cannot hold. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Names a sheet may have: at most 31 characters, none of []:*?/\, each once. */
function sheetNames(sheets: readonly TextSheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, at) => {
    const bare = name
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 28)
    const own = bare === '' || taken.has(bare) ? `${bare}${at + 1}` : bare
    taken.add(own)
    return own
  })
}
