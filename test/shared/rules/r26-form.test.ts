import { describe, expect, test } from 'vitest'
import type { Association } from '../../../shared/records/association'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const fullMeeting = (term: Partial<Term>, association: Partial<Association> = {}) =>
  facts(association, {
    terms: records<Term>({ congressOn: day('2025-09-18'), congressForm: 'all-members', ...term }),
  })

describe('第二十六条: fewer than 100 sci-tech workers may hold a full meeting', () => {
  test('99 may, 100 may not', () => {
    expect(codesBy('congress-form', fullMeeting({ sciTechWorkers: 99 }), TODAY)).toEqual([])
    expect(foundBy('congress-form', fullMeeting({ sciTechWorkers: 100 }), TODAY)).toMatchObject([
      { code: 'full-meeting-too-large', kind: 'violation', facts: { sciTechWorkers: 100 } },
    ])
  })

  test('today’s number does not prove what it was when the congress met', () => {
    expect(foundBy('congress-form', fullMeeting({}, { sciTechWorkers: 120 }), TODAY)).toMatchObject([
      { code: 'full-meeting-size-unknown', kind: 'undetermined', facts: { sciTechWorkersNow: 120 } },
    ])
    expect(codesBy('congress-form', fullMeeting({}, { sciTechWorkers: 99 }), TODAY)).toEqual([])
  })

  test('a congress of delegates is for any number, and one of before the rules is not judged', () => {
    const delegates = fullMeeting({ congressForm: 'delegates', sciTechWorkers: 20 })
    expect(codesBy('congress-form', delegates, TODAY)).toEqual([])
    const before = fullMeeting({ congressOn: day('2024-08-29'), sciTechWorkers: 500 })
    expect(codesBy('congress-form', before, TODAY)).toEqual([])
  })
})
