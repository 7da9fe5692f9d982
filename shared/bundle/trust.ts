import { fail, ok, type Failure, type Result } from '../base/result'
import { sha256Hex } from '../base/sha256'
import { officeOfReplica } from '../records/replica-id'
import { CARD_TYPE } from './card'
import { decodeDocument } from './document'
import { checkSignatures } from './envelope'
import { areBombs } from './frame'
import type { Head } from './head'
import { CLOCK_TOLERANCE_MS } from './limits'
import { MANIFEST_TYPE, manifestSchema, SCHEMA_VERSION, type Manifest } from './manifest'
import type { Verify } from './public-key'
import { pcByKey, pcsOf, type ListedPc, type Roster } from './roster'
import { believable, extendChain, type RosterLink } from './roster-chain'
import { rosterLosses, type RosterLosses } from './roster-losses'

/** What a reader brings along to judge a bundle. */
export interface Reader {
  /** The roster chain this PC holds; not empty. */
  readonly chain: readonly RosterLink[]
  /** The office whose bundles this PC opens; absent for a technician, who reads what the given key opens. */
  readonly office?: string
  /** Milliseconds on this PC's clock. */
  readonly now: number
}

/** A bundle whose signature holds and that may be read by us. */
export interface Judged {
  readonly manifest: Manifest
  /** SHA-256 of the manifest's bytes. */
  readonly manifestHash: string
  readonly sender: ListedPc
  /** Our chain with what the bundle brought along of it. */
  readonly chain: readonly RosterLink[]
  readonly flags: readonly BundleFlag[]
  /** What our roster says and the one that came along does not carry on. */
  readonly brought: RosterLosses
  /** What the sender's roster says and ours, which begins anew after it, does not carry on. */
  readonly astray: RosterLosses
}

/** Said at the preview, refuses nothing: the key has expired, a clock is wrong (threats 9, 29). */
export type BundleFlag = 'expired-signer' | 'created-in-future'

export type TrustFailure = Failure<
  | 'no-roster'
  | 'roster-wrong'
  | 'roster-older'
  | 'roster-forked'
  | 'roster-gap'
  | 'other-root'
  | 'unknown-signer'
  | 'signature-twice'
  | 'signature-wrong'
  | 'revoked-signer'
  | 'signer-of-other-office'
  | 'wrong-addressee'
  | 'newer-schema'
  | 'manifest-malformed'
  | 'bomb'
  | 'not-a-bundle'
  | 'wrong-purpose'
>

/**
 * Decides whether a bundle is to be believed, from its head alone: first the rosters it brings, then the signature of
 * its manifest under the newest roster, then what the manifest says. Nothing is parsed before its signature was
 * checked (exchange rule: verify, then parse).
 */
export function judgeHead(head: Head, reader: Reader, verify: Verify): Result<Judged, TrustFailure> {
  // A snapshot carries its maker's card where other bundles carry rosters; it is restored, never exchanged.
  if (head.rosters.some(({ type }) => type === CARD_TYPE)) return fail('wrong-purpose')
  const held = reader.chain.at(-1)?.roster
  if (held === undefined) return fail('no-roster')
  const chain = extendChain(reader.chain, held.root, head.rosters, verify)
  if (!chain.ok) return chain
  const roster = chain.value.at(-1)?.roster
  if (roster === undefined) return fail('no-roster')

  const sender = checkSender(head, roster, verify)
  if (!sender.ok) return sender
  const manifest = readManifest(head.manifest.payload)
  if (!manifest.ok) return manifest
  const place = checkPlace(manifest.value, sender.value, chain.value, reader)
  if (!place.ok) return place
  return ok({
    manifest: manifest.value,
    manifestHash: sha256Hex(head.manifest.payload),
    sender: sender.value,
    chain: chain.value,
    flags: flagsOf(manifest.value, sender.value, reader.now),
    brought: rosterLosses(held, roster),
    astray: astrayOf(head, manifest.value, chain.value, verify),
  })
}

function checkSender(head: Head, roster: Roster, verify: Verify): Result<ListedPc, TrustFailure> {
  const keys = pcsOf(roster).map(({ pc }) => pc.signing)
  const signers = checkSignatures(head.manifest, MANIFEST_TYPE, keys, verify)
  if (!signers.ok) {
    const { code } = signers.failure
    return code === 'wrong-purpose' ? fail('not-a-bundle') : fail(code, { roster: roster.version })
  }
  const listed = signers.value.map((keyId) => pcByKey(roster, keyId))
  const revoked = listed.find((entry) => entry?.pc.revoked !== undefined)
  if (revoked !== undefined) return fail('revoked-signer', revokedFacts(revoked, roster))
  const [sender] = listed
  return sender === undefined ? fail('unknown-signer', { roster: roster.version }) : ok(sender)
}

/** Which PC was shut out and when, and the office's PCs that the roster lists now: what a person asks its sender for. */
function revokedFacts({ office, pc }: ListedPc, roster: Roster) {
  const now = pcsOf(roster).filter((each) => each.office === office && each.pc.revoked === undefined)
  return {
    roster: roster.version,
    pc: pc.name,
    ...(pc.revoked === undefined ? {} : { on: pc.revoked.on }),
    ...(pc.revoked?.lastUpTo === undefined ? {} : { upTo: pc.revoked.lastUpTo }),
    ...(now.length === 0 ? {} : { now: now.map(({ pc: each }) => `${each.name} ${each.from}`).join('\n') }),
  }
}

export type ManifestFailure = Failure<'manifest-malformed' | 'newer-schema' | 'bomb'>

/** Reads a manifest whose signature has been checked. */
export function readManifest(payload: Uint8Array): Result<Manifest, ManifestFailure> {
  const manifest = decodeDocument(payload, manifestSchema)
  if (!manifest.ok) return fail('manifest-malformed', { problem: manifest.failure.code })
  if (manifest.value.minReader > SCHEMA_VERSION) {
    return fail('newer-schema', { program: manifest.value.program })
  }
  if (areBombs(manifest.value.frames)) return fail('bomb')
  return manifest
}

function checkPlace(
  manifest: Manifest,
  sender: ListedPc,
  chain: readonly RosterLink[],
  reader: Reader,
): Result<null, TrustFailure> {
  const { from, to, roster } = manifest
  const held = chain.at(-1)?.roster.version ?? 0
  const isOwn = officeOfReplica(from.replica) === from.office
  if (!isOwn || from.office !== sender.office || from.pc !== sender.pc.pc) {
    return fail('signer-of-other-office', { roster: held })
  }
  if (reader.office !== undefined && !to.includes(reader.office)) {
    return fail('wrong-addressee', { to: to.join(' ') })
  }
  // Made under a roster from before the one our chain begins with; its sender is listed all the same.
  const [first] = chain
  if (first !== undefined && roster.version < first.roster.version) return ok(null)
  const link = chain.find((candidate) => candidate.roster.version === roster.version)
  if (link === undefined) return fail('roster-gap', { held, version: roster.version })
  return link.hash === roster.hash ? ok(null) : fail('roster-forked', { version: roster.version })
}

/**
 * The root's newest roster follows what its maker held; a sender who knew more then (an enrolment, a revocation) brings the
 * roster that says so. Nothing of it counts, and it may be of stolen keys, but it can be told.
 */
function astrayOf(
  { rosters }: Head,
  { roster: theirs }: Manifest,
  chain: readonly RosterLink[],
  verify: Verify,
): RosterLosses {
  const none = { readmitted: [], gone: [] }
  const [first, newest] = [chain[0]?.roster, chain.at(-1)?.roster]
  if (first === undefined || newest === undefined || theirs.version >= first.version) return none
  const found = believable(first.root, rosters, verify).find(({ hash }) => hash === theirs.hash)
  return found === undefined ? none : rosterLosses(found.roster, newest)
}

function flagsOf(manifest: Manifest, { pc }: ListedPc, now: number): readonly BundleFlag[] {
  const created = Date.parse(manifest.createdAt)
  const day = manifest.createdAt.slice(0, 10)
  const flags: BundleFlag[] = []
  if (day < pc.from || day > pc.until || new Date(now).toISOString().slice(0, 10) > pc.until) {
    flags.push('expired-signer')
  }
  if (created > now + CLOCK_TOLERANCE_MS) flags.push('created-in-future')
  return flags
}
