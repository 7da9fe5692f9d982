import { expect, test } from 'vitest'
import { openMatters, unjudgedCount } from '../../../../../renderer/features/register/transfer/open-matters'
import { findingsOf } from '../../../../../shared/rules/evaluate'
import { day, facts, records } from '../../../../support/association-facts'
import { view } from '../../../../support/register-views'

const nothing = { findings: [], dossiers: [], sanctions: [], evaluations: [] }
const textsOf = (matters: ReturnType<typeof openMatters>) => matters.map(({ text }) => text)

test('an application without a decision and an evaluation on its way are open', () => {
  const matters = openMatters({
    ...nothing,
    dossiers: [
      view('dossier', 'd1', 1, { matter: 'change', appliedOn: day('2026-10-08') }),
      view('dossier', 'd2', 2, { matter: 'establish', decidedOn: day('2020-05-06') }),
    ],
    evaluations: [
      view('evaluation', 'a1:2025', 3, { year: 2025, step: 'received' }),
      view('evaluation', 'a1:2026', 4, { year: 2026, step: 'site' }),
    ],
  })
  expect(textsOf(matters)).toEqual([
    expect.stringMatching(/^变更申请，.+（2026-10-08 申请）$/),
    '2026 年度评估，现场走访',
  ])
})

test('a rectification is open until its re-check or the warning on it, a warning until it is lifted', () => {
  const matters = openMatters({
    ...nothing,
    sanctions: [
      view('sanction', 's1', 1, { handling: 'rectification', recheckResult: 'improved' }),
      view('sanction', 's2', 2, { handling: 'rectification', recheckResult: 'not-improved' }),
      view('sanction', 's3', 3, {
        handling: 'warning',
        followsId: 's2',
        documentNumber: '两科协〔2026〕4号',
      }),
      view('sanction', 's4', 4, { handling: 'rectification', deadline: day('2026-12-31') }),
      view('sanction', 's5', 5, { handling: 'warning', liftedOn: day('2026-11-01') }),
    ],
  })
  expect(textsOf(matters)).toEqual(['警告（两科协〔2026〕4号），尚未解除', '限期整改，待复查'])
  expect(matters.at(-1)?.dueOn).toBe('2026-12-31')
})

test('findings go along with their article; those that cannot be judged are counted', () => {
  const findings = findingsOf(
    facts({ localOffice: '500157' }, { terms: records({ ordinal: 1, congressOn: day('2019-11-02') }) }),
    { today: day('2026-11-22') },
  )
  const matters = openMatters({ ...nothing, findings })
  expect(matters.some(({ ground }) => ground.includes('第二十六条'))).toBe(true)
  expect(unjudgedCount(findings)).toBeGreaterThan(0)
  expect(matters.length + unjudgedCount(findings)).toBe(findings.length)
})
