import { expect, test } from 'vitest'
import type { Dossier } from '../../../shared/records/dossier'
import { openReturn, pendingDays, stageOfApplication } from '../../../shared/rules/application'
import { day } from '../../support/association-facts'

const returned = [{ returnedOn: day('2026-03-05'), reason: '缺章程' }]

test('the days of a dossier tell where it stands', () => {
  const appliedOn = day('2026-03-02')
  const acceptedOn = day('2026-03-10')
  const steps: readonly [Dossier, string][] = [
    [{ matter: 'establish' }, 'preparing'],
    [{ appliedOn }, 'applied'],
    [{ appliedOn, returns: returned }, 'returned'],
    [{ appliedOn, acceptedOn, returns: [{ ...returned[0]!, completedOn: day('2026-03-09') }] }, 'reviewing'],
    [{ appliedOn, acceptedOn, reviewedOn: day('2026-03-12') }, 'deciding'],
    [{ appliedOn, decidedOn: day('2026-03-15') }, 'decided'],
  ]
  for (const [dossier, stage] of steps) expect(stageOfApplication(dossier)).toBe(stage)
})

test('days pending are counted to the decision, and those with the applicant are told apart', () => {
  const dossier: Dossier = { appliedOn: day('2026-03-02'), returns: returned }
  expect(openReturn(dossier)?.reason).toBe('缺章程')
  expect(pendingDays(dossier, day('2026-03-12'))).toEqual({ total: 10, waiting: 7 })
  const complete = { ...dossier, returns: [{ ...returned[0]!, completedOn: day('2026-03-08') }] }
  expect(pendingDays(complete, day('2026-03-12'))).toEqual({ total: 10, waiting: 3 })
  expect(pendingDays({ ...complete, decidedOn: day('2026-03-20') }, day('2026-09-01'))).toEqual({
    total: 18,
    waiting: 3,
  })
  expect(pendingDays({ matter: 'establish' }, day('2026-03-12'))).toBeUndefined()
})
