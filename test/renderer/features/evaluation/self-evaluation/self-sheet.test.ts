import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  selfChange,
  selfProblemText,
} from '../../../../../renderer/features/evaluation/self-evaluation/self-change'
import {
  evaluationOfSheet,
  readSelfSheet,
  selfSheets,
  type SelfSheet,
} from '../../../../../renderer/features/evaluation/self-evaluation/self-sheet'
import { readWorkbook } from '../../../../../shared/ledger/xlsx/read-workbook'
import type { SheetCell } from '../../../../../shared/ledger/xlsx/text-sheet'
import { writeWorkbook } from '../../../../../shared/ledger/xlsx/write-workbook'
import {
  cellAt,
  type Cell,
  type Sheet,
  type SheetRow,
  type Workbook,
} from '../../../../../shared/ledger/workbook'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../../../shared/scoring/scheme'
import { savedByLibreOffice } from '../../../../support/libre-office'

const scheme = defaultScheme('enterprise')
const id = 'kangmei:2026'
const sheets = selfSheets({
  evaluationId: id,
  evaluation: { associationId: 'kangmei', year: 2026, scheme },
  scheme,
  association: '重庆康美检测技术有限公司企业科协',
  office: '两江新区科协',
})
const file = (filled = sheets) => writeWorkbook(filled)
async function opened(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, async (packed) => new Uint8Array(inflateRawSync(packed)))
  if (!read.ok) throw new Error(read.failure.code)
  return read.value
}

/** The sheet with the cells of one row replaced, by column. */
async function filled(at: string, cells: Readonly<Record<number, Cell>>): Promise<SelfSheet> {
  const workbook = await opened(file())
  const put = (row: SheetRow): SheetRow =>
    row.cells[0]?.text === at
      ? { ...row, cells: Array.from({ length: 8 }, (_, column) => cells[column] ?? cellAt(row, column)) }
      : row
  const putIn = (sheet: Sheet): Sheet => ({ ...sheet, rows: sheet.rows.map(put) })
  const changed = workbook.sheets.map(putIn)
  return readSelfSheet({ sheets: changed }, id, scheme)
}
const text = (typed: string): Cell => ({ kind: 'text', text: typed })
const sentences = ({ problems }: SelfSheet): readonly string[] => problems.map(selfProblemText)

test('an empty sheet comes back with every indicator and changes nothing', async () => {
  const read = readSelfSheet(await opened(file()), id, scheme)
  expect(read.problems).toEqual([])
  expect(read.rows.map(({ code }) => code)).toEqual(indicatorsOf(scheme).map(({ code }) => code))
  expect(read.rows.every((row) => selfChange(row, { answers: {} }) === undefined)).toBe(true)
})

test('scores and proof come in; 不适用 is a remark, for the assessors decide', async () => {
  const scored = await filled('A1', { 3: text('３.5分'), 6: text('批复 2020-05-01') })
  expect(selfChange(scored.rows[0]!, { answers: {} })).toEqual({
    self: 350,
    note: '自评佐证：批复 2020-05-01',
  })
  expect(selfChange(scored.rows[0]!, { answers: { A1: { self: 350, note: '已看' } } })).toEqual({
    note: '已看\n自评佐证：批复 2020-05-01',
  })
  const off = await filled('A3', { 4: text('是'), 5: text('首届') })
  expect(off.problems).toEqual([])
  expect(selfChange(off.rows[2]!, { answers: {} })).toEqual({ note: '自评认为不适用：首届' })
})

test.each([
  [{ 3: text('9') }, 'A1：自评得分超过满分 4 分，请改正。'],
  [{ 3: text('很好') }, 'A1：自评得分不是分数'],
  [{ 3: text('-1') }, 'A1：自评得分不是分数'],
  [{ 3: { kind: 'number', text: '3', formula: 'C3-1' } as const }, 'A1：自评得分是公式，请改为数字。'],
  [{ 4: text('是') }, 'A1：填了不适用，没有写理由，请补写。'],
  [{ 3: text('3'), 4: text('是'), 5: text('首届') }, 'A1：既填了不适用又填了得分，请留一个。'],
  [{ 7: text('长'.repeat(1001)) }, 'A1：文字太长'],
])('%o is refused with its own sentence', async (cells, sentence) => {
  const [said, ...more] = sentences(await filled('A1', cells))
  expect(said).toContain(sentence)
  expect(more).toEqual([])
})

test('a sheet of another version, another evaluation, or none at all', async () => {
  const workbook = await opened(file())
  expect(sentences(readSelfSheet(workbook, id, { ...scheme, version: 2 }))[0]).toContain('另一版评估方案')
  expect(sentences(readSelfSheet(workbook, 'other:2026', scheme))[0]).toContain('另一个组织或另一年度')
  expect(sentences(readSelfSheet({ sheets: [] }, id, scheme))[0]).toContain('不是由本软件生成的自评表')
})

test('rows that are gone, repeated or not of the scheme are named', async () => {
  expect(sentences(await filled('A2', { 0: text('A1') }))).toEqual([
    'A1 出现了两行，请删去多余的一行。',
    '缺少 A2 一行，请补上。',
  ])
  expect(sentences(await filled('A2', { 0: text('Z9') }))).toEqual([
    'Z9 不是本方案的指标，请删去这一行。',
    '缺少 A2 一行，请补上。',
  ])
})

test('LibreOffice opens the sheet, saves it anew, and it comes back unchanged', async () => {
  const [own, guide] = sheets
  const score = (cells: readonly SheetCell[]): readonly SheetCell[] =>
    cells[0] === 'A1' ? cells.slice(0, 3).concat(['3.5', '', '', '批复', '']) : cells
  const saved = file([{ ...own!, rows: own!.rows.map(score) }, guide!])
  const back = await opened(savedByLibreOffice([saved])[0]!)
  expect(readSelfSheet(back, id, scheme)).toEqual(readSelfSheet(await opened(saved), id, scheme))
  expect(readSelfSheet(back, id, scheme).rows[0]).toEqual({ code: 'A1', self: 350, proof: '批复' })
}, 120_000)

test('a sheet names its evaluation; another workbook names none', async () => {
  expect(evaluationOfSheet(await opened(file()))).toBe(id)
  const [table] = sheets
  expect(evaluationOfSheet(await opened(file(table === undefined ? [] : [table])))).toBeUndefined()
})
