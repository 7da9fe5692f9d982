import { canonicalText } from '../base/json'
import { fail, ok, type Failure, type Result } from '../base/result'
import { sha256Hex } from '../base/sha256'
import { decodeDocument } from './document'
import { checkSignatures, encodeEnvelope, type Envelope } from './envelope'
import { keyIdOf, type PublicKey, type Verify } from './public-key'
import { ROSTER_TYPE, rosterSchema, rosterSigners, type Roster } from './roster'

/** One roster of the chain, with the bytes that were signed and their hash. */
export interface RosterLink {
  readonly envelope: Envelope
  readonly hash: string
  readonly roster: Roster
  /** Signed by the city root itself: every holder of a later roster is given it too. */
  readonly byRoot: boolean
}

export type ChainFailure = Failure<
  'roster-wrong' | 'roster-older' | 'roster-forked' | 'roster-gap' | 'other-root'
>

export const rosterHash = (envelope: Envelope): string => sha256Hex(encodeEnvelope(envelope))

/**
 * Takes further rosters into the chain that is held (oldest first; empty: nothing yet, then `root` says whose chain
 * it has to be). What is held already is skipped; another roster of a version that is held is a fork; one that the
 * last held roster does not lead to leaves a gap. Each is parsed only after its signature was found to be of somebody
 * the roster before it names (threat 11).
 */
export function extendChain(
  held: readonly RosterLink[],
  root: PublicKey,
  envelopes: readonly Envelope[],
  verify: Verify,
): Result<readonly RosterLink[], ChainFailure> {
  const chain = [...held]
  const known = new Set(held.map(({ hash }) => hash))
  for (const envelope of envelopes) {
    const hash = rosterHash(envelope)
    if (known.has(hash)) continue
    const link = readLink(chain, root, envelope, verify)
    if (!link.ok) return link
    chain.push(link.value)
    known.add(hash)
  }
  return ok(chain)
}

function readLink(
  chain: readonly RosterLink[],
  root: PublicKey,
  envelope: Envelope,
  verify: Verify,
): Result<RosterLink, ChainFailure> {
  const head = chain.at(-1)
  const keys = head === undefined ? [root] : rosterSigners(head.roster)
  const signers = checkSignatures(envelope, ROSTER_TYPE, keys, verify)
  // A signer that the head does not name may be one of a later roster, when those between are missing.
  if (!signers.ok)
    return fail(
      signers.failure.code === 'unknown-signer' && head !== undefined ? 'roster-gap' : 'roster-wrong',
    )
  const roster = decodeDocument(envelope.payload, rosterSchema)
  if (!roster.ok) return fail('roster-wrong')
  if (keyIdOf(roster.value.root) !== keyIdOf(root)) return fail('other-root')
  const byRoot = signers.value.includes(keyIdOf(root))
  const place = checkPlace(head, roster.value, byRoot)
  return place.ok ? ok({ envelope, hash: rosterHash(envelope), roster: roster.value, byRoot }) : place
}

function checkPlace(
  head: RosterLink | undefined,
  roster: Roster,
  byRoot: boolean,
): Result<null, ChainFailure> {
  const expected = (head?.roster.version ?? 0) + 1
  if (roster.version < expected) return fail('roster-forked', { version: roster.version })
  if (roster.version > expected) return fail('roster-gap', { held: expected - 1, version: roster.version })
  if (roster.previous !== head?.hash) return fail('roster-forked', { version: roster.version })
  const samePowers =
    head !== undefined && canonicalText(head.roster.signers) === canonicalText(roster.signers)
  return byRoot || samePowers ? ok(null) : fail('roster-wrong')
}

/**
 * What of a chain with holes can be believed on its own: the rosters that the root signed, and those that a PC named
 * by the last such roster signed. Enough to judge one bundle without a chain of one's own (the command line); not
 * enough to keep.
 */
export function believable(
  root: PublicKey,
  envelopes: readonly Envelope[],
  verify: Verify,
): readonly RosterLink[] {
  const links: RosterLink[] = []
  for (const envelope of envelopes) {
    const appointed = links.findLast(({ byRoot }) => byRoot)
    const keys = appointed === undefined ? [root] : rosterSigners(appointed.roster)
    const signers = checkSignatures(envelope, ROSTER_TYPE, keys, verify)
    const roster = signers.ok ? decodeDocument(envelope.payload, rosterSchema) : signers
    if (!signers.ok || !roster.ok || keyIdOf(roster.value.root) !== keyIdOf(root)) continue
    const byRoot = signers.value.includes(keyIdOf(root))
    links.push({ envelope, hash: rosterHash(envelope), roster: roster.value, byRoot })
  }
  return links
}

/** What a receiver who holds `version` (0: nothing) is given: what it lacks, the newest, and what the root signed. */
export const chainFor = (chain: readonly RosterLink[], version: number): readonly Envelope[] =>
  chain
    .filter((link, index) => link.byRoot || link.roster.version > version || index === chain.length - 1)
    .map(({ envelope }) => envelope)
