import { expect, test } from 'vitest'
import { completion } from '../../../../../renderer/features/register/applications/completion'
import type { Dossier } from '../../../../../shared/records/dossier'
import { checklistOf } from '../../../../../shared/rules/checklist'
import { day } from '../../../../support/association-facts'

const today = day('2026-11-22')
const sent: Dossier = {
  matter: 'establish',
  level: 'district',
  approvalMode: 'approval',
  materials: [{ code: 'request', receivedOn: day('2026-10-29') }],
  returns: [
    { returnedOn: day('2026-11-02'), reason: '章程缺一章', completedOn: day('2026-11-05') },
    { returnedOn: day('2026-11-10'), reason: '企业科协章程；建立企业科协筹备工作报告' },
  ],
}

test('a completed application has what the notice asked for, and nothing that nobody named', () => {
  const list = checklistOf(sent, ['申请', '企业科协章程', '建立企业科协筹备工作报告', '候选人名单'])
  expect(completion(sent, list, today)).toEqual({
    returns: [
      { returnedOn: '2026-11-02', reason: '章程缺一章', completedOn: '2026-11-05' },
      {
        returnedOn: '2026-11-10',
        reason: '企业科协章程；建立企业科协筹备工作报告',
        completedOn: '2026-11-22',
      },
    ],
    materials: [
      { code: 'request', receivedOn: '2026-10-29' },
      { code: '企业科协章程', receivedOn: '2026-11-22' },
      { code: '建立企业科协筹备工作报告', receivedOn: '2026-11-22' },
    ],
  })
})

test('a notice about the content of a paper receives no material', () => {
  const asked: Dossier = { ...sent, returns: [{ returnedOn: day('2026-11-10'), reason: '会员义务一章' }] }
  expect(completion(asked, checklistOf(asked, []), today)).toEqual({
    returns: [{ returnedOn: '2026-11-10', reason: '会员义务一章', completedOn: '2026-11-22' }],
  })
})
