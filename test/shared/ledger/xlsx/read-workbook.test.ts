import readXlsxFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { readWorkbook } from '../../../../shared/ledger/xlsx/read-workbook'
import { cellAt, type Cell } from '../../../../shared/ledger/workbook'
import { nodeInflate, sampleBytes, workbookOf } from '../../../support/ledger-files'
import { rawXlsx, xlsxParts } from '../../../support/xlsx-writer'
import { zipOf } from '../../../support/zip-writer'

const DATE_STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="100" formatCode="yyyy/m/d"/><numFmt numFmtId="101" formatCode="0.00&quot;年&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="100"/><xf numFmtId="101"/><xf numFmtId="31"/></cellXfs></styleSheet>'

async function firstRow(
  rows: string,
  more: { strings?: string[]; workbookPr?: string } = {},
): Promise<readonly Cell[]> {
  const workbook = await workbookOf(rawXlsx({ sheets: [{ rows }], styles: DATE_STYLES, ...more }))
  return workbook.sheets[0]?.rows[0]?.cells ?? []
}

const failureOf = async (file: Uint8Array): Promise<string | undefined> => {
  const result = await readWorkbook(file, nodeInflate)
  return result.ok ? undefined : result.failure.code
}

test('the sample reads like in another library, cell by cell', async () => {
  const bytes = sampleBytes()
  const ours = await workbookOf(bytes)
  const theirs = await readXlsxFile(bytes.slice().buffer)
  expect(ours.sheets.map(({ name }) => name)).toEqual(theirs.map(({ sheet }) => sheet))
  let compared = 0
  for (const [index, { data }] of theirs.entries()) {
    const rows = new Map(ours.sheets[index]?.rows.map((row) => [row.number, row]))
    for (const [at, cells] of data.entries()) {
      for (const [column, value] of cells.entries()) {
        const row = rows.get(at + 1)
        const cell = row === undefined ? undefined : cellAt(row, column)
        const expected = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')
        // A merge over rows is filled down on purpose; the sample merges across columns only.
        // The other library trims; ours leaves that to the readers of the columns.
        expect((cell?.text ?? '').trim()).toBe(expected)
        compared += 1
      }
    }
  }
  expect(compared).toBeGreaterThan(7000)
})

test('a number shows its digits, a styled number its day, and an ordinary format stays a number', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1"><v>1.3800138E10</v></c><c r="B1" s="1"><v>45813.7</v></c><c r="C1" s="2"><v>45813</v></c>' +
      '<c r="D1" s="3"><v>2025</v></c><c r="E1" s="4"><v>45813</v></c><c r="F1"><v>0.5</v></c></row>',
  )
  expect(cells.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'number 13800138000',
    'date 2025-06-05',
    'date 2025-06-05',
    'number 2025',
    'date 2025-06-05',
    'number 0.5',
  ])
})

test('the date system of 1904 counts from another day', async () => {
  const cells = await firstRow('<row r="1"><c r="A1" s="1"><v>44351</v></c></row>', {
    workbookPr: '<workbookPr date1904="1"/>',
  })
  expect(cells[0]?.text).toBe('2025-06-05')
})

test('rich text is joined without its phonetic guide, and escaped characters come back', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>=1+1</t></is></c></row>',
    {
      strings: [
        '<r><t>重庆</t></r><rPh><t>ちょうけい</t></rPh><r><t xml:space="preserve"> 科协</t></r>',
        '<t>甲_x000A_乙 &amp;lt;&#20013;</t>',
      ],
    },
  )
  expect(cells.map(({ text }) => text)).toEqual(['重庆 科协', '甲\n乙 &lt;中', '=1+1'])
})

test('a formula is kept beside the value that was saved with it, and is never computed', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>7</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c r="D1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c></row>',
  )
  expect(cells).toEqual([
    { kind: 'number', text: '7', formula: 'SUM(B1:C1)' },
    { kind: 'empty', text: '', formula: '1+1' },
    { kind: 'error', text: '#DIV/0!', formula: '1/0' },
    { kind: 'text', text: 'xy', formula: '"x"&"y"' },
  ])
})

test('one odd cell does not refuse the file', async () => {
  const cells = await firstRow(
    '<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1" s="77"><v>5</v></c><c r="C1" t="?"><v>x</v></c></row>',
  )
  expect(cells.map(({ kind }) => kind)).toEqual(['error', 'number', 'error'])
})

test('a cell merged over rows stands in each of them; empty and style-only rows are left out', async () => {
  const workbook = await workbookOf(
    rawXlsx({
      sheets: [
        {
          rows:
            '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>' +
            '<row r="3"><c r="A3" s="1"/></row><row r="4" hidden="1"><c r="B4"><v>4</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B1048576"/></mergeCells>',
        },
      ],
    }),
  )
  const rows = workbook.sheets[0]?.rows ?? []
  expect(rows.map(({ number, hidden }) => [number, hidden])).toEqual([
    [1, false],
    [2, false],
    [4, true],
  ])
  expect(rows.map((row) => cellAt(row, 0).text)).toEqual(['甲', '甲', ''])
  expect(rows.map((row) => cellAt(row, 1).text)).toEqual(['1', '2', '4'])
})

test.each([
  ['an empty file', new Uint8Array(), 'not-xlsx'],
  ['text', new TextEncoder().encode('组织名称,组织类型\n'), 'not-xlsx'],
  [
    'an .xls or password-protected file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'old-format',
  ],
  ['a zip that is no spreadsheet', zipOf([{ name: 'a.txt', content: 'x' }]), 'not-xlsx'],
  ['a spreadsheet without a row', rawXlsx({ sheets: [{ rows: '' }] }), 'no-rows'],
  [
    'a document type declaration',
    zipOf([{ name: 'xl/workbook.xml', content: '<!DOCTYPE a [<!ENTITY b "b">]><workbook/>' }]),
    'damaged',
  ],
  ['XML that does not end', zipOf([{ name: 'xl/workbook.xml', content: '<workbook><sheets>' }]), 'damaged'],
  ['an encrypted entry', zipOf([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]), 'damaged'],
  [
    'one name twice',
    zipOf([
      { name: 'a.xml', content: 'x' },
      { name: 'a.xml', content: 'y' },
    ]),
    'damaged',
  ],
  [
    'a size that is claimed too small',
    zipOf([{ name: 'xl/workbook.xml', content: 'x'.repeat(5000), claimedSize: 10 }]),
    'damaged',
  ],
  [
    'a part beyond the limit',
    zipOf([{ name: 'xl/workbook.xml', content: 'x', claimedSize: 0x7fffffff }]),
    'too-large',
  ],
])('%s is refused by name', async (_, file, code) => {
  expect(await failureOf(file)).toBe(code)
})

test('a sheet with too many columns or rows is refused, not read to the end', async () => {
  const wide = rawXlsx({ sheets: [{ rows: '<row r="1"><c r="ZZ1"><v>1</v></c></row>' }] })
  const long = rawXlsx({ sheets: [{ rows: '<row><c><v>1</v></c></row>'.repeat(60_001) }] })
  const many = rawXlsx({ sheets: Array.from({ length: 51 }, () => ({ rows: '' })) })
  expect(await failureOf(wide)).toBe('too-large')
  expect(await failureOf(long)).toBe('too-large')
  expect(await failureOf(many)).toBe('too-large')
})

test('the sample cut at any length or with a byte changed is refused or reads as text, never as an exception', async () => {
  const bytes = sampleBytes()
  for (let length = 0; length < bytes.length; length += 1009) {
    expect(await failureOf(bytes.slice(0, length))).toMatch(/damaged|not-xlsx/)
  }
  for (let at = 4; at < bytes.length; at += 503) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 0x55
    const result = await readWorkbook(changed, nodeInflate)
    expect(typeof result.ok).toBe('boolean')
  }
})

test('a file with parts under other paths is found through its relationships', async () => {
  const parts = xlsxParts({
    sheets: [{ name: '名册', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  }).map(({ name, content }) => ({
    name: name.replace('worksheets/sheet1', 'worksheets/other'),
    content: String(content).replace('worksheets/sheet1', '../xl/worksheets/other'),
  }))
  const workbook = await workbookOf(zipOf(parts))
  expect(workbook.sheets[0]?.name).toBe('名册')
})
