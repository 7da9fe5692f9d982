import { expect, test } from 'vitest'
import { orderKeeper } from '../../../renderer/ui/order-keeper'
import { byText } from '../../../renderer/ui/table-column'

interface Row {
  readonly name: string
}

const row = (name: string): Row => ({ name })

test('a narrowed list keeps the order of the whole one and compares nothing again', () => {
  let compared = 0
  const byName = byText(({ name }: Row) => name)
  const columns = [
    { key: 'name', title: '', cell: () => '', order: (a: Row, b: Row) => ((compared += 1), byName(a, b)) },
  ]
  const order = { key: 'name', down: false }
  const rows = ['渝中', '北碚', '江北', '涪陵'].map(row)
  const names = (list: readonly Row[]) => list.map(({ name }) => name)
  const keep = orderKeeper<Row>()
  expect(names(keep(rows, columns, order))).toEqual(['北碚', '涪陵', '江北', '渝中'])
  compared = 0
  expect(names(keep([rows[0], rows[2]] as Row[], columns, order))).toEqual(['江北', '渝中'])
  expect(names(keep(rows, columns, order))).toEqual(['北碚', '涪陵', '江北', '渝中'])
  expect(compared).toBe(0)
  // A row that is new or changed, and another order, are put in their place.
  expect(names(keep([...rows, row('巴南')], columns, order))).toEqual([
    '巴南',
    '北碚',
    '涪陵',
    '江北',
    '渝中',
  ])
  expect(names(keep(rows, columns, { key: 'name', down: true }))).toEqual(['渝中', '江北', '涪陵', '北碚'])
  expect(names(keep(rows, columns, undefined))).toEqual(names(rows))
})
