import { fail, ok, type Result } from '../../base/result'
import { fromUtf8 } from '../../base/utf8'
import type { Sheet, Workbook, WorkbookFailure } from '../workbook'
import { LIMITS } from './limits'
import { relations, workbookPart, type Relation } from './package-parts'
import type { CellContext } from './cell-value'
import { sheetRows, type Allowance } from './sheet-part'
import { sharedStrings } from './strings'
import { dateStyles } from './styles'
import { partName, zipContent, zipEntries, type Inflate } from './zip'

type Failed = WorkbookFailure['code']
/** Reads a part as text: its XML, `undefined` when the file has no such part, or why not. */
type ReadPart = (path: string) => Promise<Result<string | undefined, WorkbookFailure>>

const damaged = fail('damaged')

/*
 * Why not read-excel-file: it drops formulas and gives an empty cell for one without a saved value, one cell with an
 * unknown style refuses the whole file, it has no limit on sizes, and above 512 kB it unpacks in a Blob worker, which
 * our CSP forbids. The tests use it as a second opinion. Nor fflate's unzip, which checks no CRC-32.
 */

/**
 * The sheets of an .xlsx file. Every size is checked before work is done; formulas are kept as text and never computed;
 * links to other files are not followed.
 */
export async function readWorkbook(
  file: Uint8Array,
  inflate: Inflate,
): Promise<Result<Workbook, WorkbookFailure>> {
  const kind = kindOf(file)
  if (kind !== undefined) return fail(kind)
  const entries = zipEntries(file)
  if (entries === undefined) return damaged
  const byPath = new Map(entries.map((entry) => [entry.name, entry]))
  let bytes = 0
  const read: ReadPart = async (path) => {
    const entry = byPath.get(partName(path))
    if (entry === undefined) return ok(undefined)
    // By the directory, before anything is unpacked; a part that many sheets name counts each time.
    bytes += entry.size
    if (entry.size > LIMITS.partBytes || bytes > LIMITS.totalBytes) return fail('too-large')
    const content = await zipContent(entry, inflate)
    const text = content === undefined ? undefined : fromUtf8(content)
    return text === undefined ? damaged : ok(text.replace(/^\ufeff/, ''))
  }
  return sheetsOf(read)
}

/** Why the first bytes alone refuse a file. D0CF11E0 is the container of .xls and of password-protected .xlsx files. */
function kindOf(file: Uint8Array): Failed | undefined {
  if (file.length > LIMITS.fileBytes) return 'too-large'
  const magic = file.subarray(0, 4).join(',')
  if (magic === '208,207,17,224') return 'old-format'
  return magic === '80,75,3,4' ? undefined : 'not-xlsx'
}

async function sheetsOf(read: ReadPart): Promise<Result<Workbook, WorkbookFailure>> {
  const main = await relationsOf(read, '')
  if (!main.ok) return main
  const path = main.value.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const xml = await read(path)
  if (!xml.ok) return xml
  if (xml.value === undefined) return fail('not-xlsx')
  const part = workbookPart(xml.value)
  const parts = await relationsOf(read, path)
  if (!parts.ok) return parts
  if (part === undefined) return damaged
  if (part.sheets.length > LIMITS.sheets) return fail('too-large')
  const context = await contextOf(read, parts.value, part.dates1904)
  if (!context.ok) return context

  const sheets: Sheet[] = []
  const left: Allowance = { cells: LIMITS.cells, text: LIMITS.text }
  for (const { name, hidden, relation } of part.sheets) {
    const target = parts.value.find(({ id }) => id === relation)
    if (target === undefined) return damaged
    // Charts and macro sheets hold no rows.
    if (target.type !== 'worksheet') continue
    const sheet = await read(target.path)
    if (!sheet.ok) return sheet
    const rows = sheet.value === undefined ? undefined : sheetRows(sheet.value, context.value, left)
    if (rows === 'too-large') return fail('too-large', { sheet: name })
    if (rows === undefined) return damaged
    sheets.push({ name, hidden, rows })
  }
  return sheets.some(({ rows }) => rows.length > 0) ? ok({ sheets }) : fail('no-rows')
}

async function relationsOf(
  read: ReadPart,
  part: string,
): Promise<Result<readonly Relation[], WorkbookFailure>> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const xml = await read(`${folder}_rels/${part.slice(slash)}.rels`)
  if (!xml.ok) return xml
  const found = xml.value === undefined ? [] : relations(xml.value, folder)
  return found === undefined ? damaged : ok(found)
}

/** Shared strings and date styles. A file may have neither; one that names its strings and lacks them lost its texts. */
async function contextOf(
  read: ReadPart,
  parts: readonly Relation[],
  dates1904: boolean,
): Promise<Result<CellContext, WorkbookFailure>> {
  const pathOf = (wanted: string): string => parts.find(({ type }) => type === wanted)?.path ?? ''
  const strings = await read(pathOf('sharedStrings'))
  if (!strings.ok) return strings
  const styles = await read(pathOf('styles'))
  if (!styles.ok) return styles
  if (strings.value === undefined && pathOf('sharedStrings') !== '') return damaged
  const found = strings.value === undefined ? [] : sharedStrings(strings.value)
  const dates = styles.value === undefined ? [] : dateStyles(styles.value)
  return found === undefined || dates === undefined
    ? damaged
    : ok({ strings: found, dateStyles: dates, dateSystem: dates1904 ? 1904 : 1900 })
}
