import { expect, test } from 'vitest'
import { changeLines } from '../../../../../renderer/features/exchange/incoming/change-lines'
import { CITY, NANAN, state, written } from '../../../../support/record-states'

test('a receipt names the association of the evaluation it answers, which it does not bring along', () => {
  const after = state('evaluation', 'a1:2026', NANAN, {
    header: [written(NANAN, 1, { associationId: 'a1', year: 2026 })],
    reception: [written(CITY, 1, { receivedOn: '2026-11-22', answeredHash: 'f'.repeat(64) })],
  })
  const before = { ...after, groups: { header: after.groups['header'] ?? [] } }
  const change = { what: 'changed' as const, before, after, groups: ['reception'] }
  const [line] = changeLines([change], [], new Map([['a1', '翠云科协']]))
  expect(line?.name).toBe('翠云科协')
  expect(line?.detail).toContain('2026-11-22')
  expect(line?.detail).not.toContain('ffff')
  expect(changeLines([change], [], new Map())[0]?.name).toBe('a1')
})
