import { expect, test } from 'vitest'
import {
  mayTakeBack,
  receptionRows,
  returnLeftAt,
  unreturned,
} from '../../../../../renderer/features/exchange/reception/reception-rows'
import type { RecordView } from '../../../../../renderer/store/store-face'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import type { Evaluation } from '../../../../../shared/records/evaluation'
import { CITY, NANAN, replicaOf, state, written, YUZHONG } from '../../../../support/record-states'

const HASH = 'a'.repeat(64)
const DAY = '2026-06-01' as IsoDate
const final: Evaluation = {
  associationId: 'a1',
  year: 2026,
  step: 'final',
  contentHash: HASH,
  receivedOn: DAY,
}
const returned: Evaluation = { ...final, returnedOn: DAY, returnReason: '照片不全', answeredHash: HASH }

const view = (value: Evaluation, office = YUZHONG): RecordView<'evaluation'> => ({
  kind: 'evaluation',
  id: 'a1:2026',
  office,
  value,
  sealed: [],
  conflicts: [],
  deleted: false,
  state: state('evaluation', 'a1:2026', office, { reception: [written(CITY, 7, { returnedOn: DAY })] }),
  arrival: 20,
})
const rowOf = (value: Evaluation) => receptionRows([view(value)], () => '翠云科协', CITY)[0]

test('what was returned stays in the list while its district works on it, and cannot be taken back any more', () => {
  const rows = [final, returned, { ...returned, step: 'review', contentHash: undefined } as const].map(rowOf)
  expect(rows.map((row) => row?.step)).toEqual(['received', 'returned', 'returned'])
  expect(rows.map((row) => row !== undefined && mayTakeBack(row))).toEqual([false, true, false])
  expect(rowOf({ ...final, step: 'draft' })).toBeUndefined()
})

test('a return that is taken back leaves the evaluation received, or sent where it never was', () => {
  const after = { returnedOn: null, returnReason: null }
  expect(unreturned({ id: 'x', evaluation: returned }).set).toEqual({ ...after, answeredHash: HASH })
  const never = { ...returned, receivedOn: undefined }
  expect(unreturned({ id: 'x', evaluation: never }).set).toEqual({ ...after, answeredHash: null })
})

test('a return has left with a bundle to its own district that was written after it', () => {
  const row = rowOf(returned)
  if (row === undefined) throw new Error('no row')
  const bundle = (office: string, upTo: number, counter: number) => ({
    office,
    upTo,
    counter,
    replica: replicaOf(CITY),
    at: '2026-06-02T08:00:00.000Z',
  })
  expect(returnLeftAt(row, [bundle(NANAN, 30, 9), bundle(YUZHONG, 10, 5)])).toBeUndefined()
  expect(returnLeftAt(row, [bundle(YUZHONG, 30, 9)])).toBe('2026-06-02T08:00:00.000Z')
})
