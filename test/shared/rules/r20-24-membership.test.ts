import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../../shared/records/meeting'
import type { Member } from '../../../shared/records/member'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const MEETING: Meeting = { kind: 'committee', heldOn: day('2026-03-10') }

const of = (member: Partial<Member>, meeting: Meeting = MEETING, today = TODAY) =>
  foundBy(
    'membership',
    facts(
      {},
      { members: records({ name: '余华', state: 'current', ...member }), meetings: records(meeting) },
    ),
    today,
  )
const codes = (member: Partial<Member>, meeting: Meeting = MEETING) =>
  of(member, meeting).map(({ code }) => code)

test('第二十条 可申请: membership begins with an application; a category outside of the three named ones is no breach (等)', () => {
  expect(codes({ appliedOn: day('2026-01-05'), joinedOn: day('2026-01-05'), category: 'other' })).toEqual([])
  expect(of({ appliedOn: day('2026-01-05'), joinedOn: day('2026-01-04') })).toMatchObject([
    {
      code: 'joined-before-application',
      kind: 'reminder',
      article: 'R20',
      record: { kind: 'member', id: 'a' },
    },
  ])
  expect(codes({ joinedOn: day('2026-01-04') })).toEqual([])
})

describe('第二十二条（二） 按照有关规定交纳会费', () => {
  const due = { year: 2025, state: 'due', amount: 2000 } as const
  const rolls = (...members: readonly Partial<Member>[]) =>
    foundBy('membership', facts({}, { members: records<Partial<Member>>(...members) }), TODAY)

  test('dues of a year that is over are a reminder with how many and how much', () => {
    expect(
      rolls({ dues: [due] }, { dues: [due, { ...due, year: 2026 }] }, { dues: [{ ...due, state: 'paid' }] }),
    ).toMatchObject([
      {
        code: 'dues-outstanding',
        kind: 'reminder',
        article: 'R22',
        facts: { years: [2025], members: 2, amount: 4000 },
      },
    ])
  })

  test('waived dues, dues of who has left, and years before the rules are none', () => {
    expect(rolls({ dues: [{ ...due, state: 'waived' }] })).toEqual([])
    expect(rolls({ dues: [due], state: 'withdrawn' })).toEqual([])
    expect(rolls({ dues: [{ ...due, year: 2024 }] })).toEqual([])
  })
})

describe('第二十三条 经企业科协委员会决定，取消其会员资格', () => {
  const expelled: Partial<Member> = {
    state: 'expelled',
    leftOn: day('2026-03-10'),
    expulsionGround: 'grave-breach',
    decisionMeetingId: 'a',
  }

  test('on one of the two grounds, by the committee, from the day of its decision on: nothing to say', () => {
    expect(codes(expelled)).toEqual([])
    expect(codes({ ...expelled, expulsionGround: 'criminal-punishment' })).toEqual([])
  })

  test('a ground or a decision that is not recorded cannot be judged, and is no breach', () => {
    const bare = of({ state: 'expelled', leftOn: day('2026-03-10') })
    expect(bare.map(({ code, kind, lacking }) => [code, kind, lacking])).toEqual([
      ['expulsion-decision-unknown', 'undetermined', ['expulsion-decision']],
      ['expulsion-ground-unknown', 'undetermined', ['expulsion-ground']],
    ])
  })

  test('a decision of anybody but the committee is a violation, and so is an expulsion before it', () => {
    expect(of(expelled, { ...MEETING, kind: 'standing-committee' })).toMatchObject([
      { code: 'expulsion-not-by-committee', kind: 'violation', article: 'R23', addressee: 'association' },
    ])
    expect(of({ ...expelled, leftOn: day('2026-03-09') })).toMatchObject([
      { code: 'expulsion-before-decision', kind: 'violation' },
    ])
  })

  test('what happened before 2024-08-30 is not judged (第四十六条); the day itself is', () => {
    const old = { ...expelled, decisionMeetingId: undefined }
    expect(codes({ ...old, leftOn: day('2024-08-29') })).toEqual([])
    expect(codes({ ...old, leftOn: day('2024-08-30') })).toEqual(['expulsion-decision-unknown'])
  })
})

describe('第二十四条 由本人提出申请，经企业科协确认，即可退会', () => {
  test('an application that waits is told from its day on: it has no deadline and cannot be refused', () => {
    const waits = { leaveAppliedOn: day('2026-11-22') }
    expect(of(waits)).toMatchObject([
      {
        code: 'withdrawal-unconfirmed',
        kind: 'reminder',
        article: 'R24',
        dueOn: undefined,
        since: '2026-11-22',
      },
    ])
    expect(of(waits, MEETING, '2026-11-21')).toEqual([])
    expect(codes({ ...waits, state: 'withdrawn', leftOn: day('2026-11-22') })).toEqual([])
  })

  test('a withdrawal without an application cannot be judged; one before it is to be checked', () => {
    const left = { state: 'withdrawn', leftOn: day('2026-05-01') } as const
    expect(of(left)).toMatchObject([{ kind: 'undetermined', lacking: ['leave-application'] }])
    expect(codes({ ...left, leaveAppliedOn: day('2026-05-02') })).toEqual(['withdrawal-before-application'])
  })
})

test('of a park it is a reference only (第四十四条), and an ended association is not asked', () => {
  const members = records<Partial<Member>>({
    state: 'expelled',
    leftOn: day('2026-03-10'),
    expulsionGround: 'grave-breach',
    decisionMeetingId: 'a',
  })
  const meetings = records<Meeting>({ ...MEETING, kind: 'other' })
  expect(foundBy('membership', facts({ kind: 'park' }, { members, meetings }), TODAY)).toMatchObject([
    { kind: 'reminder', reference: 'article-44' },
  ])
  expect(codesBy('membership', facts({ status: 'deregistered' }, { members, meetings }), TODAY)).toEqual([])
})
