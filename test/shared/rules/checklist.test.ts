import { expect, test } from 'vitest'
import { DOSSIER_MATERIALS } from '../../../shared/codes/dossier-materials'
import { checklistOf, outstanding } from '../../../shared/rules/checklist'
import { day } from '../../support/association-facts'

test('第十四条: the five bind a municipal-level establishment, whatever the office asks itself', () => {
  const list = checklistOf({ matter: 'establish', level: 'municipal', approvalMode: 'filing' }, ['申请表'])
  expect(list).toEqual({ materials: DOSSIER_MATERIALS, source: 'article-14' })
})

test('a district asks what its measures say; until then each way has a proposal', () => {
  const district = { matter: 'establish', level: 'district' } as const
  expect(checklistOf(district, ['申请表', '章程'])).toEqual({
    materials: [
      { code: '申请表', name: '申请表' },
      { code: '章程', name: '章程' },
    ],
    source: 'office',
  })
  expect(checklistOf(district, [])).toMatchObject({ source: 'proposed' })
  const filing = checklistOf({ ...district, approvalMode: 'filing' }, [])
  expect(filing?.materials.length).toBeLessThan(DOSSIER_MATERIALS.length)
})

test('第二十六条 names what a report after a congress tells; other matters are the office’s', () => {
  expect(checklistOf({ matter: 'congress-report' }, [])?.source).toBe('article-26')
  expect(checklistOf({ matter: 'deregister' }, [])?.source).toBe('proposed')
  expect(checklistOf({}, [])).toBeUndefined()
})

test('what is outstanding is what was not received', () => {
  const list = checklistOf({ matter: 'establish', level: 'municipal' }, [])
  const received = [{ code: 'charter', receivedOn: day('2026-03-01') }]
  expect(list && outstanding(list, { materials: received }).map(({ code }) => code)).toEqual([
    'request',
    'preparation-report',
    'candidates',
    'election-method',
  ])
})
