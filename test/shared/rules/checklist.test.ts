import { expect, test } from 'vitest'
import { DOSSIER_MATERIALS } from '../../../shared/codes/dossier-materials'
import { checklistOf, outstanding } from '../../../shared/rules/checklist'
import { day } from '../../support/association-facts'

const OWN = { 'establish/approval': ['申请表'], 'establish/filing': ['备案表', '章程'] }

test('第十四条: the five bind a municipal-level establishment, whatever the office keeps itself', () => {
  const list = checklistOf({ matter: 'establish', level: 'municipal', approvalMode: 'approval' }, OWN)
  expect(list).toEqual({ materials: DOSSIER_MATERIALS, source: 'article-14' })
})

test('a district has a list of its own for each way; until then it is a proposal', () => {
  const district = { matter: 'establish', level: 'district' } as const
  expect(
    checklistOf({ ...district, approvalMode: 'filing' }, OWN)?.materials.map(({ name }) => name),
  ).toEqual(['备案表', '章程'])
  expect(checklistOf(district, OWN)?.source).toBe('office')
  expect(checklistOf({ ...district, approvalMode: 'filing' }, {})).toMatchObject({ source: 'proposed' })
})

test('第二十六条 names what a report after a congress tells; other matters are the office’s', () => {
  expect(checklistOf({ matter: 'congress-report' }, {})?.source).toBe('article-26')
  expect(checklistOf({ matter: 'deregister' }, {})?.source).toBe('proposed')
  expect(checklistOf({}, {})).toBeUndefined()
})

test('what is outstanding is what was not received', () => {
  const dossier = {
    matter: 'establish',
    level: 'municipal',
    materials: [{ code: 'charter', receivedOn: day('2026-03-01') }],
  } as const
  const list = checklistOf({ ...dossier, materials: [...dossier.materials] }, {})
  expect(list && outstanding(list, { materials: [...dossier.materials] }).map(({ code }) => code)).toEqual([
    'request',
    'preparation-report',
    'candidates',
    'election-method',
  ])
})
