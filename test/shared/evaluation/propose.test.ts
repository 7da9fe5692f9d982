import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { ACTIVITY_TASKS } from '../../../shared/codes/activity-tasks'
import { MEETING_KINDS } from '../../../shared/codes/meeting-kinds'
import { NO_PROPOSAL_PARTS, periodOf, type ProposalFacts } from '../../../shared/evaluation/proposal-facts'
import { bonusProposal, proposalOf, proposalStanding } from '../../../shared/evaluation/propose'
import type { Activity } from '../../../shared/records/activity'
import type { Member } from '../../../shared/records/member'
import type { Meeting } from '../../../shared/records/meeting'
import { associationFacts, type Known } from '../../../shared/rules/facts'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'

const day = (text: string): IsoDate => text as IsoDate
const TODAY = day('2026-11-22')
const YEAR = periodOf(2026, TODAY)
const SCHEME = defaultScheme('enterprise')

const about = (more: Partial<ProposalFacts> = {}): ProposalFacts => ({
  ...associationFacts({ id: 'a1', office: '500103', value: {} }),
  ...NO_PROPOSAL_PARTS,
  ...more,
})

const propose = (code: string, facts: ProposalFacts, period = YEAR) => {
  const indicator = indicatorsOf(SCHEME).find((each) => each.code === code)
  if (indicator === undefined) throw new Error(code)
  return proposalOf(indicator, facts, period)
}

const known = <V>(id: string, value: V): Known<V> => ({ id, value })
const committee = (id: string, on: string, more: Partial<Meeting> = {}) =>
  known(id, { kind: 'committee' as const, heldOn: day(on), expected: 9, present: 6, ...more })

describe('committee meetings (《实施细则》第三十一条)', () => {
  test('of 9 members 6 are a quorum and 5 are not', () => {
    const facts = about({
      meetings: [committee('m1', '2026-03-01'), committee('m2', '2026-06-01', { present: 5 })],
    })
    const proposal = propose('B1', facts)
    expect(proposal?.parts.map(({ query, fact, points }) => [query, fact, points])).toEqual([
      ['valid-meetings', 1, 200],
      ['meetings-recorded', 0, 0],
    ])
    expect(proposal?.points).toBe(200)
  })

  test('three valid meetings reach the cap of two, and all three are shown', () => {
    const facts = about({
      meetings: ['2026-01-31', '2026-05-05', '2026-09-09'].map((on, index) =>
        committee(`m${index}`, on, { resolutions: '通过年度计划' }),
      ),
    })
    expect(propose('B1', facts)).toMatchObject({ points: 600, open: 0 })
    expect(propose('B1', facts)?.basis.map(({ on }) => on)).toEqual([
      '2026-01-31',
      '2026-05-05',
      '2026-09-09',
    ])
  })

  test('a meeting of another year, or still to come, does not count', () => {
    const facts = about({ meetings: [committee('m1', '2025-12-31'), committee('m2', '2026-12-01')] })
    expect(propose('B1', facts)).toBeUndefined()
    expect(propose('B1', facts, periodOf(2025, TODAY))?.points).toBe(200)
  })
})

describe('what is not on record', () => {
  test('no records at all propose nothing: a blank is no nought', () => {
    for (const { code } of indicatorsOf(SCHEME)) expect(propose(code, about())).toBeUndefined()
  })

  test('activities of the year without one of the task propose nought', () => {
    const facts = about({
      activities: [known('x', { task: 'exchange', name: '沙龙', from: day('2026-05-01') })],
    })
    expect(propose('D1', facts)).toMatchObject({ points: 100, open: 0 })
    expect(propose('E1', facts)).toMatchObject({ points: 0, open: 0, basis: [] })
  })

  test('what the records cannot answer is left to people', () => {
    const facts = about({ secretariats: [known('a1', { form: 'secretariat', hasRoom: true })] })
    expect(propose('A5', facts)).toMatchObject({ points: 100, open: 300 })
  })

  test('an indicator without a question proposes nothing', () => {
    expect(propose('B4', about({ meetings: [committee('m1', '2026-03-01')] }))).toBeUndefined()
  })
})

describe('congress, posts and platform', () => {
  const congress = (on: string, reportedOn?: string) =>
    known('t1', {
      ordinal: 2,
      congressOn: day(on),
      ...(reportedOn === undefined ? {} : { reportedOn: day(reportedOn) }),
    })

  test('the day that makes it five years is in time, the next is not', () => {
    expect(propose('A3', about({ terms: [congress('2021-11-22')] }))?.points).toBe(300)
    expect(propose('A3', about({ terms: [congress('2021-11-21')] }))?.points).toBe(0)
  })

  test('reported within a month: 31 January is due on 28 February', () => {
    expect(propose('A3', about({ terms: [congress('2025-01-31', '2025-02-28')] }))?.points).toBe(400)
    expect(propose('A3', about({ terms: [congress('2025-01-31', '2025-03-01')] }))?.points).toBe(300)
  })

  test('two chairs at a time are not one', () => {
    const chair = (id: string) => known(id, { office: 'chair' as const, from: day('2024-01-01') })
    const fact = (facts: ProposalFacts) => propose('A4', facts)?.parts[0]?.fact
    expect(fact(about({ posts: [chair('p1')] }))).toBe(1)
    expect(fact(about({ posts: [chair('p1'), chair('p2')] }))).toBe(0)
  })

  test('a registration after the year does not count for it', () => {
    const facts = about({ association: { platformState: 'complete', platformOn: day('2026-02-01') } })
    expect(propose('A1', facts)?.points).toBe(200)
    expect(propose('A1', facts, periodOf(2025, TODAY))?.points).toBe(0)
  })

  test('data that were complete after the year count for the registration alone', () => {
    const facts = about({
      association: {
        platformState: 'complete',
        platformOn: day('2025-02-01'),
        platformCompleteOn: day('2026-02-01'),
      },
    })
    expect(propose('A1', facts)?.points).toBe(200)
    expect(propose('A1', facts, periodOf(2025, TODAY))?.points).toBe(100)
  })
})

describe('members', () => {
  const member = (id: string, more: Partial<Member> = {}) =>
    known(id, {
      name: '甲',
      category: 'sci-tech' as const,
      joinedOn: day('2020-01-01'),
      state: 'current' as const,
      ...more,
    })

  test('49.9 % is no 50 %', () => {
    const members = Array.from({ length: 499 }, (_, index) => member(`m${index}`))
    const part = (sciTechWorkers: number) =>
      propose('A6', about({ members, association: { sciTechWorkers } }))?.parts.find(
        ({ query }) => query === 'member-share',
      )
    expect(part(1000)).toMatchObject({ fact: 49, points: 100 })
    expect(part(998)).toMatchObject({ fact: 50, points: 200 })
  })

  test('who left within the year is no member at its end', () => {
    const members = [member('m1'), member('m2', { state: 'withdrawn', leftOn: day('2026-06-01') })]
    const facts = about({ members, association: { sciTechWorkers: 4 } })
    expect(propose('A6', facts)?.parts.at(-1)?.fact).toBe(25)
  })

  test('a roll stands for its members: no name of theirs is among what counts', () => {
    const facts = about({
      members: [member('m1', { joinedOn: day('2026-02-02') })],
      association: { sciTechWorkers: 1 },
    })
    expect(propose('A6', facts)?.basis).toEqual([{ kind: 'member-summary', id: 'a1', adds: 1 }])
  })

  test('at 市科协 the counts that the district told take the place of the roll', () => {
    const told = known('a1', { asOf: day('2026-10-01'), members: 60, sciTech: 55, joinedThisYear: 3 })
    const facts = about({ memberSummaries: [told], association: { sciTechWorkers: 100 } })
    expect(propose('A6', facts)?.points).toBe(300)
    expect(propose('A6', facts, periodOf(2025, TODAY))).toBeUndefined()
  })
})

test('a bonus is proposed whole, or not at all', () => {
  const item = SCHEME.bonus.items.find(({ code }) => code === 'city-federation')
  const joinedOn = (on: string) => about({ association: { cityFederationOn: day(on) } })
  expect(item && bonusProposal(item, joinedOn('2026-03-01'), YEAR)?.points).toBe(100)
  expect(item && bonusProposal(item, joinedOn('2027-03-01'), YEAR)).toBeUndefined()
  expect(item && bonusProposal(item, about(), YEAR)).toBeUndefined()
})

describe('how a proposal stands to the score', () => {
  const proposal = { points: 200, open: 100, parts: [], basis: [] }

  test.each([
    ['nobody has scored', {}, 'open'],
    ['a self score does not count', { self: 100 }, 'open'],
    ['what people judge is theirs', { site: 300 }, 'agrees'],
    ['less than the records show', { site: 150 }, 'differs'],
    ['more than there is to judge', { site: 350 }, 'differs'],
    ['not applicable', { site: 0, notApplicable: true }, 'agrees'],
    ['taken over, and the records say something else since', { site: 100, proposed: 100 }, 'records-changed'],
    ['taken over, and still so', { site: 200, proposed: 200 }, 'agrees'],
  ] as const)('%s', (_, answer, expected) => {
    expect(proposalStanding(proposal, answer)).toBe(expected)
  })
})

const someDay = fc.constantFrom('2025-12-31', '2026-01-01', '2026-07-15', '2026-11-22', '2026-12-31').map(day)
const activities = fc.array(
  fc.record<Activity>(
    {
      task: fc.constantFrom(...ACTIVITY_TASKS.map(({ code }) => code)),
      from: someDay,
      to: someDay,
      projects: fc.nat(5),
      patents: fc.nat(5),
      recommendations: fc.nat(5),
      proposals: fc.nat(5),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 30 },
)
const meetings = fc.array(
  fc.record<Meeting>(
    {
      kind: fc.constantFrom(...MEETING_KINDS.map(({ code }) => code)),
      heldOn: someDay,
      expected: fc.nat(12),
      present: fc.nat(12),
      yes: fc.nat(12),
      agenda: fc.constantFrom(['work-plan'], ['work-summary'], []),
      resolutions: fc.constant('通过'),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 12 },
)
const members = fc.array(
  fc.record<Member>(
    {
      category: fc.constantFrom('sci-tech', 'manager'),
      joinedOn: someDay,
      leftOn: someDay,
      state: fc.constantFrom('current', 'withdrawn'),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 30 },
)

test('never over the maximum, the same for any order of the records, every record once', () => {
  fc.assert(
    fc.property(activities, meetings, members, fc.nat(40), (held, met, roll, sciTechWorkers) => {
      const listed = <V>(prefix: string, values: readonly V[]) =>
        values.map((value, index) => known(`${prefix}${index}`, value))
      const facts = about({
        activities: listed('a', held),
        meetings: listed('m', met),
        members: listed('p', roll),
        association: { sciTechWorkers },
      })
      const turned = about({
        activities: facts.activities.toReversed(),
        meetings: facts.meetings.toReversed(),
        members: facts.members.toReversed(),
        association: { sciTechWorkers },
      })
      for (const { code, max } of indicatorsOf(SCHEME)) {
        const proposal = propose(code, facts)
        expect(propose(code, turned)?.points).toBe(proposal?.points)
        expect(propose(code, turned)?.basis).toEqual(proposal?.basis)
        if (proposal === undefined) continue
        expect(Number.isInteger(proposal.points)).toBe(true)
        expect(proposal.points).toBeGreaterThanOrEqual(0)
        expect(proposal.points + proposal.open).toBeLessThanOrEqual(max)
        const keys = proposal.basis.map(({ kind, id }) => `${kind}/${id}`)
        expect(new Set(keys).size).toBe(keys.length)
      }
    }),
  )
})
