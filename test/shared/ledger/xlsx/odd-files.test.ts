import { expect, test } from 'vitest'
import { readWorkbook } from '../../../../shared/ledger/xlsx/read-workbook'
import type { Cell } from '../../../../shared/ledger/workbook'
import { nodeInflate, workbookOf } from '../../../support/ledger-files'
import { rawXlsx, xlsxParts, type RawWorkbook } from '../../../support/xlsx-writer'
import { zipOf } from '../../../support/zip-writer'

const cellsOf = async (file: Uint8Array): Promise<readonly Cell[]> =>
  (await workbookOf(file)).sheets[0]?.rows[0]?.cells ?? []
const firstRow = async (rows: string, more: Partial<RawWorkbook> = {}): Promise<readonly Cell[]> =>
  cellsOf(rawXlsx({ sheets: [{ rows }], ...more }))
const shown = (cells: readonly Cell[]): readonly string[] => cells.map(({ kind, text }) => `${kind} ${text}`)
const failureOf = async (file: Uint8Array): Promise<string | undefined> => {
  const result = await readWorkbook(file, nodeInflate)
  return result.ok ? undefined : result.failure.code
}

test('a figure in the format General is no date, also where the file spells the format out (LibreOffice)', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="General&quot;人&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>' +
    '<cellXfs><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'
  const cells = await firstRow(
    '<row r="1"><c r="A1" s="0"><v>886</v></c><c r="B1" s="1"><v>886</v></c><c r="C1" s="2"><v>45813</v></c></row>',
    { styles },
  )
  expect(shown(cells)).toEqual(['number 886', 'number 886', 'date 2025-06-05'])
})

test('a fraction is what was typed, not the nearest binary number that Excel writes down', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1"><v>4.0999999999999996</v></c><c r="B1"><v>1977.0999999999999</v></c><c r="C1"><v>0.30000000000000004</v></c></row>',
  )
  expect(shown(cells)).toEqual(['number 4.1', 'number 1977.1', 'number 0.3'])
})

test('cells that do not say their place stand one after the other, blank ones included', async () => {
  const cells = await firstRow(
    '<row><c/><c><v>5</v></c><c t="inlineStr"><is><t></t></is></c><c><v>6</v></c></row>',
  )
  expect(shown(cells)).toEqual(['empty ', 'number 5', 'empty ', 'number 6'])
})

test('a cell that has a type and no value is blank: it is neither the first shared text nor FALSE', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1" t="s"><v></v></c><c r="B1" t="s"/><c r="C1" t="b"/><c r="D1" t="e"/><c r="E1" t="d"/><c r="F1" t="b"><v>true</v></c></row>',
    { strings: ['<t>甲</t>'] },
  )
  expect(shown(cells)).toEqual(['empty ', 'empty ', 'empty ', 'empty ', 'empty ', 'boolean TRUE'])
})

test('a reading aid is no part of an inline text', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>重庆</t></r><rPh sb="0" eb="2"><t>ちょうけい</t></rPh><r><t>科协</t></r></is></c></row>',
  )
  expect(shown(cells)).toEqual(['text 重庆科协'])
})

test('a formula that refers to another’s text is a formula', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" si="0"/><v>5</v></c></row>',
  )
  expect(cells).toEqual([
    { kind: 'empty', text: '', formula: '' },
    { kind: 'number', text: '5', formula: '' },
  ])
})

test('a text is as long as a spreadsheet can hold it', async () => {
  const cells = await firstRow(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${'长'.repeat(32_767)}</t></is></c></row>`,
  )
  expect(cells[0]?.text).toHaveLength(32_767)
})

test('a month that is shown without a day says so', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="57"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs></styleSheet>'
  const cells = await firstRow(
    '<row r="1"><c r="A1" s="0"><v>45809</v></c><c r="B1" s="1"><v>45809</v></c><c r="C1" s="2"><v>45809</v></c></row>',
    { styles },
  )
  expect(cells.map(({ text, monthOnly = false }) => [text, monthOnly])).toEqual([
    ['2025-06-01', true],
    ['2025-06-01', true],
    ['2025-06-01', false],
  ])
})

test('borders drawn down 100,000 rows, a space far to the right: the ledger above them reads', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" t="inlineStr"><is><t> </t></is></c></row>' +
    Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 2}" s="1"><c r="A${at + 2}" s="1"/></row>`,
    ).join('')
  const workbook = await workbookOf(rawXlsx({ sheets: [{ rows }] }))
  expect(workbook.sheets[0]?.rows.map(({ number }) => number)).toEqual([1])
})

test('rows in another order are put in order; a row or a cell that stands there twice is no ledger', async () => {
  const row = (number: number): string => `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`
  const workbook = await workbookOf(rawXlsx({ sheets: [{ rows: row(3) + row(1) }] }))
  expect(workbook.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3])
  expect(await failureOf(rawXlsx({ sheets: [{ rows: row(1) + row(1) }] }))).toBe('damaged')
  expect(await failureOf(rawXlsx({ sheets: [{ rows: row(0) }] }))).toBe('damaged')
  const twice = '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'
  expect(await failureOf(rawXlsx({ sheets: [{ rows: twice }] }))).toBe('damaged')
})

test('parts are found whatever the case and the slashes of their names', async () => {
  const parts = xlsxParts({
    sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    strings: ['<t>甲</t>'],
  })
  const other = parts.map(({ name, content }) => ({
    name: name.replaceAll('/', '\\').replace('sharedStrings', 'SharedStrings'),
    content: String(content).replace('worksheets/sheet1', 'worksheets\\Sheet1'),
  }))
  expect(shown(await cellsOf(zipOf(other)))).toEqual(['text 甲'])
})

test('a file that lost its texts or a sheet is not read as if they were blank', async () => {
  const parts = xlsxParts({
    sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, { rows: '<row r="1"/>' }],
    strings: ['<t>甲</t>'],
  })
  expect(await failureOf(zipOf(parts.filter(({ name }) => !name.includes('sharedStrings'))))).toBe('damaged')
  const unnamed = parts.map(({ name, content }) => ({
    name,
    content: String(content).replace(/<Relationship Id="s1"[^>]*>/, ''),
  }))
  expect(await failureOf(zipOf(unnamed))).toBe('damaged')
})

test('a part is weighed whatever its name', async () => {
  const parts = xlsxParts({ sheets: [{ rows: '' }] })
    .filter(({ name }) => !name.includes('sheet1'))
    .map(({ name, content }) => ({ name, content: String(content).replace('sheet1.xml', 'sheet1.bin') }))
  const claimed = { name: 'xl/worksheets/sheet1.bin', content: 'x', claimedSize: 0xfffffff0 }
  expect(await failureOf(zipOf([...parts, claimed]))).toBe('too-large')
})

test('an attachment whose name is not UTF-8 does not stand in the way', async () => {
  const parts = xlsxParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
  const file = Buffer.from(zipOf([...parts, { name: 'xl/media/@@.png', content: 'x' }]))
  for (let at = file.indexOf('@@.png'); at >= 0; at = file.indexOf('@@.png')) file.set([0xd6, 0xd0], at)
  expect(shown(await cellsOf(new Uint8Array(file)))).toEqual(['number 1'])
})

test('merges over the same rows, thousands of times, are walked once', async () => {
  const rows = Array.from(
    { length: 50_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
  )
  const after = `<mergeCells>${'<mergeCell ref="A1:A50000"/>'.repeat(50_000)}</mergeCells>`
  const workbook = await workbookOf(rawXlsx({ sheets: [{ rows: rows.join(''), after }] }))
  expect(workbook.sheets[0]?.rows).toHaveLength(50_000)
})
