import { expect, test } from 'vitest'
import { outlived } from '../../../../renderer/features/backup/deposit-generations'
import type { RecordView } from '../../../../renderer/store/store-face'
import { NANAN, YUZHONG } from '../../../support/record-states'

type Row = RecordView<'deposit'>

const row = (id: string, madeOn: string, more: object = { keptOn: madeOn }, office = YUZHONG): Row =>
  ({ kind: 'deposit', id, office, arrival: Number(id), value: { madeOn, ...more } }) as unknown as Row

test('of each office the three newest stay; what is only announced, or was deleted before, does not count', () => {
  const kept = ['2026-01-05', '2026-02-05', '2026-03-05'].map((day, index) => row(String(index + 1), day))
  const others = [
    row('4', '2025-01-05', { keptOn: '2025-01-06' }, NANAN),
    row('5', '2026-03-20', {}),
    row('6', '2026-03-25', { keptOn: '2026-03-26', droppedOn: '2026-03-27' }),
  ]
  const added = row('7', '2026-04-05', {})
  const gone = (records: readonly Row[], newest: Row) => outlived(records, newest).map(({ id }) => id)
  expect(gone([...kept, ...others, added], added)).toEqual(['1'])
  expect(gone([...kept.slice(1), ...others, added], added)).toEqual([])
})

test('an old file that is handed in again is kept all the same', () => {
  const days = ['2026-02-05', '2026-03-05', '2026-04-05']
  const again = row('9', '2025-01-05', {})
  expect(outlived([...days.map((day, index) => row(String(index + 1), day)), again], again)).toEqual([])
})
