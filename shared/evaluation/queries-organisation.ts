import { addMonths, addYears, type IsoDate } from '../base/iso-date'
import type { PostOffice } from '../codes/post-offices'
import type { RecordQuery } from '../scoring/record-queries'
import { congressesUntil, termWithoutDate } from '../rules/congress'
import { compareText } from '../rules/facts'
import { isInOffice } from '../rules/posts'
import { secretaryNomination } from '../rules/r30-secretary-nomination'
import { nomination } from '../rules/r32-nomination'
import {
  basisOf,
  yesOrNo,
  type Basis,
  type Period,
  type ProposalFacts,
  type Query,
  type RecordFact,
} from './proposal-facts'

/*
 * What the records answer about an association's organisation: approval, platform, charter, congress, posts, secretariat.
 */

const itself = ({ id }: ProposalFacts, on?: IsoDate): Basis => basisOf('association', id, 1, on)

/** Approved or filed, with its document (《实施细则》第十四条). */
const approved: Query = (about, { asOf }) => {
  const { approvedOn, documentNumber } = about.association
  if (approvedOn === undefined || documentNumber === undefined) return undefined
  return yesOrNo(approvedOn <= asOf, [itself(about, approvedOn)])
}

/**
 * On 园企科协办事大厅 (《实施细则》第十五条); a registration after the year does not count for it, nor do data that were
 * complete only then.
 */
const onPlatform =
  (states: readonly string[]): Query =>
  (about, { asOf }) => {
    const { platformState, platformOn, platformCompleteOn } = about.association
    if (platformState === undefined) return undefined
    const on = states.includes('registered') ? platformOn : (platformCompleteOn ?? platformOn)
    const inTime = on === undefined || on <= asOf
    return yesOrNo(states.includes(platformState) && inTime, [itself(about, on)])
  }

/** The charter in force: the last one adopted by then. */
const charterInForce = ({ charters }: ProposalFacts, { asOf }: Period) =>
  charters
    .filter(({ value: { adoptedOn } }) => adoptedOn !== undefined && adoptedOn <= asOf)
    .toSorted((a, b) => compareText(`${a.value.adoptedOn} ${a.id}`, `${b.value.adoptedOn} ${b.id}`))
    .at(-1)

const charter: Query = (about, period) => {
  const last = charterInForce(about, period)
  return last === undefined
    ? undefined
    : yesOrNo(true, [basisOf('charter-version', last.id, 1, last.value.adoptedOn)])
}

/** The charter in force was adopted by a congress (《实施细则》第二十八条（二）). */
const charterAdopted: Query = (about, period) => {
  const last = charterInForce(about, period)
  if (last?.value.adoptedBy === undefined) return undefined
  const { adoptedBy, adoptedOn } = last.value
  return yesOrNo(adoptedBy === 'congress', [basisOf('charter-version', last.id, 1, adoptedOn)])
}

/** Not more than five years since the last congress (《实施细则》第二十六条); the day that makes it five is in time. */
const congressInTime: Query = (about, { asOf }) => {
  const last = congressesUntil(about, asOf).at(-1)
  if (last === undefined || termWithoutDate(about, last) !== undefined) return undefined
  return yesOrNo(addYears(last.on, 5) >= asOf, [{ kind: 'term', id: last.id, on: last.on, adds: 1 }])
}

/** Reported within one month of the last congress (《实施细则》第二十六条). */
const congressReported: Query = (about, { asOf }) => {
  const last = congressesUntil(about, asOf).at(-1)
  const reportedOn = last?.value.reportedOn
  if (last === undefined || reportedOn === undefined || reportedOn < last.on || reportedOn > asOf)
    return undefined
  return yesOrNo(reportedOn <= addMonths(last.on, 1), [
    { kind: 'term', id: last.id, on: reportedOn, adds: 1 },
  ])
}

/** Posts of an office that are held on the day. */
const holding = ({ posts }: ProposalFacts, { asOf }: Period, office: PostOffice): readonly Basis[] =>
  posts
    .filter(({ value }) => value.office === office && isInOffice(value, asOf))
    .map(({ id, value: { from } }) => basisOf('post', id, 1, from))

/** Exactly one chair (《实施细则》第三十二条). */
const oneChair: Query = (about, period) => {
  if (about.posts.length === 0) return undefined
  const chairs = holding(about, period, 'chair')
  return yesOrNo(chairs.length === 1, chairs)
}

const viceChairs: Query = (about, period): RecordFact | undefined => {
  if (about.posts.length === 0) return undefined
  const basis = holding(about, period, 'vice-chair')
  return { fact: basis.length, basis }
}

const secretaryGeneral: Query = (about, period) => {
  if (about.posts.length === 0) return undefined
  const held = holding(about, period, 'secretary-general')
  return yesOrNo(held.length > 0, held)
}

/** Nominated as 《实施细则》第三十、三十二条 say: the rules that find breaches find none, and nothing is unknown. */
const nominations: Query = (about, period) => {
  const posts = (['chair', 'vice-chair', 'secretary-general'] as const).flatMap((office) =>
    holding(about, period, office),
  )
  if (posts.length === 0) return undefined
  const silent = about.posts.some(
    ({ id, value }) => value.nominatedBy === undefined && posts.some((post) => post.id === id),
  )
  const context = { today: period.asOf, parameters: [], rulings: [] }
  const findings = [...nomination(about, context), ...secretaryNomination(about, context)]
  if (silent || findings.some(({ lacking }) => lacking.length > 0)) return undefined
  return yesOrNo(findings.length === 0, posts)
}

/** Staff of the secretariat, full or part time (《实施细则》第三十六至三十九条). */
const secretariatStaff: Query = ({ secretariats }) => {
  const [only] = secretariats
  const { fullTimePosts, partTimePosts } = only?.value ?? {}
  if (only === undefined || (fullTimePosts === undefined && partTimePosts === undefined)) return undefined
  const fact = (fullTimePosts ?? 0) + (partTimePosts ?? 0)
  return { fact, basis: [{ kind: 'secretariat', id: only.id, adds: fact }] }
}

const secretariatRoom: Query = ({ secretariats }) => {
  const [only] = secretariats
  const hasRoom = only?.value.hasRoom
  if (only === undefined || hasRoom === undefined) return undefined
  return yesOrNo(hasRoom, [{ kind: 'secretariat', id: only.id, adds: 1 }])
}

/** Joined 市企业科协联合会 by the end of the year (48号文三（三）). */
const cityFederation: Query = (about, { asOf }) => {
  const { cityFederationOn } = about.association
  if (cityFederationOn === undefined) return undefined
  return yesOrNo(cityFederationOn <= asOf, [itself(about, cityFederationOn)])
}

/** Group member of a district's or the city's association (《实施细则》第十七条). */
const groupMemberships: Query = (about) => {
  const { groupMemberOf } = about.association
  if (groupMemberOf === undefined) return undefined
  const fact = groupMemberOf.length
  return { fact, basis: fact === 0 ? [] : [{ ...itself(about), adds: fact }] }
}

export const ORGANISATION_QUERIES = {
  approved,
  'platform-registered': onPlatform(['registered', 'complete']),
  'platform-complete': onPlatform(['complete']),
  charter,
  'charter-adopted': charterAdopted,
  'congress-in-time': congressInTime,
  'congress-reported': congressReported,
  'one-chair': oneChair,
  'vice-chairs': viceChairs,
  'secretary-general': secretaryGeneral,
  nominations,
  'secretariat-staff': secretariatStaff,
  'secretariat-room': secretariatRoom,
  'city-federation': cityFederation,
  'group-memberships': groupMemberships,
} as const satisfies Readonly<Partial<Record<RecordQuery, Query>>>
