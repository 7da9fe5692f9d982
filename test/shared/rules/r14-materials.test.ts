import { describe, expect, test } from 'vitest'
import { DOSSIER_MATERIALS } from '../../../shared/codes/dossier-materials'
import type { Dossier } from '../../../shared/records/dossier'
import { codesBy, day, facts, foundBy, OFFICE, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const five = DOSSIER_MATERIALS.map(({ code }) => ({ code, receivedOn: day('2025-02-01') }))
const applied = (more: Partial<Dossier>): { dossiers: ReturnType<typeof records<Dossier>> } => ({
  dossiers: records<Dossier>({
    matter: 'establish',
    level: 'municipal',
    appliedOn: day('2025-02-01'),
    ...more,
  }),
})
const municipal = { level: 'municipal', status: 'preparing' } as const

describe('第十四条: five written materials', () => {
  test('there are five of them', () => {
    expect(five).toHaveLength(5)
  })

  test('a municipal-level application with all five is complete', () => {
    expect(codesBy('materials', facts(municipal, applied({ materials: five })), TODAY)).toEqual([])
  })

  test('while it is open, the missing ones are due', () => {
    const about = facts(municipal, applied({ materials: five.slice(0, 3) }))
    expect(foundBy('materials', about, TODAY)).toMatchObject([
      {
        code: 'materials-outstanding',
        kind: 'due',
        addressee: 'enterprise',
        record: { kind: 'dossier', id: 'a' },
        facts: { missing: ['candidates', 'election-method'], received: 3 },
      },
    ])
  })

  test('decided without one of them, it is a violation', () => {
    const about = facts(municipal, applied({ materials: five.slice(1), decidedOn: day('2025-04-01') }))
    expect(foundBy('materials', about, TODAY)).toMatchObject([
      { code: 'materials-not-submitted', kind: 'violation', facts: { missing: ['request'] } },
    ])
  })

  test('an empty checklist is a blank, not a violation', () => {
    const about = facts(municipal, applied({ decidedOn: day('2025-04-01') }))
    expect(foundBy('materials', about, TODAY)).toMatchObject([
      { code: 'materials-unknown', kind: 'undetermined', lacking: ['materials'] },
    ])
  })

  test('they bind municipal-level applications only', () => {
    const about = facts({ status: 'preparing' }, applied({ level: 'district', materials: five.slice(0, 1) }))
    expect(codesBy('materials', about, TODAY)).toEqual([])
  })

  test('a district that settled its own list reminds of that list, by its document', () => {
    const about = facts({ status: 'preparing' }, applied({ level: 'district', materials: [] }))
    const parameter = {
      name: 'districtMaterials',
      value: ['备案表'],
      office: OFFICE,
      documentNumber: '两江科协〔2026〕3号',
      validFrom: day('2026-02-01'),
    } as const
    expect(foundBy('materials', about, TODAY, { parameters: [parameter] })).toMatchObject([
      {
        code: 'district-materials-outstanding',
        kind: 'reminder',
        facts: { missing: ['备案表'], documentNumber: '两江科协〔2026〕3号' },
      },
    ])
    expect(codesBy('materials', about, '2026-01-31', { parameters: [parameter] })).toEqual([])
    const ended = [{ ...parameter, validUntil: day('2026-11-22') }]
    expect(codesBy('materials', about, TODAY, { parameters: ended })).toEqual([])
    const elsewhere = [{ ...parameter, office: '500101' }]
    expect(codesBy('materials', about, TODAY, { parameters: elsewhere })).toEqual([])
  })

  test('an application from before the rules is not judged', () => {
    const about = facts(
      municipal,
      applied({ appliedOn: day('2024-08-29'), materials: five.slice(1), decidedOn: day('2024-10-01') }),
    )
    expect(codesBy('materials', about, TODAY)).toEqual([])
  })
})
