import { expect, test } from 'vitest'
import { readWorkbook } from '../../../../shared/ledger/xlsx/read-workbook'
import { nodeInflate } from '../../../support/ledger-files'
import { rawXlsx, xlsxParts } from '../../../support/xlsx-writer'
import { zipOf, type ZipPart } from '../../../support/zip-writer'

/*
 * Ledgers made by hand to do harm: each is refused by its code or read as the text that it is; none throws, hangs or
 * takes more than its limits (threats 13 to 20, in a file that nobody has signed).
 */

/** `refused: code`, or what the first row shows. */
async function outcomeOf(file: Uint8Array): Promise<string> {
  const read = await readWorkbook(file, nodeInflate)
  if (!read.ok) return `refused: ${read.failure.code}`
  const [row] = read.value.sheets.flatMap(({ rows }) => rows)
  return (row?.cells ?? []).map(({ kind, text }) => `${kind} ${text}`.trim()).join(' | ')
}
const sheet = (rows: string, after = ''): Uint8Array => rawXlsx({ sheets: [{ rows, after }] })
const cell = (inside: string, attributes = ''): Uint8Array =>
  sheet(`<row r="1"><c r="A1"${attributes}>${inside}</c></row>`)
const inline = (text: string): Uint8Array => cell(`<is><t>${text}</t></is>`, ' t="inlineStr"')
const PLAIN = xlsxParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
/** The plain file with one part replaced. */
const withPart = (name: string, change: (content: string) => string): Uint8Array =>
  zipOf(PLAIN.map((part) => (part.name === name ? { ...part, content: change(String(part.content)) } : part)))
const SHEET = 'xl/worksheets/sheet1.xml'
const withSheet = (xml: string): Uint8Array => withPart(SHEET, () => xml)
const withMore = (...parts: readonly ZipPart[]): Uint8Array => zipOf([...PLAIN, ...parts])
const patched = (change: (bytes: Buffer) => void): Uint8Array => {
  const bytes = Buffer.from(zipOf(PLAIN))
  change(bytes)
  return new Uint8Array(bytes)
}
const rows = (count: number, inside: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => `<row r="${n + 1}">${inside(n + 1)}</row>`).join('')
const ENTITIES =
  '<!DOCTYPE w [<!ENTITY a "科协科协科协科协科协科协科协科协"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

const HOSTILE: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'entities that multiply': [
    withSheet(
      `<?xml version="1.0"?>${ENTITIES}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
    ),
    'refused: damaged',
  ],
  'an entity that names a file': [
    withSheet(
      '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>',
    ),
    'refused: damaged',
  ],
  'a million elements, one in another': [withSheet('<a>'.repeat(1_000_000)), 'refused: damaged'],
  'a comment without end': [withSheet('<worksheet><sheetData><!-- <row r="1">'), 'refused: damaged'],
  'CDATA without end': [withSheet('<worksheet><sheetData><row><c><v><![CDATA[1'), 'refused: damaged'],
  'an attribute without end': [withSheet(`<worksheet><row r="${'1'.repeat(1_000_000)}`), 'refused: damaged'],
  'XML in UTF-16': [
    zipOf(
      PLAIN.map((part) =>
        part.name === SHEET ? { ...part, content: Buffer.from(String(part.content), 'utf16le') } : part,
      ),
    ),
    'refused: damaged',
  ],
  'bytes that are no UTF-8': [
    zipOf(
      PLAIN.map((part) =>
        part.name === SHEET ? { ...part, content: Buffer.from([0x3c, 0xff, 0xfe]) } : part,
      ),
    ),
    'refused: damaged',
  ],
  'a formula as a text': [inline('=HYPERLINK("http://x","y")'), 'text =HYPERLINK("http://x","y")'],
  'a command behind a formula': [cell("<f>cmd|' /C calc'!A0</f><v>7</v>"), 'number 7'],
  'markup as a text': [inline('&lt;img src=x onerror=1&gt;'), 'text <img src=x onerror=1>'],
  'a number beyond all': [cell('<v>1e400</v>'), 'error 1e400'],
  'a number in another notation': [cell('<v>0x10</v>'), 'error 0x10'],
  'not a number': [cell('<v>NaN</v>'), 'error NaN'],
  'a shared text beyond the last': [cell('<v>99999999</v>', ' t="s"'), 'error'],
  'a shared text before the first': [cell('<v>-1</v>', ' t="s"'), 'error'],
  'a shared text by a name of JavaScript’s own': [cell('<v>constructor</v>', ' t="s"'), 'error'],
  'a style by a name of JavaScript’s own': [cell('<v>1</v>', ' s="__proto__"'), 'number 1'],
  'a type by a name of JavaScript’s own': [cell('<v>1</v>', ' t="__proto__"'), 'error 1'],
  'attributes of JavaScript’s own': [cell('<v>1</v>', ' __proto__="x" constructor="y"'), 'number 1'],
  'a cell in a column that no sheet has': [
    sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
    'refused: too-large',
  ],
  'a row before the first': [sheet('<row r="-1"><c><v>1</v></c></row>'), 'refused: damaged'],
  'a row beyond counting': [sheet('<row r="9e99"><c><v>1</v></c></row>'), 'refused: damaged'],
  'a row between two': [sheet('<row r="1.5"><c><v>1</v></c></row>'), 'refused: damaged'],
  'rows without end': [sheet(rows(60_002, () => '<c><v>1</v></c>')), 'refused: too-large'],
  'one merge over everything, with all rows there': [
    sheet(
      rows(20_000, () => '<c><v>1</v></c>'),
      '<mergeCells><mergeCell ref="A1:KN1048576"/></mergeCells>',
    ),
    'number 1',
  ],
  'merges that are none': [
    sheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A1:"/><mergeCell ref="B2:A1"/><mergeCell/></mergeCells>',
    ),
    'number 1',
  ],
  'sheets without end': [
    rawXlsx({ sheets: Array.from({ length: 51 }, () => ({ rows: '' })) }),
    'refused: too-large',
  ],
  'one part named by every sheet': [
    zipOf(
      xlsxParts({ sheets: Array.from({ length: 40 }, () => ({ rows: '' })) }).map(({ name, content }) => ({
        name,
        content:
          name === SHEET
            ? ' '.repeat(6_000_000)
            : String(content).replaceAll(/worksheets\/sheet\d+\.xml/g, 'worksheets/sheet1.xml'),
      })),
    ),
    'refused: too-large',
  ],
  'a sheet outside of the file': [
    withPart('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
    ),
    'refused: damaged',
  ],
  'a sheet on a network': [
    withPart('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('"worksheets/sheet1.xml"', '"http://localhost/x" TargetMode="External"'),
    ),
    'refused: damaged',
  ],
  'a sheet that is the workbook': [
    withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', 'workbook.xml')),
    'refused: no-rows',
  ],
  'parts that are paths': [
    withMore({ name: '../../../x.xml', content: 'x' }, { name: 'C:\\x', content: 'x' }),
    'number 1',
  ],
  'a part twice, in another case': [
    withMore({ name: SHEET.toUpperCase(), content: '<worksheet/>' }),
    'refused: damaged',
  ],
  'a bomb of one part': [withMore({ name: 'xl/x.xml', content: Buffer.alloc(90_000_000) }), 'number 1'],
  'a bomb where the sheet is': [
    zipOf(
      PLAIN.map((part) =>
        part.name === SHEET ? { ...part, content: Buffer.alloc(98 * 1024 * 1024, ' ') } : part,
      ),
    ),
    'refused: too-large',
  ],
  'a sheet that unpacks to more than is said': [
    zipOf(
      PLAIN.map((part) =>
        part.name === SHEET ? { ...part, content: ' '.repeat(1_000_000), claimedSize: 10 } : part,
      ),
    ),
    'refused: damaged',
  ],
  'entries that the directory counts and does not have': [
    patched((bytes) => bytes.writeUInt16LE(60_000, bytes.length - 12)),
    'refused: damaged',
  ],
  'a directory that begins beyond the file': [
    patched((bytes) => bytes.writeUInt32LE(0xfffffff0, bytes.length - 6)),
    'refused: damaged',
  ],
  'a directory inside of itself': [
    patched((bytes) => bytes.writeUInt32LE(0, bytes.length - 6)),
    'refused: damaged',
  ],
  'a zip behind a program': [
    new Uint8Array(Buffer.concat([Buffer.from('MZ'), zipOf(PLAIN)])),
    'refused: not-xlsx',
  ],
  'a program behind a zip': [
    new Uint8Array(Buffer.concat([zipOf(PLAIN), Buffer.alloc(70_000, 'x')])),
    'refused: damaged',
  ],
}

test.each(Object.entries(HOSTILE))('%s', async (_, [file, outcome]) => {
  expect(await outcomeOf(file)).toBe(outcome)
})
