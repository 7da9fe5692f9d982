import { zipSync } from 'fflate'
import { utf8 } from '../../base/utf8'
import { escapedXml as escaped, sheetXml, STYLES } from './written-sheet'
import type { TextSheet } from './text-sheet'

/*
 * Why not write-excel-file: for a sheet above 160 kB it compresses in a Blob worker, which our CSP forbids.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** No time of writing goes into a file; zip cannot say “none”, this is its first. */
const NO_TIME = new Date(1980, 0, 1)

/** An .xlsx file of text and plain figures: long numbers keep their digits and no formula runs (threat 20). */
export function writeWorkbook(sheets: readonly TextSheet[]): Uint8Array<ArrayBuffer> {
  const files = parts(sheets).map(
    ([name, xml]) => [name, utf8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)] as const,
  )
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: NO_TIME }))
}

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
  const titles = sheets.map(({ heading = [] }, at) => {
    const row = `$${heading.length + 1}`
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(names[at] ?? '').replaceAll("'", "''")}'!${row}:${row}</definedName>`
  })
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

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
