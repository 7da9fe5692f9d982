import { expect, test } from 'vitest'
import { decisionChanges, letterOf } from '../../../../../renderer/features/register/applications/decision'
import type { Dossier } from '../../../../../shared/records/dossier'
import { day } from '../../../../support/association-facts'

const deciding = (decided: Dossier) => ({
  dossierId: 'd1',
  association: { id: 'a1', office: '500157', value: { name: '甲科协', hostName: '甲公司' } },
  decided: { documentNumber: '两江科协〔2026〕2号', decidedOn: day('2026-03-09'), ...decided },
  changes: { outcome: 'granted' },
  letterId: 'l1',
  signedBy: '两江新区科协',
  office: '500157',
  officeName: '两江新区科协',
  missing: [],
})
const kinds = (decided: Dossier) => decisionChanges(deciding(decided)).map(({ kind }) => kind)

test('an approval writes application, association and letter in one write (第十四条)', () => {
  const changes = decisionChanges(
    deciding({ matter: 'establish', approvalMode: 'approval', outcome: 'granted' }),
  )
  expect(changes).toMatchObject([
    { kind: 'dossier', id: 'd1', set: { outcome: 'granted' } },
    {
      kind: 'association',
      id: 'a1',
      set: {
        status: 'active',
        approvedOn: '2026-03-09',
        documentNumber: '两江科协〔2026〕2号',
        approvalMode: 'approval',
        approvingOffice: '500157',
      },
    },
    { kind: 'letter', id: 'l1', set: { letterKind: 'approval', aboutId: 'd1', addressee: '甲公司' } },
  ])
})

test('a refusal changes the application alone; the office’s own way has no letter of ours', () => {
  expect(kinds({ matter: 'establish', outcome: 'refused' })).toEqual(['dossier'])
  expect(kinds({ matter: 'establish', approvalMode: 'other', outcome: 'granted' })).toEqual([
    'dossier',
    'association',
  ])
  expect(letterOf({ matter: 'establish', approvalMode: 'filing', outcome: 'granted' })).toBe('filing')
})

test('a granted deregistration ends the association; a granted membership is noted (第十七、十九条)', () => {
  const [, ended, letter] = decisionChanges(
    deciding({ matter: 'deregister', outcome: 'granted', ground: 'host-dissolved' }),
  )
  expect(ended).toMatchObject({ kind: 'association', set: { status: 'deregistered' } })
  expect(letter?.set['body']).toContain('所在企业解散')
  const [, joined] = decisionChanges(deciding({ matter: 'group-membership', outcome: 'granted' }))
  expect(joined).toMatchObject({ set: { groupMemberOf: ['500157'] } })
})
