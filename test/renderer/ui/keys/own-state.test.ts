import { expect, test } from 'vitest'
import { ownState } from '../../../../renderer/ui/keys/own-state'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { DeskIdentity } from '../../../../shared/ipc/keys'
import type { PcView, TrustStatus } from '../../../../shared/ipc/trust'

/* Each state of a PC's keys in the words that its clerk reads on the page of the exchange. */

const TODAY = '2026-11-23' as IsoDate
const own = { office: '500103', pcId: 'pc-own', role: 'district' as const }

const pcView = (more: Partial<PcView> = {}): PcView => ({
  pc: 'pc-own',
  name: '办公室电脑',
  fingerprint: '',
  from: '2026-01-01',
  until: '2029-01-01',
  revokedOn: null,
  lastUpTo: null,
  signs: false,
  ...more,
})

const said = (
  self: TrustStatus['self'],
  pcs: readonly PcView[],
  identity: Pick<DeskIdentity, 'office' | 'pcId' | 'formerPcs' | 'role'> = own,
): string | undefined => {
  const roster = { version: 2, issuedAt: '', rootFingerprint: '', offices: [{ office: '500103', pcs }] }
  return ownState({ roster, self }, identity, TODAY)?.text
}

test('nothing is said while a PC is listed, nor before it is (the steps of enrolment say it)', () => {
  expect(said('listed', [pcView()])).toBeUndefined()
  expect(said('not-listed', [])).toBeUndefined()
  expect(ownState({ roster: null, self: 'not-listed' }, own, TODAY)).toBeUndefined()
})

test('two months before its end, and behind it, a PC is told how to go on', () => {
  expect(said('listed', [pcView({ until: '2027-01-23' })])).toBeUndefined()
  expect(said('listed', [pcView({ until: '2027-01-22' })])).toBe(
    '本机的登记 2027-01-22 到期。请到“数据交换 → 名册与登记”保存身份卡，交市科协续期，再在那里导入新名册；' +
      '密钥不必更换，数据不受影响。',
  )
  expect(said('expired', [pcView({ until: '2026-11-22' })])).toMatch(
    /^本机的登记已于 2026-11-22 到期，仍能交换/,
  )
  expect(said('expired', [pcView({ until: '2026-11-22' })], { ...own, role: 'city' })).toContain(
    '在签发名册的电脑上读取并续期',
  )
  expect(said('expired', [pcView({ until: '2026-11-22', signs: true })], { ...own, role: 'city' })).toContain(
    '名册由本机签发，在本机就能续期',
  )
})

test('a PC that was shut out is told since when, how far it had come, and who stands in for it', () => {
  const gone = pcView({ revokedOn: '2026-10-01', lastUpTo: 41 })
  expect(said('revoked', [gone, pcView({ pc: 'pc-next', name: '新办公室电脑' })])).toBe(
    '这台电脑已于 2026-10-01 被市科协注销，不能再交换数据；本机的内容照常可看。' +
      '市科协收到本机的变更到第 41 号为止。本单位现在登记的是：“新办公室电脑”。' +
      '注销有误、还要用这台的，请先到“数据交换 → 名册与登记”更换密钥，再重新登记。',
  )
  expect(said('revoked', [{ ...gone, lastUpTo: null }])).not.toMatch(/第|现在登记/)
})

test('a PC whose keys were renewed is told that they wait to be enrolled in place of the old ones', () => {
  const renewed = { ...own, pcId: 'pc-new', formerPcs: ['pc-own'] }
  expect(said('not-listed', [pcView()], renewed)).toContain('登记新的、注销旧的一条')
  expect(said('not-listed', [pcView()], { ...renewed, role: 'city' })).toContain('请用根密钥单签发')
})

test('the first page says in one line what a PC can no longer do, and in which state it is', () => {
  const brief = (self: TrustStatus['self'], pc: PcView) => {
    const roster = {
      version: 2,
      issuedAt: '',
      rootFingerprint: '',
      offices: [{ office: '500103', pcs: [pc] }],
    }
    const found = ownState({ roster, self }, own, TODAY)
    return [found?.state, found?.brief]
  }
  expect(brief('revoked', pcView({ revokedOn: '2026-10-01' }))).toEqual([
    'revoked',
    '这台电脑已于 2026-10-01 被市科协注销，不能再交换数据：此后在这台上录入的送不出去。',
  ])
  expect(brief('expired', pcView({ until: '2026-11-22' }))[0]).toBe('expired')
  expect(brief('listed', pcView({ until: '2026-12-01' }))[0]).toBe('soon')
  expect(brief('listed', pcView())).toEqual([undefined, undefined])
})
