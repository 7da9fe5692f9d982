import { expect, test } from 'vitest'
import { ownPcs, packBar } from '../../../../../renderer/features/exchange/site/own-pcs'
import type { PcView, RosterView } from '../../../../../shared/ipc/trust'

const OFFICE = '500157'
const pc = (id: string, revokedOn: string | null = null) =>
  ({ pc: id, name: id, revokedOn }) as unknown as PcView
const listed = (...pcs: readonly PcView[]) =>
  ownPcs(
    { offices: [{ office: OFFICE, pcs }] } as unknown as RosterView,
    { office: OFFICE, pcId: 'here' },
    { taken: [], confirmed: [] },
  )

test('a pack can be made once another PC of the office stands in the roster, and not for one that was struck off', () => {
  expect(packBar('not-listed', listed())).toBe('not-listed')
  expect(packBar('listed', listed(pc('here')))).toBe('alone')
  expect(packBar('listed', listed(pc('here'), pc('stolen', '2026-01-02')))).toBe('alone')
  expect(packBar('expired', listed(pc('here'), pc('laptop')))).toBeUndefined()
  expect(packBar('revoked', listed(pc('here'), pc('laptop')))).toBe('revoked')
})
