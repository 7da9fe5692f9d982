import { fail, ok, type Failure, type Result } from '../base/result'
import type { IsoDate } from '../base/iso-date'
import { comparable } from '../base/normalize'
import type { Post } from '../records/post'

interface KnownPost {
  readonly id: string
  readonly value: Post
}

/** A post that ends, and its last day. */
export interface EndedPost {
  readonly id: string
  readonly to: IsoDate
}

/** A post of a chair about to be written. */
export interface NewChair {
  readonly id: string
  readonly person: string | undefined
  readonly from: IsoDate | undefined
  readonly to: IsoDate | undefined
}

/** `chair-without-day`: another chair is in office, so the first day must be known; `two-chairs`: both would hold it. */
export type ChairProblem = 'chair-without-day' | 'two-chairs'

/**
 * 第三十二条: a committee has one chair. The posts that end as the new one begins, each with its last day. Only a post that
 * is open on both sides of the change ends by itself; a chair whose recorded time runs into the new one's is refused.
 * Two posts of one person (a new term) are one chair.
 */
export function endedByChair(
  posts: readonly KnownPost[],
  chair: NewChair,
): Result<readonly EndedPost[], Failure<ChairProblem>> {
  const { from, to } = chair
  const meeting = posts.filter(
    ({ id, value }) => value.office === 'chair' && id !== chair.id && overlaps(value, chair),
  )
  if (meeting.length === 0) return ok([])
  if (from === undefined) return fail('chair-without-day', { person: meeting[0]?.value.person ?? '' })
  const ended: EndedPost[] = []
  for (const { id, value } of meeting) {
    const gives =
      value.to === undefined && to === undefined && (value.from === undefined || value.from < from)
    if (gives) ended.push({ id, to: from })
    else if (comparable(value.person ?? '') !== comparable(chair.person ?? '')) {
      return fail('two-chairs', { person: value.person ?? '', from: value.from ?? '' })
    }
  }
  return ok(ended)
}

const overlaps = (a: Post, b: NewChair): boolean =>
  (a.to === undefined || b.from === undefined || b.from < a.to) &&
  (b.to === undefined || a.from === undefined || a.from < b.to)
