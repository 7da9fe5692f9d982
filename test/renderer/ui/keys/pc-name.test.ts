import { expect, test } from 'vitest'
import { pcName } from '../../../../renderer/ui/keys/pc-name'
import type { PcView, RosterView } from '../../../../shared/ipc/trust'

const listed = (pc: string, name: string): PcView => ({
  pc,
  name,
  fingerprint: '',
  from: '2026-01-01',
  until: '2028-12-31',
  revokedOn: null,
  lastUpTo: null,
  signs: false,
})
const roster: RosterView = {
  version: 2,
  issuedAt: '2026-01-20T08:00:00.000Z',
  rootFingerprint: '',
  offices: [
    { office: '500103', pcs: [listed('pc-old', '旧机'), listed('pc-laptop', '下乡笔记本')] },
    { office: 'cq', pcs: [listed('pc-cq', '市科协一号机')] },
  ],
}
const own = { pcId: 'pc-new', pcName: '办公室电脑', formerPcs: ['pc-old'] }

test('this PC is called as it calls itself, also for what it wrote under former keys', () => {
  expect(pcName('pc-new', own, roster)).toBe('办公室电脑')
  expect(pcName('pc-old', own, roster)).toBe('办公室电脑')
  expect(pcName('pc-new', own, undefined)).toBe('办公室电脑')
})

test('another PC is called as the roster lists it; where nobody knows it, nothing is said', () => {
  expect(pcName('pc-laptop', own, roster)).toBe('下乡笔记本')
  expect(pcName('pc-cq', own, roster)).toBe('市科协一号机')
  expect(pcName('pc-cq', own, undefined)).toBeUndefined()
  expect(pcName('pc-elsewhere', own, roster)).toBeUndefined()
  expect(pcName(undefined, own, roster)).toBeUndefined()
})
