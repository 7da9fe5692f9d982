import { describe, expect, test } from 'vitest'
import type { Post } from '../../../shared/records/post'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const chairs = (...posts: readonly Post[]) => facts({}, { posts: records(...posts) })

describe('第三十二条: one chair', () => {
  test('at a time: one who ended on the day the other began is a hand-over', () => {
    const about = chairs(
      { office: 'chair', person: '郭书红', from: day('2021-01-15'), to: day('2026-01-15') },
      { office: 'chair', person: '余华', from: day('2026-01-15') },
    )
    expect(codesBy('chair', about, TODAY)).toEqual([])
  })

  test('two at a time are a violation since the second began', () => {
    const about = chairs(
      { office: 'chair', person: '余华', from: day('2026-01-15') },
      { office: 'chair', person: '郭书红', from: day('2021-01-15') },
    )
    expect(foundBy('chair', about, TODAY)).toMatchObject([
      {
        code: 'two-chairs',
        kind: 'violation',
        addressee: 'association',
        facts: { persons: ['郭书红', '余华'] },
        record: { kind: 'post', id: 'a' },
        since: '2026-01-15',
      },
    ])
  })

  test('two chairs from before the rules are judged from their first day', () => {
    const about = chairs(
      { office: 'chair', person: '甲', from: day('2020-01-15') },
      { office: 'chair', person: '乙', from: day('2021-01-15') },
    )
    expect(foundBy('chair', about, TODAY)).toMatchObject([{ code: 'two-chairs', since: '2024-08-30' }])
  })

  test('one person with an old post left open and a new one is one chair, however the name is written', () => {
    const about = chairs(
      { office: 'chair', person: '阿卜杜拉·艾力', from: day('2021-01-15') },
      { office: 'chair', person: '阿卜杜拉•艾力', from: day('2026-01-15') },
    )
    expect(codesBy('chair', about, TODAY)).toEqual([])
  })

  test('a second chair without a first day may have left before: it cannot be judged', () => {
    const about = chairs(
      { office: 'chair', person: '郭书红', from: day('2021-01-15') },
      { office: 'chair', person: '余华' },
    )
    expect(foundBy('chair', about, TODAY)).toMatchObject([
      { code: 'two-chairs-unclear', kind: 'undetermined', lacking: ['chair-from'] },
    ])
  })

  test('vice chairs are 若干人', () => {
    const about = facts(
      {},
      {
        posts: records<Post>(
          { office: 'chair', person: '甲', from: day('2021-01-15') },
          { office: 'vice-chair', person: '乙', from: day('2021-01-15') },
          { office: 'vice-chair', person: '丙', from: day('2021-01-15') },
        ),
      },
    )
    expect(codesBy('chair', about, TODAY)).toEqual([])
  })

  test('an empty chair is a reminder, because no time is given; an unrecorded one is a blank', () => {
    const left = chairs({ office: 'chair', person: '郭书红', from: day('2021-01-15'), to: day('2026-06-01') })
    expect(foundBy('chair', left, TODAY)).toMatchObject([
      { code: 'chair-vacant', kind: 'reminder', facts: { person: '郭书红', leftOn: '2026-06-01' } },
    ])
    expect(foundBy('chair', facts(), TODAY)).toMatchObject([
      { code: 'chair-unknown', kind: 'undetermined', lacking: ['chair'] },
    ])
  })
})
