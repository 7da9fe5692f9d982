import { describe, expect, test } from 'vitest'
import { checkLeaving } from '../../../shared/organs/leaving'
import type { Meeting } from '../../../shared/records/meeting'
import type { Member } from '../../../shared/records/member'
import { day } from '../../support/association-facts'

const TODAY = day('2026-11-22')
const code = (member: Member, meeting?: Meeting): string => {
  const checked = checkLeaving(member, meeting, TODAY)
  return checked.ok ? 'ok' : checked.failure.code
}

describe('第二十四条: withdrawal by own application and confirmation', () => {
  const gone: Member = { state: 'withdrawn', leaveAppliedOn: day('2026-11-01'), leftOn: day('2026-11-01') }
  test('both days make it, on the same day as well', () => expect(code(gone)).toBe('ok'))
  test('an open application keeps the member one', () =>
    expect(code({ state: 'current', leaveAppliedOn: day('2026-11-01') })).toBe('ok'))
  test.each([
    ['withdrawal-without-application', { leaveAppliedOn: undefined }],
    ['withdrawal-without-confirmation', { leftOn: undefined }],
    ['confirmed-before-application', { leftOn: day('2026-10-31') }],
    ['left-in-future', { leftOn: day('2026-11-23') }],
  ] as const)('%s', (problem, more) => expect(code({ ...gone, ...more })).toBe(problem))
})

describe('第二十三条: expulsion on one of two grounds, by a decision of the committee', () => {
  const expelled: Member = { state: 'expelled', expulsionGround: 'grave-breach', decisionMeetingId: 'm1' }
  const meeting: Meeting = { kind: 'committee', heldOn: day('2026-11-02'), expected: 9, present: 6, yes: 3 }
  test('a valid meeting decides: 6 of 9 present, 3 of 6 in favour', () =>
    expect(code(expelled, meeting)).toBe('ok'))
  test('figures that are not known are not held against it', () =>
    expect(code(expelled, { kind: 'committee', heldOn: day('2026-11-02') })).toBe('ok'))
  test('no ground, no meeting', () => {
    expect(code({ state: 'expelled', decisionMeetingId: 'm1' }, meeting)).toBe('expulsion-without-ground')
    expect(code(expelled)).toBe('expulsion-without-meeting')
  })
  test('another meeting, too few members, too few votes', () => {
    expect(code(expelled, { ...meeting, kind: 'working' })).toBe('expulsion-not-by-committee')
    expect(code(expelled, { ...meeting, present: 5 })).toBe('expulsion-without-quorum')
    expect(code(expelled, { ...meeting, present: 7 })).toBe('expulsion-not-carried')
  })
  test('no detail of an offence is stored', () =>
    expect(code({ ...expelled, leftReason: '盗窃' }, meeting)).toBe('expulsion-with-detail'))
})
