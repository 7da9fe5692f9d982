import type { Json } from '../../../../shared/base/json'
import { fail, ok, type Failure, type Result } from '../../../../shared/base/result'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { PostOffice } from '../../../../shared/codes/post-offices'
import { endedByChair, type ChairProblem } from '../../../../shared/organs/one-chair'
import { contradictionsIn } from '../../../../shared/records/contradictions'
import type { CharterVersion } from '../../../../shared/records/charter-version'
import type { Election } from '../../../../shared/records/election'
import type { Plan } from '../../../../shared/records/plan'
import type { Post } from '../../../../shared/records/post'
import type { Term } from '../../../../shared/records/term'
import { isInOffice } from '../../../../shared/rules/posts'
import type { Change } from '../../../store/store-face'

/** One line of the list of people. */
export interface Person {
  readonly person: string
  readonly office: PostOffice
  readonly job?: string | undefined
  readonly category?: string | undefined
  readonly nominatedBy?: string | undefined
  readonly votes?: number | undefined
}

/** Everything that was typed about a new term. Blank parts are left out. */
export interface Renewal {
  readonly associationId: string
  /** Office that has custody. */
  readonly office: string
  readonly term: Term
  /** The congress elects the committee; attendance is the congress's. */
  readonly committee: Election
  /** The committee elects chair and vice chairs. */
  readonly chairs: Election
  readonly people: readonly Person[]
  readonly charter: CharterVersion
  /** What the committee before decided for the congress, and who consented (第二十七、二十九、三十三条). */
  readonly plans: readonly Plan[]
  /** Whether all posts of the term before end; a chair's always does. */
  readonly endOld: boolean
  /** Every post that is on record. */
  readonly posts: readonly { readonly id: string; readonly value: Post }[]
  /** What is written beside a post that ends. */
  readonly reason: string
  readonly newId: () => string
}

export type RenewalProblem =
  | 'no-congress-day'
  | 'two-chairs-listed'
  | 'person-without-name'
  | 'nobody-follows'
  | 'votes-over-present'
  | 'contradicts'
  | ChairProblem

/** The one write, what undoes it, and how much it is. */
export interface PlannedRenewal {
  readonly changes: readonly Change[]
  readonly undo: readonly Change[]
  readonly posts: number
  readonly ended: number
}

/** Chosen by the committee, so in office from its election on; the others from the congress on. */
const BY_COMMITTEE: ReadonlySet<PostOffice> = new Set([
  'chair',
  'vice-chair',
  'secretary-general',
  'deputy-secretary-general',
])

const holds = (value: object): boolean => Object.values(value).some((each) => each !== undefined)

/** Absent fields are not written: in a new record blank is absent. */
const present = (value: object): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))

/**
 * Term, elections, posts and charter of a new term as one write (《实施细则》第二十五至三十三条). The old chair's post ends as
 * the new one's begins; where that cannot be, nothing is planned.
 */
export function planRenewal(renewal: Renewal): Result<PlannedRenewal, Failure<RenewalProblem>> {
  const { associationId, office, term, chairs, newId } = renewal
  const { congressOn } = term
  if (congressOn === undefined) return fail('no-congress-day')
  if (renewal.people.some(({ person }) => person.trim() === '')) return fail('person-without-name')
  if (renewal.people.filter((each) => each.office === 'chair').length > 1) return fail('two-chairs-listed')
  const over = renewal.people.find(
    ({ office: of, votes = 0 }) => votes > (votersOf(of, renewal) ?? Number.POSITIVE_INFINITY),
  )
  if (over !== undefined) return fail('votes-over-present', { person: over.person })

  const [termId, committeeId, chairsId] = [newId(), newId(), newId()]
  const dayOf = (of: PostOffice): IsoDate =>
    BY_COMMITTEE.has(of) ? (chairs.heldOn ?? congressOn) : congressOn
  const leaving = renewal.endOld ? endedByTerm(renewal.posts, dayOf) : []
  if (leaving.length > 0 && renewal.people.length === 0) return fail('nobody-follows')
  const made: Change[] = []
  const make = (kind: Change['kind'], id: string, set: object): void => {
    made.push({ kind, id, office, set: { ...present(set), associationId } })
  }
  make('term', termId, { startOn: congressOn, ...present(term) })
  for (const { matter, ...plan } of renewal.plans) {
    if (holds(plan)) make('plan', newId(), { ...plan, matter, termId })
  }
  const { expected, present: attended, validVotes } = term
  const committee = present(renewal.committee)
  if (holds(committee)) {
    make('election', committeeId, {
      expected,
      present: attended,
      validVotes,
      ...committee,
      termId,
      matter: 'committee',
      body: 'congress',
      heldOn: congressOn,
    })
  }
  if (holds(present(chairs))) {
    make('election', chairsId, {
      ...chairs,
      termId,
      matter: 'chairs',
      body: 'committee',
      heldOn: dayOf('chair'),
    })
  }
  // The committee's election has the congress's attendance, so its own form cannot see that its votes are too many.
  for (const { kind, set } of made) {
    const [found] = contradictionsIn(kind, set)
    if (found === undefined) continue
    return fail('contradicts', { kind, code: found.code, fields: found.fields.join(' '), than: found.than })
  }
  const ended = new Map<string, IsoDate>()
  for (const person of renewal.people) {
    const from = dayOf(person.office)
    const postId = newId()
    const electionId = electionOf(person.office, {
      committee: holds(committee) ? committeeId : undefined,
      chairs: holds(present(chairs)) ? chairsId : undefined,
    })
    make('post', postId, { ...person, person: person.person.trim(), termId, from, electionId })
    if (person.office !== 'chair') continue
    const chair = { id: postId, person: person.person, from, to: undefined }
    const others = endedByChair(renewal.posts, chair)
    if (!others.ok) return others
    for (const { id, to } of others.value) ended.set(id, to)
  }
  const posts = made.filter(({ kind }) => kind === 'post').length
  if (holds(present(renewal.charter)) && renewal.charter.adoptedOn !== undefined) {
    make('charter-version', newId(), {
      adoptedBy: 'congress',
      charterYears: term.charterYears,
      ...present(renewal.charter),
      termId,
    })
  }
  for (const [id, to] of leaving) ended.set(id, to)
  const ends = [...ended].map(([id, to]) => ({
    kind: 'post' as const,
    id,
    set: { to, leaveReason: renewal.reason },
  }))
  return ok({
    changes: [...made, ...ends],
    undo: [
      ...made.map(({ kind, id }) => ({ kind, id, set: {}, deleted: true })),
      ...ends.map(({ kind, id }) => ({ kind, id, set: { to: null, leaveReason: null } })),
    ],
    posts,
    ended: ends.length,
  })
}

/** Who was there to vote on a post; unknown for those that the chair nominates (第三十条). */
function votersOf(office: PostOffice, { term, chairs }: Renewal): number | undefined {
  if (office === 'member') return term.present
  return office === 'chair' || office === 'vice-chair' ? chairs.present : undefined
}

function electionOf(
  office: PostOffice,
  ids: { readonly committee: string | undefined; readonly chairs: string | undefined },
): string | undefined {
  if (office === 'chair' || office === 'vice-chair') return ids.chairs
  return office === 'member' ? ids.committee : undefined
}

/** The open posts that began before the new term, each with the day on which its successor begins. */
export const endedByTerm = (
  posts: Renewal['posts'],
  dayOf: (office: PostOffice) => IsoDate,
): readonly (readonly [id: string, to: IsoDate])[] =>
  posts.flatMap(({ id, value }) => {
    const to = dayOf(value.office ?? 'member')
    const began = value.from === undefined || value.from < to
    return value.to === undefined && began && isInOffice(value, to) ? [[id, to] as const] : []
  })
