import { isoDateOf, type IsoDate } from '../base/iso-date'
import type { Activity } from '../records/activity'
import type { Asset } from '../records/asset'
import type { Kind } from '../records/kinds'
import type { Member } from '../records/member'
import type { MemberSummary } from '../records/member-summary'
import type { ServicePoint } from '../records/service-point'
import type { TypicalCase } from '../records/typical-case'
import type { AssociationFacts, Known } from '../rules/facts'

/** What a proposal reads beside what rules read. The roll of members is at hand in its own office only. */
export interface ProposalParts {
  readonly activities: readonly Known<Activity>[]
  readonly assets: readonly Known<Asset>[]
  readonly members: readonly Known<Member>[]
  readonly memberSummaries: readonly Known<MemberSummary>[]
  readonly servicePoints: readonly Known<ServicePoint>[]
  readonly typicalCases: readonly Known<TypicalCase>[]
}

/** One association with everything that may propose a score. */
export interface ProposalFacts extends AssociationFacts, ProposalParts {}

export const NO_PROPOSAL_PARTS: ProposalParts = {
  activities: [],
  assets: [],
  members: [],
  memberSummaries: [],
  servicePoints: [],
  typicalCases: [],
}

/**
 * The year that is evaluated, first to last day. `asOf`: the day on which posts, terms and standing assets are looked
 * at, the last of the year or, while it runs, today.
 */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf: IsoDate
}

/** The calendar year as a period (本方案: an evaluation is of a calendar year). */
export function periodOf(year: number, today: IsoDate): Period {
  const from = isoDateOf(year, 1, 1)
  const to = isoDateOf(year, 12, 31)
  if (from === undefined || to === undefined) return { from: today, to: today, asOf: today }
  return { from, to, asOf: to < today ? to : today }
}

/** A record that counts, and how much it adds to the fact. A roll stands for its members under its association's id. */
export interface Basis {
  readonly kind: Kind
  readonly id: string
  readonly on?: IsoDate
  readonly adds: number
}

/** A record that counts; without a day where it has none. */
export const basisOf = (kind: Kind, id: string, adds: number, on?: IsoDate): Basis =>
  on === undefined ? { kind, id, adds } : { kind, id, adds, on }

/** What the records say, and which of them. */
export interface RecordFact {
  readonly fact: number
  readonly basis: readonly Basis[]
}

/** `undefined`: the records cannot answer. A blank is no nothing: where nothing of the sort is kept, nobody knows. */
export type Query = (about: ProposalFacts, period: Period) => RecordFact | undefined

/** A day within the year, and not still to come. */
export const isWithin = (day: IsoDate | undefined, { from, to, asOf }: Period): day is IsoDate =>
  day !== undefined && day >= from && day <= to && day <= asOf

/** Yes with what shows it, or no with what shows that. */
export const yesOrNo = (yes: boolean, basis: readonly Basis[]): RecordFact => ({
  fact: yes ? 1 : 0,
  basis: basis.map(({ kind, id, on }) => basisOf(kind, id, yes ? 1 : 0, on)),
})

/** Adds up what some records add; those that add nothing are not among those that count. */
export const summed = (basis: readonly Basis[]): RecordFact => {
  const counting = basis.filter(({ adds }) => adds > 0)
  return { fact: counting.reduce((sum, { adds }) => sum + adds, 0), basis: counting }
}
