import { expect, test } from 'vitest'
import { ownPcs, packBar } from '../../../../../renderer/features/exchange/site/own-pcs'
import type { LedgerEntry, Progress } from '../../../../../renderer/store/exchange-rows'
import type { PcView, RosterView } from '../../../../../shared/ipc/trust'

const OFFICE = '500157'
const pc = (id: string, revokedOn: string | null = null) =>
  ({ pc: id, name: id, revokedOn }) as unknown as PcView
const exchanged = (pcs: readonly PcView[], confirmed: readonly object[], sent: readonly object[]) =>
  ownPcs(
    { offices: [{ office: OFFICE, pcs }] } as unknown as RosterView,
    { office: OFFICE, pcId: 'here' },
    { taken: [], confirmed: confirmed as Progress[], sent: sent as LedgerEntry[] },
  )
const listed = (...pcs: readonly PcView[]) => exchanged(pcs, [], [])

test('a pack can be made once another PC of the office stands in the roster, and not for one that was struck off', () => {
  expect(packBar('not-listed', listed())).toBe('not-listed')
  expect(packBar('listed', listed(pc('here')))).toBe('alone')
  expect(packBar('listed', listed(pc('here'), pc('stolen', '2026-01-02')))).toBe('alone')
  expect(packBar('expired', listed(pc('here'), pc('laptop')))).toBeUndefined()
  expect(packBar('revoked', listed(pc('here'), pc('laptop')))).toBe('revoked')
})

test('another PC has received what it said so of: up to which pack, and not what it gave itself', () => {
  const desk = { office: OFFICE, pc: 'desk', replica: 'd', ours: 'h' }
  const sent = [
    { replica: 'h', upTo: 3, counter: 3, at: '2026-11-20T08:00:00.000Z' },
    { replica: 'h', upTo: 5, counter: 5, at: '2026-11-21T08:00:00.000Z' },
  ]
  const standing = (progress: object) => {
    const found = exchanged([pc('here'), pc('desk')], [{ ...desk, ...progress }], sent).find(
      ({ isThis }) => !isThis,
    )
    return [found?.hasOurs, found?.oursUpTo]
  }
  expect(standing({ upTo: 0, given: 3 })).toEqual(['none', undefined])
  expect(standing({ upTo: 0, given: 3, knows: true })).toEqual(['some', undefined])
  expect(standing({ upTo: 4 })).toEqual(['stream', '2026-11-20T08:00:00.000Z'])
  expect(standing({ upTo: 5 })).toEqual(['stream', '2026-11-21T08:00:00.000Z'])
  // It confirmed another database that this PC was before.
  expect(standing({ upTo: 5, ours: 'before' })).toEqual(['stream', undefined])
})
