import { expect, test } from 'vitest'
import { officeChoices } from '../../../../renderer/features/first-start/office-choices'
import type { IsoDate } from '../../../../shared/base/iso-date'

test('who looks for 渝北 meets 两江新区 first, and reads of both why they are offered', () => {
  const found = officeChoices('2026-11-23' as IsoDate).filter(({ search = '' }) => search.includes('渝北'))
  expect(found.map(({ label }) => label)).toEqual([
    '两江新区科协（含原江北区、渝北区部分区域）',
    '北碚区科协（含原渝北区部分区域）',
  ])
})

test('before the change the ended districts stand for themselves', () => {
  const found = officeChoices('2025-11-05' as IsoDate).map(({ label }) => label)
  expect(found).toContain('渝北区科协')
})
