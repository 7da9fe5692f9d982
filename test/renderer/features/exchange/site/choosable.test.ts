import { expect, test } from 'vitest'
import {
  isPlanned,
  withSuperiors,
  type Choosable,
} from '../../../../../renderer/features/exchange/site/choosable'
import type { IsoDate } from '../../../../../shared/base/iso-date'

const day = (text: string): IsoDate => text as IsoDate
const row = (id: string, more: Partial<Choosable> = {}): Choosable => ({
  id,
  value: {},
  plannedOn: undefined,
  assessors: '',
  ...more,
})
const TODAY = day('2026-06-10')

test('the plan lists what is visited this year, or in the two weeks from today', () => {
  const listed = (plannedOn: string | undefined) =>
    (['year', 'soon', undefined] as const).map((when) =>
      isPlanned(row('a', { plannedOn: plannedOn === undefined ? undefined : day(plannedOn) }), when, TODAY),
    )
  expect(listed(undefined)).toEqual([false, false, true])
  expect(listed('2026-06-09')).toEqual([true, false, true])
  expect(listed('2026-06-10')).toEqual([true, true, true])
  expect(listed('2026-06-24')).toEqual([true, true, true])
  expect(listed('2026-06-25')).toEqual([true, false, true])
})

test('a branch takes along what stands above it; who names each other, or nobody known, ends there', () => {
  const rows = [
    row('branch', { value: { parentAssociationId: 'group' } }),
    row('group', { value: { parentAssociationId: 'branch' } }),
    row('lone', { value: { parentAssociationId: 'elsewhere' } }),
    row('other'),
  ]
  expect([...withSuperiors(new Set(['branch', 'lone', 'gone']), rows)]).toEqual(['branch', 'group', 'lone'])
})
