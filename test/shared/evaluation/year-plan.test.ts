import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { lateness, needsReason, standingOf } from '../../../shared/evaluation/year-plan'

const today = '2026-11-20' as IsoDate
const yesterday = '2026-11-19' as IsoDate
const due = { verdict: 'due', reasons: [] } as const
const young = { verdict: 'wait', reasons: ['under-six-months'] } as const
const standing = standingOf(due, undefined)

describe('who is evaluated', () => {
  test('by default, as eligibility says', () => {
    expect(standingOf(young, {})).toEqual({ verdict: 'wait', decided: false, reason: undefined })
  })

  test('the office may decide otherwise, either way, and says why', () => {
    expect(standingOf(young, { verdict: 'evaluate', reason: '已正常运转' })).toEqual({
      verdict: 'due',
      decided: true,
      reason: '已正常运转',
    })
    expect(needsReason(young, 'evaluate')).toBe(true)
    expect(needsReason(due, 'defer')).toBe(true)
    expect(needsReason(due, 'evaluate')).toBe(false)
    expect(needsReason(due, undefined)).toBe(false)
  })
})

describe('who is late', () => {
  test('a planned visit that nobody made, from the day after', () => {
    expect(lateness({ plannedOn: today }, undefined, standing, today)).toBeUndefined()
    expect(lateness({ plannedOn: yesterday }, undefined, standing, today)).toBe('visit')
    expect(lateness({ plannedOn: yesterday }, { siteOn: yesterday }, standing, today)).toBeUndefined()
    expect(lateness({ plannedOn: yesterday }, { step: 'review' }, standing, today)).toBeUndefined()
  })

  test('no final grade after the due day', () => {
    expect(lateness({ dueOn: yesterday }, { step: 'review' }, standing, today)).toBe('grade')
    expect(lateness({ dueOn: yesterday }, { step: 'final' }, standing, today)).toBeUndefined()
  })

  test('nobody is late who is not evaluated', () => {
    expect(lateness({ dueOn: yesterday }, undefined, standingOf(young, undefined), today)).toBeUndefined()
  })
})
