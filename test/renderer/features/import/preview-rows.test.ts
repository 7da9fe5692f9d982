import { expect, test } from 'vitest'
import {
  countsOf,
  nextWaiting,
  PreviewCells,
  waitingCells,
} from '../../../../renderer/features/import/preview-rows'
import { ASSOCIATION, MEMBER, planned, tableOf, workbookOfSheets } from '../../../support/ledger-sheets'

const workbook = workbookOfSheets(
  tableOf('台账', [
    { ...ASSOCIATION, 批复日期: '2025.2.30', 主席: '张三、李四' },
    { ...ASSOCIATION, 组织名称: '乙企业科协', 联系人: '' },
  ]),
  tableOf('名册', [{ ...MEMBER, 组织名称: '乙企业科协', 学历: '大学' }]),
)
const edits = { '0!2!9': '310' }
const { rows } = planned(workbook, { edits })

test('F8 goes from cell to cell that waits, over sheets and round the end', () => {
  const places = waitingCells(rows, () => 0)
  expect(places).toEqual([
    { sheet: 0, row: 2, column: 6 },
    { sheet: 0, row: 2, column: 11 },
    { sheet: 1, row: 2, column: 5 },
  ])
  expect(nextWaiting(places, undefined, false)).toEqual(places[0])
  expect(nextWaiting(places, places[0], false)).toEqual(places[1])
  expect(nextWaiting(places, { sheet: 0, row: 3, column: 0 }, false)).toEqual(places[2])
  expect(nextWaiting(places, places[2], false)).toEqual(places[0])
  expect(nextWaiting(places, places[0], true)).toEqual(places[2])
  expect(nextWaiting([], undefined, false)).toBeUndefined()
})

test('a cell shows what was typed, what the file said, and the worst of its problems', () => {
  const cells = new PreviewCells(workbook, 0, edits)
  const [first, second] = rows
  if (first === undefined || second === undefined) throw new Error('two rows')
  expect(cells.at(first, 9)).toMatchObject({ text: '310', original: '300' })
  expect(cells.at(first, 6)).toMatchObject({ text: '2025.2.30', worst: 'error' })
  expect(cells.at(second, 14)).toMatchObject({ text: '', worst: 'incomplete' })
})

test('each filter says how many rows it shows', () => {
  expect(countsOf(rows)).toMatchObject({ all: 3, refused: 2, create: 1, update: 0, noticed: 3 })
})
