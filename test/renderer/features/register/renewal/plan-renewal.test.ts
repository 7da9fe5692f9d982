import { describe, expect, test } from 'vitest'
import { planRenewal, type Renewal } from '../../../../../renderer/features/register/renewal/plan-renewal'
import type { Post } from '../../../../../shared/records/post'
import { day, records } from '../../../../support/association-facts'

const blank = (more: Partial<Renewal> = {}): Renewal => {
  let last = 0
  return {
    associationId: 'a1',
    office: '500157',
    term: { ordinal: 2, congressOn: day('2026-10-20'), congressForm: 'delegates', expected: 60, present: 52 },
    committee: {},
    chairs: { heldOn: day('2026-10-21'), expected: 9, present: 9 },
    people: [
      { person: '余华', office: 'chair', nominatedBy: 'party', votes: 9 },
      { person: '康志俊', office: 'member' },
    ],
    charter: {},
    plans: [{ matter: 'delegates' }, { matter: 'committee' }, { matter: 'standing-committee' }],
    endOld: true,
    posts: [],
    reason: '换届',
    newId: () => `n${(last += 1)}`,
    ...more,
  }
}

const planned = (more: Partial<Renewal> = {}) => {
  const answer = planRenewal(blank(more))
  if (!answer.ok) throw new Error(answer.failure.code)
  return answer.value
}
const changesOf = (kind: string, more: Partial<Renewal> = {}) =>
  planned(more).changes.filter((change) => change.kind === kind)

describe('a new term in one write', () => {
  test('a plan that was filled in belongs to the new term (第二十七、二十九、三十三条); blank ones are not made', () => {
    expect(changesOf('plan')).toEqual([])
    const plans: Renewal['plans'] = [
      { matter: 'delegates' },
      { matter: 'committee', places: 15, decidedOn: day('2026-09-01'), consentBody: 'party' },
    ]
    expect(changesOf('plan', { plans })).toMatchObject([
      { set: { matter: 'committee', termId: 'n1', associationId: 'a1', places: 15, consentBody: 'party' } },
    ])
  })

  test('the term begins with its congress; who the committee elects, with that vote', () => {
    expect(changesOf('term')).toMatchObject([
      { set: { ordinal: 2, startOn: '2026-10-20', associationId: 'a1' } },
    ])
    expect(changesOf('post')).toMatchObject([
      { set: { person: '余华', from: '2026-10-21', termId: 'n1', electionId: 'n3', votes: 9 } },
      { set: { person: '康志俊', from: '2026-10-20', termId: 'n1' } },
    ])
    expect(changesOf('election')).toMatchObject([
      { set: { matter: 'chairs', body: 'committee', present: 9 } },
    ])
  })

  test('the congress that elects the committee lends its attendance to that vote', () => {
    expect(changesOf('election', { committee: { mode: 'list', yes: 50 }, chairs: {} })).toMatchObject([
      { set: { matter: 'committee', body: 'congress', expected: 60, present: 52, yes: 50 } },
    ])
  })

  const before = records<Post>(
    { office: 'chair', person: '郭书红', from: day('2021-10-01') },
    { office: 'member', person: '汪远轩', from: day('2021-10-01') },
    { office: 'member', person: '田实', from: day('2016-10-01'), to: day('2021-10-01') },
  )

  test('posts of the term before end, each as its successors begin; undoing brings all of it back', () => {
    const { changes, undo, ended } = planned({ posts: before })
    expect(ended).toBe(2)
    expect(changes).toContainEqual({
      kind: 'post',
      id: 'a',
      set: { to: '2026-10-21', leaveReason: '换届' },
    })
    expect(changes).toContainEqual({
      kind: 'post',
      id: 'b',
      set: { to: '2026-10-20', leaveReason: '换届' },
    })
    expect(undo).toContainEqual({ kind: 'post', id: 'a', set: { to: null, leaveReason: null } })
    expect(undo.filter(({ deleted }) => deleted === true)).toHaveLength(4)
  })

  test('the old chair ends even where the others stay', () => {
    expect(planned({ posts: before, endOld: false })).toMatchObject({ ended: 1 })
  })

  test('a charter that was adopted stands with its congress', () => {
    expect(changesOf('charter-version', { charter: { adoptedOn: day('2026-10-20') } })).toMatchObject([
      { set: { adoptedBy: 'congress', termId: 'n1' } },
    ])
    expect(changesOf('charter-version')).toEqual([])
  })

  test.each([
    ['no-congress-day', { term: { ordinal: 2 } }],
    [
      'two-chairs-listed',
      {
        people: [
          { person: '余华', office: 'chair' },
          { person: '康志俊', office: 'chair' },
        ],
      },
    ],
    ['person-without-name', { people: [{ person: ' ', office: 'chair', job: '总工程师' }] }],
    ['nobody-follows', { people: [], posts: records<Post>({ office: 'member', from: day('2021-01-01') }) }],
    ['votes-over-present', { people: [{ person: '余华', office: 'chair', votes: 10 }] }],
    ['contradicts', { term: { congressOn: day('2026-10-20'), present: 52 }, committee: { validVotes: 53 } }],
    ['contradicts', { chairs: { expected: 9, present: 10 } }],
    ['two-chairs', { posts: records<Post>({ office: 'chair', person: '郭书红', from: day('2026-11-01') }) }],
  ] as const)('%s is refused, and nothing is planned', (code, more) => {
    expect(planRenewal(blank(more))).toMatchObject({ ok: false, failure: { code } })
  })
})
