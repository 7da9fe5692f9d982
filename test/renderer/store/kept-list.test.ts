import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeptList } from '../../../renderer/store/kept-list'
import { view } from '../../support/register-views'

const member = (id: string, arrival: number, deleted = false) => ({
  ...view('member', id, arrival, { name: `${id} ${arrival}` }),
  deleted,
})

const ids = (list: KeptList): readonly string[] => list.list().map(({ id }) => id)

test('rows that come later take their place by id; what did not change stays the same object', () => {
  const list = new KeptList()
  list.put([member('a', 1), member('c', 2)])
  const [first] = list.list()
  expect(list.list()).toBe(list.list())
  list.put([member('b', 3), member('c', 4)])
  expect(list.list().map(({ id, arrival }) => `${id} ${arrival}`)).toEqual(['a 1', 'b 3', 'c 4'])
  expect(list.list()[0]).toBe(first)
})

test('an older reading that comes late changes nothing; what is deleted goes and can come back', () => {
  const list = new KeptList()
  list.put([member('a', 1), member('b', 5)])
  const before = list.list()
  list.put([member('b', 2), member('a', 1)])
  expect(list.list()).toBe(before)
  list.put([member('a', 6, true)])
  expect(ids(list)).toEqual(['b'])
  list.put([member('a', 7)])
  expect(ids(list)).toEqual(['a', 'b'])
})

test('however the rows arrive, the list is the last of each, by id', () => {
  const rows = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), arrival: fc.nat(40), deleted: fc.boolean() }),
  )
  fc.assert(
    fc.property(fc.array(rows), (batches) => {
      const list = new KeptList()
      const last = new Map<string, { readonly arrival: number; readonly deleted: boolean }>()
      for (const batch of batches) {
        list.put(batch.map(({ id, arrival, deleted }) => member(id, arrival, deleted)))
        for (const row of batch) if ((last.get(row.id)?.arrival ?? -1) < row.arrival) last.set(row.id, row)
        expect(ids(list)).toEqual([...last].flatMap(([id, { deleted }]) => (deleted ? [] : [id])).toSorted())
      }
    }),
  )
})
