import { describe, expect, test } from 'vitest'
import { demoDistrict } from '../../../../renderer/features/demo/demo-district'
import { DEMO_OFFICE } from '../../../../renderer/features/demo/demo-office'
import { resolveChanges } from '../../../support/resolve-changes'
import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { day } from '../../../support/association-facts'

const TODAY = day('2026-11-22')
const district = demoDistrict(DEMO_OFFICE, TODAY)
const of = (kind: string) => district.filter((change) => change.kind === kind)

describe('the demo district', () => {
  test('is the same for the same day, and can be written by its office as it is', () => {
    expect(demoDistrict(DEMO_OFFICE, TODAY)).toEqual(district)
    const held = { records: new Map(), opened: new Map() }
    for (const today of [TODAY, day('2028-02-29'), day('2027-01-01')]) {
      const resolved = resolveChanges(demoDistrict(DEMO_OFFICE, today), held, DEMO_OFFICE, undefined)
      expect(resolved.ok ? undefined : resolved.failure).toBeUndefined()
    }
  })

  test('names nothing that could be taken for real', () => {
    const named = [...of('association'), ...of('prospect')].flatMap(({ set }) => [
      set['hostName'],
      set['name'],
    ])
    expect(
      named.filter((name) => name !== undefined && !(typeof name === 'string' && name.startsWith('演示'))),
    ).toEqual([])
    expect(of('association').filter(({ set }) => set['creditCode'] !== undefined)).toEqual([])
    for (const { set } of of('member')) expect(set['phone']).toMatch(/^100/)
  })

  test('has associations of the main kinds and states, members, and evaluations finished and under way', () => {
    const kinds = new Set(of('association').map(({ set }) => set['kind']))
    expect(of('proposal')).toHaveLength(1)
    const main = ASSOCIATION_KINDS.map(({ code }) => code).filter(
      (code) => code !== 'other' && code !== 'federation',
    )
    expect([...kinds]).toEqual(expect.arrayContaining(main))
    const statuses = new Set(of('association').map(({ set }) => set['status']))
    expect([...statuses]).toEqual(
      expect.arrayContaining(['preparing', 'active', 'rectification', 'warning', 'deregistered']),
    )
    expect(of('member').length).toBeGreaterThan(80)
    const steps = of('evaluation').map(({ set }) => set['step'])
    expect(steps).toEqual(expect.arrayContaining(['final', undefined]))
  })
})
