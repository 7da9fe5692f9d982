import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/base/iso-date'
import { endedByChair } from '../../../shared/organs/one-chair'
import type { Post } from '../../../shared/records/post'
import { isInOffice } from '../../../shared/rules/posts'
import { day, records } from '../../support/association-facts'

const chairs = (...posts: readonly Post[]) => records<Post>(...posts.map(inTheChair))
const inTheChair = (post: Post): Post => ({ office: 'chair', ...post })
const fresh = { id: 'new', person: '余华', from: day('2026-11-01'), to: undefined }

describe('第三十二条: the committee has one chair', () => {
  test('the chair before ends as the new one begins', () => {
    const posts = chairs({ person: '郭书红', from: day('2021-03-01') })
    expect(endedByChair(posts, fresh)).toEqual({ ok: true, value: [{ id: 'a', to: '2026-11-01' }] })
  })

  test('one who left already, and other offices, stay as they are', () => {
    const gone = chairs({ person: '郭书红', from: day('2016-03-01'), to: day('2021-03-01') })
    const vice = records<Post>({ office: 'vice-chair', person: '康志俊', from: day('2021-03-01') })
    expect(endedByChair([...gone, ...vice], fresh)).toEqual({ ok: true, value: [] })
  })

  test('two at once are refused: one that begins later, one whose recorded end lies later', () => {
    const later = chairs({ person: '郭书红', from: day('2026-12-01') })
    const runsInto = chairs({ person: '郭书红', from: day('2021-03-01'), to: day('2026-12-31') })
    for (const posts of [later, runsInto]) {
      expect(endedByChair(posts, fresh)).toMatchObject({ ok: false, failure: { code: 'two-chairs' } })
    }
  })

  test('the same person in a new term is one chair', () => {
    const runsInto = chairs({ person: ' 余华', from: day('2021-03-01'), to: day('2026-12-31') })
    expect(endedByChair(runsInto, fresh)).toEqual({ ok: true, value: [] })
  })

  test('without a first day nobody can say when the other ends', () => {
    const posts = chairs({ person: '郭书红', from: day('2021-03-01') })
    expect(endedByChair(posts, { ...fresh, from: undefined })).toMatchObject({
      ok: false,
      failure: { code: 'chair-without-day', facts: { person: '郭书红' } },
    })
  })

  test('after a change that was let through, no day has two persons in the chair', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((offset) => addDays(day('2026-01-01'), offset))
    const post = fc.record(
      { person: fc.constantFrom('郭书红', '康志俊'), from: days, to: days },
      { requiredKeys: ['person'] },
    )
    fc.assert(
      fc.property(fc.array(post, { maxLength: 1 }), days, days, (before, from, on) => {
        const posts = chairs(...before)
        const answer = endedByChair(posts, { ...fresh, from })
        if (!answer.ok) return
        const ends = new Map(answer.value.map(({ id, to }) => [id, to]))
        const sitting = posts.filter(
          ({ id, value }) => isInOffice(value, on) && !(on >= (ends.get(id) ?? '9999')),
        )
        expect(sitting.length + (from <= on ? 1 : 0)).toBeLessThan(2)
      }),
    )
  })
})
