import { addYears, type IsoDate } from '../base/iso-date'
import type { Association } from '../records/association'
import type { Post } from '../records/post'
import type { Sanction } from '../records/sanction'
import type { Term } from '../records/term'
import type { LIMIT_SIGNALS } from '../scoring/scheme'

export type LimitSignal = (typeof LIMIT_SIGNALS)[number]

export interface SignalFacts {
  readonly association: Association
  readonly terms: readonly Term[]
  readonly posts: readonly Post[]
  readonly sanctions: readonly Sanction[]
  readonly today: IsoDate
}

/**
 * What the records say about limits of the scheme. A hint only: a person confirms every limit, and records that are
 * missing say nothing.
 */
export const limitSignals = ({
  association,
  terms,
  posts,
  sanctions,
  today,
}: SignalFacts): ReadonlySet<LimitSignal> =>
  new Set([
    ...(hasNoChair(posts, today) ? (['no-chair'] as const) : []),
    ...(isOverdue(terms, today) ? (['congress-overdue'] as const) : []),
    ...(isUnderSanction(association, sanctions) ? (['under-sanction'] as const) : []),
  ])

/** Posts are recorded, and no chair is in office today (《实施细则》第三十二条). */
const hasNoChair = (posts: readonly Post[], today: IsoDate): boolean =>
  posts.length > 0 &&
  !posts.some(
    ({ office, from, to }) =>
      office === 'chair' && (from === undefined || from <= today) && (to === undefined || to >= today),
  )

/** More than five years since the last congress (《实施细则》第二十六条); the day that makes it five is in time. */
function isOverdue(terms: readonly Term[], today: IsoDate): boolean {
  const last = terms
    .flatMap(({ congressOn }) => congressOn ?? [])
    .toSorted()
    .at(-1)
  return last !== undefined && addYears(last, 5) < today
}

/** 限期整改 or 警告 that is not lifted (《实施细则》第十九条). */
const isUnderSanction = ({ status }: Association, sanctions: readonly Sanction[]): boolean =>
  status === 'rectification' ||
  status === 'warning' ||
  sanctions.some(
    ({ handling, liftedOn }) =>
      (handling === 'rectification' || handling === 'warning') && liftedOn === undefined,
  )
