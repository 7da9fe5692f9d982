import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../../shared/records/meeting'
import type { Post } from '../../../shared/records/post'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const meeting: Meeting = { kind: 'committee', heldOn: day('2026-10-15'), expected: 9, present: 6, yes: 6 }
const held = (more: Partial<Meeting>) => facts({}, { meetings: records<Meeting>({ ...meeting, ...more }) })
const codes = (more: Partial<Meeting>) => codesBy('committee-meetings', held(more), TODAY)

describe('第三十一条: committee meetings', () => {
  test('6 of 9 are a quorum, 5 are not', () => {
    expect(codes({ present: 6 })).toEqual([])
    expect(foundBy('committee-meetings', held({ present: 5, yes: 5 }), TODAY)).toMatchObject([
      {
        code: 'no-quorum',
        kind: 'violation',
        addressee: 'association',
        article: 'R31',
        record: { kind: 'meeting', id: 'a' },
        facts: { present: 5, expected: 9, needed: 6 },
        since: '2026-10-15',
      },
    ])
  })

  test('of 6 present 3 votes carry a resolution; of 7 present 3 do not, and 4 do', () => {
    const resolutions = '通过年度工作计划'
    expect(codes({ present: 6, yes: 3, resolutions })).toEqual([])
    expect(codes({ present: 7, yes: 4, resolutions })).toEqual([])
    expect(foundBy('committee-meetings', held({ present: 7, yes: 3, resolutions }), TODAY)).toMatchObject([
      { code: 'resolution-not-carried', kind: 'violation', facts: { yes: 3, present: 7, needed: 4 } },
    ])
  })

  test('who abstains is present: 3 in favour and 4 abstentions do not carry', () => {
    expect(codes({ present: 7, yes: 3, no: 0, abstain: 4, resolutions: '通过' })).toEqual([
      'resolution-not-carried',
    ])
  })

  test('a motion that failed and stands as no resolution is no breach', () => {
    expect(foundBy('committee-meetings', held({ present: 7, yes: 3 }), TODAY)).toMatchObject([
      { code: 'motion-not-carried', kind: 'reminder' },
    ])
  })

  test.each(['standing-committee', 'congress', 'working', 'other'] as const)(
    'a meeting of kind %s has no quorum in the rules',
    (kind) => {
      expect(codes({ kind, present: 1, yes: 0, resolutions: '通过' })).toEqual([])
    },
  )

  test('missing or impossible figures cannot be judged', () => {
    const { expected: _, ...noTotal } = meeting
    const about = facts({}, { meetings: records(noTotal) })
    expect(foundBy('committee-meetings', about, TODAY)).toMatchObject([
      { code: 'attendance-unknown', kind: 'undetermined', lacking: ['committee-expected'] },
    ])
    expect(codes({ expected: 0, present: 0 })).toEqual(['attendance-unknown'])
    expect(codes({ present: 12 })).toEqual(['attendance-contradictory'])
    expect(codes({ yes: 5, no: 2 })).toEqual(['votes-contradictory'])
  })

  test('a resolution without a count cannot be judged; a meeting that took no vote needs none', () => {
    const { yes: _, ...uncounted } = meeting
    const about = (more: Partial<Meeting>) =>
      facts({}, { meetings: records<Meeting>({ ...uncounted, ...more }) })
    expect(codesBy('committee-meetings', about({ resolutions: '通过' }), TODAY)).toEqual(['votes-unknown'])
    expect(codesBy('committee-meetings', about({}), TODAY)).toEqual([])
  })

  test('a meeting of before the rules, or still to come, is not judged', () => {
    expect(codes({ heldOn: day('2024-08-29'), present: 1 })).toEqual([])
    expect(codes({ heldOn: day('2024-08-30'), present: 1, yes: 1 })).toEqual(['no-quorum'])
    expect(codes({ heldOn: day('2026-11-23'), present: 1 })).toEqual([])
  })
})

describe('第三十一条 由主席召集', () => {
  const calledBy = (caller: string, ...posts: readonly Post[]) =>
    facts({}, { meetings: records<Meeting>({ ...meeting, chair: caller }), posts: records(...posts) })
  const chairman: Post = { office: 'chair', person: '阿卜杜拉·艾力', from: day('2024-09-18') }

  test('somebody else than the chair of that day is a reminder to look', () => {
    expect(foundBy('committee-meetings', calledBy('周秉文', chairman), TODAY)).toMatchObject([
      {
        code: 'called-otherwise',
        kind: 'reminder',
        article: 'R31',
        facts: { caller: '周秉文', chairs: ['阿卜杜拉·艾力'] },
      },
    ])
  })

  test.each(['阿卜杜拉•艾力', '阿卜杜拉·艾力（主席）', '主席'])(
    '%s is the chair, however written',
    (caller) => {
      expect(codesBy('committee-meetings', calledBy(caller, chairman), TODAY)).toEqual([])
    },
  )

  test('a blank caller, an unrecorded chair, and the meeting that elects the chair say nothing', () => {
    const about = facts({}, { meetings: records<Meeting>(meeting), posts: records(chairman) })
    expect(codesBy('committee-meetings', about, TODAY)).toEqual([])
    expect(codesBy('committee-meetings', calledBy('周秉文'), TODAY)).toEqual([])
    const elected = { ...chairman, from: day('2026-10-15') }
    expect(codesBy('committee-meetings', calledBy('周秉文', elected), TODAY)).toEqual([])
  })

  test('who was chair then counts, not who is now', () => {
    const former: Post = { office: 'chair', person: '周秉文', from: day('2020-05-06'), to: day('2026-11-01') }
    const now: Post = { ...chairman, from: day('2026-11-01') }
    expect(codesBy('committee-meetings', calledBy('周秉文', former, now), TODAY)).toEqual([])
    expect(codesBy('committee-meetings', calledBy('阿卜杜拉·艾力', former, now), TODAY)).toEqual([
      'called-otherwise',
    ])
  })
})
