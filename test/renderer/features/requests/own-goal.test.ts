import { expect, test } from 'vitest'
import { goalBefore, goalOf, isOwnGoal } from '../../../../renderer/features/requests/own-goal'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { CityRequest } from '../../../../shared/records/city-request'

const target: CityRequest = { kind: 'target', targetYear: 2027, targetAssociations: 60 }

test('a published target becomes a goal by the end of its year; what it leaves open is not touched', () => {
  const goal = goalOf({ ...target, documentNumber: '渝科协发〔2026〕12号' })
  expect(goal).toEqual({
    goalAssociations: 60,
    goalOn: '2027-12-31',
    goalDocument: '渝科协发〔2026〕12号',
  })
  const own = { goalCoverage: 35, goalAssociations: 40 }
  expect(goalBefore(goal ?? {}, own)).toEqual({ goalAssociations: 40, goalOn: null, goalDocument: null })
  expect(isOwnGoal(goal ?? {}, own)).toBe(false)
  const goalOn = '2027-12-31' as IsoDate
  const taken = { ...own, goalAssociations: 60, goalOn, goalDocument: '渝科协发〔2026〕12号' }
  expect(isOwnGoal(goal ?? {}, taken)).toBe(true)
})

test('no goal is offered of a notice, of a target without a figure, or of one that was taken back', () => {
  expect(goalOf({ ...target, kind: 'announcement' })).toBeUndefined()
  expect(goalOf({ kind: 'target', targetYear: 2027 })).toBeUndefined()
  expect(goalOf({ ...target, withdrawnOn: '2026-05-01' as IsoDate })).toBeUndefined()
})
