import readXlsxFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { layoutOf, proposedChoice } from '../../../shared/ledger/layout'
import { refusedSheets, type RefusedWords } from '../../../shared/ledger/refused-rows'
import type { TextSheet } from '../../../shared/ledger/xlsx/text-sheet'
import { writeWorkbook } from '../../../shared/ledger/xlsx/write-workbook'
import { workbookOf, sampleBytes } from '../../support/ledger-files'
import type { Cell, Workbook } from '../../../shared/ledger/workbook'
import { ASSOCIATION, MEMBER, planned, tableOf, workbookOfSheets } from '../../support/ledger-sheets'

const WORDS: RefusedWords = {
  row: '原行号',
  reason: '原因',
  skipped: '略过',
  sentence: ({ code, facts }) => `${code} ${String(facts?.['text'] ?? '')}`,
}
const written = (sheets: readonly TextSheet[]): Uint8Array => writeWorkbook(sheets)

test('what an import leaves out is written with its row number, its edits and the reason', () => {
  const workbook = workbookOfSheets(
    tableOf('台账', [
      ASSOCIATION,
      { ...ASSOCIATION, 组织名称: '乙企业科协', 批复日期: '2025.2.30' },
      { ...ASSOCIATION, 组织名称: '丙企业科协' },
    ]),
    tableOf('名册', [MEMBER]),
  )
  const edits = { '0!3!9': '300人' }
  const plan = planned(workbook, { edits, decisions: { '0!4': 'skip' } })
  const [sheet, ...others] = refusedSheets(workbook, plan, edits, WORDS)
  expect(others).toEqual([])
  expect(sheet?.header.slice(-2)).toEqual(['原行号', '原因'])
  expect(sheet?.rows.map((cells) => [cells[0], cells[9], cells.at(-2), cells.at(-1)])).toEqual([
    ['乙企业科协', '300人', '3', 'no-such-day 2025.2.30'],
    ['丙企业科协', '300', '4', '略过'],
  ])
})

test('columns that may not be collected are not written out again', () => {
  const workbook = workbookOfSheets(tableOf('名册', [{ ...MEMBER, 身份证号: '500101199001011234' }]))
  const [sheet] = refusedSheets(workbook, planned(workbook), {}, WORDS)
  expect(sheet?.header).not.toContain('身份证号')
  expect(JSON.stringify(sheet?.rows)).not.toContain('500101199001011234')
})

test('the file reads back cell by cell, here and in another library; formulas are neutralised', async () => {
  const rows = [
    [
      '=HYPERLINK("http://example.invalid","点我")',
      '+1',
      '-1',
      '@SUM(1+1)',
      '13800138000',
      '9150&<>"\'',
      '欧阳䶮\n二',
      '',
    ],
  ]
  const bytes = written([
    { name: '待改正[1]/组织', header: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], rows, widths: [1, 2] },
  ])
  const [ours] = (await workbookOf(bytes)).sheets
  const [theirs] = await readXlsxFile(bytes.slice().buffer)
  const expected = rows[0]?.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)).slice(0, -1)
  expect(ours?.name).toBe('待改正 1  组织')
  expect(ours?.rows[1]?.cells.map(({ kind, text }) => [kind, text])).toEqual(
    expected?.map((text) => ['text', text]),
  )
  expect(theirs?.data[1]).toEqual([...(expected ?? []), null])
})

test('the refused rows of the sample, imported again, stand in the same way', async () => {
  const workbook = await workbookOf(sampleBytes())
  const plan = planned(workbook)
  const again = await workbookOf(written(refusedSheets(workbook, plan, {}, WORDS)))
  expect(again.sheets.map((sheet) => layoutOf(sheet, proposedChoice(sheet)).purpose)).toEqual([
    'associations',
    'members',
  ])
  const second = planned(again)
  // The rows they repeat, or whose members they are, are not in the file any more.
  const codes = second.rows
    .filter(({ sheet }) => sheet === 0)
    .flatMap(({ problems }) => problems.map(({ code }) => code))
  expect(codes).toContain('no-such-day')
  expect(codes).toContain('service-point')
  expect(codes).not.toContain('repeated-row-differs')
  expect(second.rows).toHaveLength(plan.rows.filter(({ outcome }) => outcome === 'refused').length)
})

test('what is asked of a number cell is asked again when its row comes back: 1977.1 may be October', async () => {
  const roll = tableOf('名册', [{ ...MEMBER, 出生年月: '1977.1' }])
  const asNumber = (cell: Cell): Cell => (cell.text === '1977.1' ? { kind: 'number', text: '1977.1' } : cell)
  const workbook: Workbook = {
    sheets: [
      tableOf('台账', [ASSOCIATION]),
      {
        name: '名册',
        hidden: false,
        rows: roll.rows.map(({ number, hidden, cells }) => ({ number, hidden, cells: cells.map(asNumber) })),
      },
    ],
  }
  const asked = (book: Workbook): readonly string[] =>
    planned(book).rows.flatMap(({ problems }) => problems.map(({ code }) => code))
  expect(asked(workbook)).toEqual(['month-1-or-10'])
  const [sheet] = refusedSheets(workbook, planned(workbook), {}, WORDS)
  const again = await workbookOf(written(sheet === undefined ? [] : [sheet]))
  expect(asked(again)).toContain('month-1-or-10')
})
