import { expect, test } from 'vitest'
import { FrameSorter } from '../../../../../renderer/features/exchange/outgoing/sort-frames'
import type { RecordState } from '../../../../../shared/records/version'
import { state, written, YUZHONG } from '../../../../support/record-states'

const sized = (id: string, length: number): RecordState =>
  state('association', id, YUZHONG, { core: [written(YUZHONG, 1, { name: 'x'.repeat(length) })] })

test('a frame ends at its number of records or at its length, and loses none', () => {
  const sorter = new FrameSorter(3, 5_000)
  const records = [
    ...Array.from({ length: 7 }, (_, n) => sized(`s${n}`, 10)),
    sized('l1', 3_000),
    sized('l2', 3_000),
  ]
  const frames = [...records.flatMap((record) => [sorter.put(record) ?? []]), ...sorter.rest()]
  const lengths = frames.map((lines) => lines.join('').length)
  expect(lengths.every((length) => length <= 5_000)).toBe(true)
  expect(frames.every((lines) => lines.length <= 3)).toBe(true)
  const ids = frames.flat().map((line) => (JSON.parse(line) as RecordState).id)
  expect(ids).toEqual(records.map(({ id }) => id))
})

test('a record longer than a frame stands alone', () => {
  const sorter = new FrameSorter(3, 1_000)
  const put = [sized('a', 10), sized('b', 2_000), sized('c', 10)].map((record) => sorter.put(record)?.length)
  expect([...put, ...sorter.rest().map((lines) => lines.length)]).toEqual([undefined, 1, 1, 1])
})
