import type { Assignment } from '../records/assignment'
import type { Association } from '../records/association'
import type { CharterVersion } from '../records/charter-version'
import type { Election } from '../records/election'
import type { Funds } from '../records/funds'
import type { Secretariat } from '../records/secretariat'
import type { ContactLog } from '../records/contact-log'
import type { Dossier } from '../records/dossier'
import type { Evaluation } from '../records/evaluation'
import type { Meeting } from '../records/meeting'
import type { Member } from '../records/member'
import type { Plan } from '../records/plan'
import type { Post } from '../records/post'
import type { Proposal } from '../records/proposal'
import type { Sanction } from '../records/sanction'
import type { Term } from '../records/term'
import type { Visit } from '../records/visit'

/** A record with what is known of it: its flat value, blanks absent. */
export interface Known<V> {
  readonly id: string
  readonly value: V
}

/** The parts of an association that rules read. */
export interface Parts {
  readonly terms: readonly Known<Term>[]
  readonly posts: readonly Known<Post>[]
  readonly meetings: readonly Known<Meeting>[]
  readonly plans: readonly Known<Plan>[]
  readonly dossiers: readonly Known<Dossier>[]
  readonly sanctions: readonly Known<Sanction>[]
  readonly evaluations: readonly Known<Pick<Evaluation, 'year' | 'siteOn' | 'step' | 'grade'>>[]
  readonly assignments: readonly Known<Pick<Assignment, 'year' | 'verdict'>>[]
  readonly contacts: readonly Known<ContactLog>[]
  readonly visits: readonly Known<Visit>[]
  readonly elections: readonly Known<Election>[]
  readonly charters: readonly Known<CharterVersion>[]
  readonly funds: readonly Known<Funds>[]
  readonly secretariats: readonly Known<Secretariat>[]
  readonly members: readonly Known<Member>[]
}

/** One association with everything the rules read of it. No rule sees two associations. */
export interface AssociationFacts extends Parts {
  readonly id: string
  /** Id of the office that has custody of the record. */
  readonly office: string
  readonly association: Association
}

/** An association of which nothing is recorded but itself. */
export const NO_PARTS = {
  terms: [],
  posts: [],
  meetings: [],
  plans: [],
  dossiers: [],
  sanctions: [],
  evaluations: [],
  assignments: [],
  contacts: [],
  visits: [],
  elections: [],
  charters: [],
  funds: [],
  secretariats: [],
  members: [],
} as const satisfies Parts

/** The facts of an association from its own records; parts that are left out are empty. */
export const associationFacts = (
  { id, office, value }: Known<Association> & { readonly office: string },
  parts: Partial<Parts> = {},
): AssociationFacts => ({ ...NO_PARTS, ...parts, id, office, association: value })

/**
 * What is known of a municipal-level association whose core has not come from 市科协 yet: the district's own proposal
 * fills what is absent. A declined proposal says nothing.
 */
export function withProposals(value: Association, proposals: readonly Known<Proposal>[]): Association {
  const open = proposals
    .filter(({ value: { decision } }) => decision !== 'declined')
    .toSorted((a, b) => compareText(orderOf(a), orderOf(b)))
  const proposed = open.at(-1)?.value.fields
  return proposed === undefined ? value : { ...proposed, ...value }
}

const orderOf = ({ id, value }: Known<Proposal>): string => `${value.proposedOn ?? ''} ${id}`

/** Order of two texts by UTF-16 code unit, the same on every PC. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
