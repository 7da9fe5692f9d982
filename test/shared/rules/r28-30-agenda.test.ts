import { expect, test } from 'vitest'
import type { Meeting } from '../../../shared/records/meeting'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'

test('第二十八条: a congress of which is told what it dealt with, without reports or election, is a reminder', () => {
  const terms = records<Term>({ congressOn: day('2026-10-15'), agenda: ['charter', 'elect-committee'] })
  expect(foundBy('agendas', facts({}, { terms }), TODAY)).toMatchObject([
    {
      code: 'congress-agenda',
      kind: 'reminder',
      article: 'R28',
      facts: { missing: ['work-report', 'financial-report'] },
    },
  ])
})

test('a blank checklist says nothing', () => {
  const terms = records<Term>({ congressOn: day('2026-10-15') })
  const meetings = records<Meeting>({ kind: 'committee', heldOn: day('2025-10-15') })
  expect(codesBy('agendas', facts({}, { terms, meetings }), TODAY)).toEqual([])
})

test('第三十条（四）: plan and summary of a year are asked for when it is over, over all its meetings', () => {
  const meeting = (heldOn: string, agenda: Meeting['agenda']): Meeting => ({
    kind: 'committee',
    heldOn: day(heldOn),
    agenda,
  })
  const meetings = records(meeting('2025-02-01', ['work-plan']), meeting('2025-12-01', ['commendation']))
  expect(foundBy('agendas', facts({}, { meetings }), TODAY)).toMatchObject([
    { code: 'committee-agenda', kind: 'reminder', facts: { year: 2025, missing: ['work-summary'] } },
  ])
  expect(codesBy('agendas', facts({}, { meetings }), '2025-12-31')).toEqual([])
  const whole = records(...meetings.map(({ value }) => value), meeting('2025-12-20', ['work-summary']))
  expect(codesBy('agendas', facts({}, { meetings: whole }), TODAY)).toEqual([])
})
