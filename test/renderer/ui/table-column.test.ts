import { expect, test } from 'vitest'
import { byNumber, byText, ordered, type TableColumn } from '../../../renderer/ui/table-column'

interface Row {
  readonly name?: string
  readonly count?: number
}
const COLUMNS: readonly TableColumn<Row>[] = [
  { key: 'name', title: '名称', cell: () => null, order: byText(({ name }) => name) },
  { key: 'count', title: '人数', cell: () => null, order: byNumber(({ count }) => count) },
]
const ROWS: readonly Row[] = [
  { name: '涪陵', count: 12 },
  {},
  { name: '巴南', count: 0 },
  { name: '第10届' },
  { name: '第9届' },
]

test('names stand in the order of their pinyin, numbers in them as numbers, blanks last', () => {
  const names = ordered(ROWS, COLUMNS, { key: 'name', down: false }).map(({ name }) => name)
  expect(names).toEqual(['巴南', '第9届', '第10届', '涪陵', undefined])
})

test('a blank is less than nothing, and without an order rows stay as they came', () => {
  expect(ordered(ROWS, COLUMNS, { key: 'count', down: true }).map(({ count }) => count)).toEqual([
    12,
    0,
    undefined,
    undefined,
    undefined,
  ])
  expect(ordered(ROWS, COLUMNS, undefined)).toBe(ROWS)
})
