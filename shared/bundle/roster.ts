import { z } from 'zod'
import { ageRecipient, day, hash, instant, label, officeId, pcId, position } from './document-fields'
import { keyIdOf, publicKeySchema, type PublicKey } from './public-key'

export const ROSTER_TYPE = 'application/vnd.kexie.roster.v1+json'

/** One PC of an office: its keys and for how long they hold. */
const pcSchema = z.strictObject({
  pc: pcId(),
  name: label(40),
  signing: publicKeySchema,
  age: ageRecipient(),
  from: day(),
  until: day(),
  /** `lastUpTo`: the last stream position that was still accepted from it. */
  revoked: z.strictObject({ on: day(), lastUpTo: position().exactOptional() }).exactOptional(),
})
export type RosterPc = Readonly<z.output<typeof pcSchema>>

const officeSchema = z.strictObject({
  office: officeId(),
  /** Recovery identities of the office; everything for it is encrypted to them as well. */
  recovery: z.array(ageRecipient()).max(8),
  pcs: z.array(pcSchema).min(1).max(64),
})
export type RosterOffice = Readonly<z.output<typeof officeSchema>>

/**
 * The 名册: which PCs speak for which office. Rosters form a chain: each names the one before. The city root signs the
 * first and names the municipal PCs that may sign the next ones; only the root may change who they are, with a roster
 * at which the chain begins anew.
 */
const shape = z.strictObject({
  version: z.int().min(1).max(1_000_000),
  /** SHA-256 of the previous roster's envelope; absent in the first. */
  previous: hash().exactOptional(),
  issuedAt: instant(),
  root: publicKeySchema,
  /** Key ids of the PCs that may sign the next roster. */
  signers: z.array(hash()).min(1).max(16),
  offices: z.array(officeSchema).min(1).max(400),
})
export type Roster = Readonly<z.output<typeof shape>>

/** A roster in which no office, PC, key or signer stands twice. */
export const rosterSchema = shape
  .refine(({ version, previous }) => (version === 1) === (previous === undefined))
  .refine(({ offices }) => isUnique(offices.map(({ office }) => office)))
  .refine((roster) => isUnique(pcsOf(roster).map(({ pc }) => pc.pc)))
  .refine((roster) => isUnique(pcsOf(roster).map(({ pc }) => keyIdOf(pc.signing))))
  .refine((roster) => isUnique(roster.signers))

const isUnique = (items: readonly string[]): boolean => new Set(items).size === items.length

/** A PC with the office it speaks for. */
export interface ListedPc {
  readonly office: string
  readonly pc: RosterPc
}

export const pcsOf = (roster: Pick<Roster, 'offices'>): readonly ListedPc[] =>
  roster.offices.flatMap(({ office, pcs }) => pcs.map((pc) => ({ office, pc })))

/** The PC whose signing key has this id. */
export const pcByKey = (roster: Roster, keyId: string): ListedPc | undefined =>
  pcsOf(roster).find(({ pc }) => keyIdOf(pc.signing) === keyId)

/** Keys that may sign the roster after this one, besides the root; a revoked PC may not. */
export const rosterSigners = (roster: Roster): readonly PublicKey[] =>
  pcsOf(roster)
    .filter(({ pc }) => pc.revoked === undefined && roster.signers.includes(keyIdOf(pc.signing)))
    .map(({ pc }) => pc.signing)

/**
 * Age recipients of everything for an office: its PCs that are not revoked, and its recovery identities. An expired
 * PC still opens what is sent to its office: expiry is flagged, only revocation shuts out.
 */
export function recipientsOf(roster: Roster, office: string): readonly string[] {
  const entry = roster.offices.find((candidate) => candidate.office === office)
  if (entry === undefined) return []
  const pcs = entry.pcs.filter(({ revoked }) => revoked === undefined).map(({ age }) => age)
  return [...new Set([...pcs, ...entry.recovery])]
}
