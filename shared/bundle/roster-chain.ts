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
}

export type ChainFailure = Failure<
  'roster-wrong' | 'roster-older' | 'roster-forked' | 'roster-gap' | 'other-root'
>

export const rosterHash = (envelope: Envelope): string => sha256Hex(encodeEnvelope(envelope))

/** A roster that the root itself signed, and the envelopes that stand behind it up to the next such. */
interface Part {
  /** Absent: what stands before the first roster of the root goes on from what the reader holds. */
  readonly start: RosterLink | undefined
  readonly after: Envelope[]
}

/**
 * Takes further rosters into the chain that is held (empty: nothing yet; `root` says whose chain it has to be). A chain
 * begins with a roster of the root and goes on with those that the PCs it names have signed, each naming the one
 * before; only a roster of the root changes who they are.
 *
 * A roster of the root needs none before it: it stands for itself, and with a higher version than the one our chain
 * begins with it takes the place of all that we hold. So whoever has the keys of a signing PC can lead nobody where
 * the root does not get them back from, and what those keys signed beside it counts no more, whatever its version
 * (threats 9, 11, 12). What belongs to an older roster of the root is passed over. Of the rest, what is held already
 * is skipped; another roster of a version that is held is a fork; one that the last held roster does not lead to
 * leaves a gap. Each is parsed only after its signature was found to be of somebody who may sign it.
 */
export function extendChain(
  held: readonly RosterLink[],
  root: PublicKey,
  envelopes: readonly Envelope[],
  verify: Verify,
): Result<readonly RosterLink[], ChainFailure> {
  const parts = partsOf(root, envelopes, verify)
  if (!parts.ok) return parts
  const [own] = held
  const start = newestStart(parts.value, own)
  if (start === undefined) return fail('roster-wrong')
  // Two rosters of the root with one number: its sheet was used on two PCs. Its next use settles it.
  const starts = [own, ...parts.value.map((part) => part.start)]
  if (starts.some((each) => each?.roster.version === start.roster.version && each.hash !== start.hash)) {
    return fail('roster-forked', { version: start.roster.version })
  }
  const chain = start === own ? [...held] : [start]
  const known = new Set(chain.map(({ hash }) => hash))
  const following = parts.value.filter((part) => (part.start ?? own)?.hash === start.hash)
  for (const envelope of following.flatMap(({ after }) => after)) {
    const hash = rosterHash(envelope)
    if (known.has(hash)) continue
    const link = readNext(chain.at(-1) ?? start, envelope, verify)
    if (!link.ok) return link
    chain.push(link.value)
    known.add(hash)
  }
  return ok(chain)
}

const newestStart = (parts: readonly Part[], own?: RosterLink): RosterLink | undefined =>
  parts
    .map(({ start }) => start)
    .reduce((best, start) => {
      const isNewer =
        start !== undefined && (best === undefined || start.roster.version > best.roster.version)
      return isNewer ? start : best
    }, own)

function partsOf(
  root: PublicKey,
  envelopes: readonly Envelope[],
  verify: Verify,
): Result<readonly Part[], ChainFailure> {
  const parts: Part[] = [{ start: undefined, after: [] }]
  for (const envelope of envelopes) {
    // Signed by the root alone: who signed besides, a reader that lacks the rosters between could not tell.
    if (!checkSignatures(envelope, ROSTER_TYPE, [root], verify).ok) {
      parts.at(-1)?.after.push(envelope)
      continue
    }
    const start = linkOf(envelope, root)
    if (!start.ok) return start
    parts.push({ start: start.value, after: [] })
  }
  return ok(parts)
}

function linkOf(
  envelope: Envelope,
  root: PublicKey,
): Result<RosterLink, Failure<'roster-wrong' | 'other-root'>> {
  const roster = decodeDocument(envelope.payload, rosterSchema)
  if (!roster.ok) return fail('roster-wrong')
  if (keyIdOf(roster.value.root) !== keyIdOf(root)) return fail('other-root')
  return ok({ envelope, hash: rosterHash(envelope), roster: roster.value })
}

function readNext(head: RosterLink, envelope: Envelope, verify: Verify): Result<RosterLink, ChainFailure> {
  const { roster: last } = head
  if (!checkSignatures(envelope, ROSTER_TYPE, rosterSigners(last), verify).ok) return fail('roster-wrong')
  const link = linkOf(envelope, last.root)
  if (!link.ok) return link
  const { version, previous, signers } = link.value.roster
  if (version > last.version + 1) return fail('roster-gap', { held: last.version, version })
  if (version <= last.version || previous !== head.hash) return fail('roster-forked', { version })
  return canonicalText(signers) === canonicalText(last.signers) ? link : fail('roster-wrong')
}

/**
 * What of a chain with holes can be believed on its own: the newest roster that the root signed, and those behind it
 * that a PC it names has signed. Enough to judge one bundle without a chain of one's own (the command line); not
 * enough to keep.
 */
export function believable(
  root: PublicKey,
  envelopes: readonly Envelope[],
  verify: Verify,
): readonly RosterLink[] {
  const parts = partsOf(root, envelopes, verify)
  if (!parts.ok) return []
  const start = newestStart(parts.value)
  if (start === undefined) return []
  const { after = [] } = parts.value.find((part) => part.start === start) ?? {}
  const links = after
    .filter((each) => checkSignatures(each, ROSTER_TYPE, rosterSigners(start.roster), verify).ok)
    .map((each) => linkOf(each, root))
  return [start, ...links.flatMap((link) => (link.ok ? [link.value] : []))]
}

/** What a receiver who holds `version` (0: nothing) is given: the root's own, what it lacks of the others, and the newest. */
export const chainFor = (chain: readonly RosterLink[], version: number): readonly Envelope[] =>
  chain
    .filter((link, index) => index === 0 || link.roster.version > version || index === chain.length - 1)
    .map(({ envelope }) => envelope)
