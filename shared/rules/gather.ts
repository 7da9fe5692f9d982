import { grouped } from '../base/grouped'
import type { Association } from '../records/association'
import type { Kind } from '../records/kinds'
import type { Proposal } from '../records/proposal'
import { associationFacts, withProposals, type AssociationFacts, type Known, type Parts } from './facts'

/** A record as the store hands it out. */
export interface Gathered<V = unknown> extends Known<V> {
  readonly office: string
}

/** The kinds that rules read beside the association, and the part of the facts each becomes. */
export const PART_KINDS = {
  terms: 'term',
  posts: 'post',
  meetings: 'meeting',
  plans: 'plan',
  dossiers: 'dossier',
  sanctions: 'sanction',
  evaluations: 'evaluation',
  assignments: 'assignment',
  contacts: 'contact-log',
  visits: 'visit',
  elections: 'election',
  charters: 'charter-version',
  funds: 'funds',
  secretariats: 'secretariat',
  members: 'member',
} as const satisfies Readonly<Record<keyof Parts, Kind>>

export type PartName = keyof Parts

/** All records that rules read, by kind, in any order. */
export type GatheredRecords = {
  readonly [P in PartName]: Parts[P]
} & {
  readonly associations: readonly Gathered<Association>[]
  readonly proposals: readonly Known<Proposal>[]
}

/** The facts of every association, in the order of `associations`. What names no association belongs to none. */
export function factsOfAll(records: GatheredRecords): readonly AssociationFacts[] {
  const proposals = byAssociation(records.proposals)
  const parts = PART_NAMES.map((name) => [name, byAssociation<unknown>(records[name])] as const)
  return records.associations.map((association) => {
    const value = withProposals(association.value, proposals.get(association.id) ?? [])
    const own = parts.map(([name, groups]) => [name, groups.get(association.id) ?? []] as const)
    return associationFacts({ ...association, value }, Object.fromEntries(own))
  })
}

const PART_NAMES = Object.keys(PART_KINDS) as readonly PartName[]

const byAssociation = <V>(records: readonly Known<V>[]): ReadonlyMap<string, readonly Known<V>[]> =>
  grouped(records, ({ value }) => (value as { readonly associationId?: string }).associationId)
