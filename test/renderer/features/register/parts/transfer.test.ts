import { expect, test } from 'vitest'
import { mayWriteBelow } from '../../../../../renderer/features/register/parts/may-write-below'

const above = { id: 'a1', office: '500157', level: 'district', localOffice: '500157' } as const

test('第三条: what was handed over is read-only for its former office, the transfer itself excepted', () => {
  expect(mayWriteBelow('meeting', above, '500157')).toBe(true)
  expect(mayWriteBelow('meeting', { ...above, transferred: true }, '500157')).toBe(false)
  expect(mayWriteBelow('member', { ...above, transferred: true }, '500157')).toBe(false)
  expect(mayWriteBelow('transfer', { ...above, transferred: true }, '500157')).toBe(true)
})
