import { expect, test } from 'vitest'
import { WaitingLimit } from '../../../../../renderer/features/exchange/incoming/waiting-limit'
import type { Waiting } from '../../../../../shared/merge/plan'
import { NANAN, state, written, YUZHONG } from '../../../../support/record-states'

const orphan = (id: string, sender = YUZHONG, place = '三楼'): Waiting => ({
  state: state('meeting', id, sender, { core: [written(sender, 1, { associationId: 'a9', place })] }),
  sender,
  since: '2026-01-20T08:00:00.000Z',
  missing: { kind: 'association', id: 'a9' },
})
const MOST = { entries: 3, length: 100_000 }

test('one office may let so many records wait, over all pieces of its bundle; what others wait for does not count', () => {
  const limit = new WaitingLimit(YUZHONG, [], MOST)
  expect(limit.add([orphan('m1'), orphan('n1', NANAN), orphan('n2', NANAN)])).toBe(false)
  expect([limit.add([orphan('m2'), orphan('m3')]), limit.add([orphan('m4')])]).toEqual([false, true])
})

test('and so much of them', () => {
  const limit = new WaitingLimit(YUZHONG, [], MOST)
  expect(limit.add([orphan('m1', YUZHONG, 'x'.repeat(99_000))])).toBe(false)
  expect(limit.add([orphan('m2', YUZHONG, 'x'.repeat(2_000))])).toBe(true)
})

test('a bundle that lets nothing new wait is taken in, however much waited before', () => {
  const before = ['m1', 'm2', 'm3', 'm4'].map((id) => orphan(id))
  expect(new WaitingLimit(YUZHONG, before, MOST).add(before)).toBe(false)
  expect(new WaitingLimit(YUZHONG, before, MOST).add([...before, orphan('m5')])).toBe(true)
})
