import { encodeCard, decodeCard, type Card } from '../../shared/bundle/card'
import { encodeDocument } from '../../shared/bundle/document'
import { firstRoster, rosterAfter, rosterOfRoot, standingOf } from '../../shared/bundle/next-roster'
import { withCard, withRevoked, type EnrolFailure, type Standing } from '../../shared/bundle/next-roster'
import { keyIdOf } from '../../shared/bundle/public-key'
import { pcsOf, ROSTER_TYPE, type Roster, type RosterOffice } from '../../shared/bundle/roster'
import { MAX_ROSTERS } from '../../shared/bundle/limits'
import { extendChain, rosterHash, type ChainFailure } from '../../shared/bundle/roster-chain'
import type { RosterLink } from '../../shared/bundle/roster-chain'
import { decodeRosterFile, encodeRosterFile, type RosterFile } from '../../shared/bundle/roster-file'
import type { RosterFileFailure } from '../../shared/bundle/roster-file'
import type { IsoDate } from '../../shared/base/iso-date'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { idsOf, type DeskIdentity } from '../../shared/ipc/keys'
import type { ShutOut } from '../../shared/ipc/trust'
import type { WriteFailure } from '../disk/write-failure'
import type { Log } from '../log'
import type { Signer } from '../vault/ed25519'
import type { Keyring } from '../vault/keyring'
import { ownCard, publicKeyOf } from './own-card'
import { signEnvelope } from './sign-envelope'
import { usualUntil } from './today'
import { lossesOf, rosterFileOf, type Trust, type TrustStore } from './trust-store'
import { verify } from './verify'

export interface TrustDeps {
  readonly identity: DeskIdentity
  readonly keyring: Keyring
  readonly store: TrustStore
  readonly now: () => Date
  readonly today: () => IsoDate
  readonly log: Pick<Log, 'warn'>
}

type Damaged = Failure<'trust-damaged'>
export type SignRosterFailure = Failure<'no-roster' | 'not-signer' | 'rosters-full'> | Damaged | WriteFailure
type ByRootFailure = SignRosterFailure | EnrolFailure | Failure<'pc-unknown'>
export type SucceedFailure = ByRootFailure | Failure<'sheet-other-root'>
export type RerootFailure = ByRootFailure | Failure<'root-gone'>
export type RosterOfferFailure = RosterFileFailure | ChainFailure | Damaged

/** What can be done with cards and rosters once the keys are open. */
export interface TrustDesk {
  read(): Promise<Result<Trust | undefined, Damaged>>
  standing(trust: Trust | undefined): Standing
  /** Whether this PC may sign the next roster. */
  signs(trust: Trust | undefined): boolean
  /**
   * Municipal PC, root still here: makes, signs and pins the first roster; does nothing when there is one. A new root
   * that was made in place of a lost one and has not signed yet (the PC stopped in between) signs now.
   */
  ensureFirst(): Promise<Result<null, ByRootFailure>>
  cardFile(): Uint8Array
  /** Lists a PC; `replaces` is the entry that it stands in for, and is shut out in the same roster. */
  enrol(
    card: Card,
    until: IsoDate,
    replaces?: ShutOut,
  ): Promise<Result<Roster, SignRosterFailure | EnrolFailure | Failure<'pc-unknown'>>>
  revoke(shutOut: ShutOut): Promise<Result<Roster, SignRosterFailure | Failure<'pc-unknown'>>>
  /**
   * This PC of 市科协 becomes the one that signs rosters: the root signs one that lists it, names it alone and shuts other
   * PCs of the office out. `sheet-other-root`: the root is not the one that this PC has pinned.
   */
  succeed(root: Signer, until: IsoDate, shutOut: readonly ShutOut[]): Promise<Result<Roster, SucceedFailure>>
  rosterFile(): Promise<Result<Uint8Array, Failure<'no-roster'> | Damaged>>
  /** The same by a new root of this PC, whose sheet was lost: every office has to pin it by hand. */
  reroot(until: IsoDate, shutOut: readonly ShutOut[]): Promise<Result<Roster, RerootFailure>>
  /** What accepting a roster file would lead to; keeps nothing. `anew`: as if no root were pinned. */
  judge(file: Uint8Array, anew?: boolean): Promise<Result<Offer, RosterOfferFailure>>
  /** Lets go of root and rosters, on a PC that they list under none of its ids (`listed` otherwise). */
  forget(): Promise<Result<null, WriteFailure | Damaged | Failure<'listed'>>>
  /** A PC that was shut out and is good again by it is noted in the log. */
  keep(trust: Trust): Promise<Result<null, WriteFailure>>
}

export interface Offer {
  readonly trust: Trust
  readonly effect: 'pin' | 'newer' | 'same'
}

export const readCard = (file: Uint8Array) => decodeCard(file, verify)

export function openTrustDesk({ identity, keyring, store, now, today, log }: TrustDeps): TrustDesk {
  const ownKey = keyIdOf(publicKeyOf(keyring.signer))
  const card = (): Card => ownCard(identity, keyring, now())

  async function signNext<F>(
    change: (roster: Roster) => Result<readonly RosterOffice[], F>,
  ): Promise<Result<Roster, SignRosterFailure | F>> {
    const held = await readHead()
    if (!held.ok) return held
    const { trust, head } = held.value
    if (!head.roster.signers.includes(ownKey)) return fail('not-signer')
    // A file of more would be read by nobody; the root begins a new chain.
    if (trust.chain.length >= MAX_ROSTERS) return fail('rosters-full')
    const offices = change(head.roster)
    if (!offices.ok) return offices
    return keepSigned(trust, rosterAfter(head, offices.value, now().toISOString()), keyring.signer)
  }

  /** The root signs what comes after the held roster: this PC alone signs from then on. */
  async function signByRoot(
    root: Signer,
    until: IsoDate,
    shutOut: readonly ShutOut[],
  ): Promise<Result<Roster, ByRootFailure>> {
    const held = await readHead()
    if (!held.ok) return held
    const { head } = held.value
    if (identity.role !== 'city') return fail('not-signer')
    const offices = withCard(head.roster.offices, card(), { from: today(), until })
    if (!offices.ok) return offices
    const others = pcsOf({ offices: offices.value }).filter(
      ({ office, pc }) => office === identity.office && pc.pc !== identity.pcId,
    )
    if (!shutOut.every((out) => others.some(({ pc }) => pc.pc === out.pc))) return fail('pc-unknown')
    const left = shutOut.reduce((all, out) => withRevoked(all, out, today()), offices.value)
    const { signing } = card()
    const next = rosterOfRoot(head, publicKeyOf(root), signing, left, now().toISOString())
    return keepSigned({ root: next.root, chain: [] }, next, root)
  }

  async function readHead(): Promise<
    Result<{ readonly trust: Trust; readonly head: RosterLink }, Damaged | Failure<'no-roster'>>
  > {
    const trust = await store.read()
    if (!trust.ok) return trust
    const head = trust.value?.chain.at(-1)
    return trust.value === undefined || head === undefined
      ? fail('no-roster')
      : ok({ trust: trust.value, head })
  }

  async function keepSigned(
    { root, chain }: Trust,
    next: Roster,
    signer: Signer,
  ): Promise<Result<Roster, WriteFailure>> {
    const envelope = signEnvelope(ROSTER_TYPE, encodeDocument(next), signer)
    const longer = extendChain(chain, root, [envelope], verify)
    // What this PC signs must pass its own check; a roster that does not is a bug and must not be kept.
    if (!longer.ok) throw new Error(`own roster refused: ${longer.failure.code}`)
    const kept = await store.keep({ root, chain: longer.value })
    return kept.ok ? ok(next) : kept
  }

  return {
    read: async () => store.read(),
    standing: (trust) => {
      const head = trust?.chain.at(-1)
      return head === undefined ? 'not-listed' : standingOf(head.roster, ownKey, today())
    },
    signs: (trust) => trust?.chain.at(-1)?.roster.signers.includes(ownKey) === true,
    ensureFirst: async () => {
      const trust = await store.read()
      if (!trust.ok) return trust
      if (keyring.root === undefined) return ok(null)
      const root = publicKeyOf(keyring.root)
      if (trust.value !== undefined) {
        if (keyIdOf(trust.value.root) === keyIdOf(root)) return ok(null)
        const again = await signByRoot(keyring.root, usualUntil(today()), [])
        return again.ok ? ok(null) : again
      }
      const validity = { from: today(), until: usualUntil(today()) }
      const roster = firstRoster(card(), root, validity)
      if (!roster.ok) return roster
      const kept = await keepSigned({ root, chain: [] }, roster.value, keyring.root)
      return kept.ok ? ok(null) : kept
    },
    cardFile: () => encodeCard(card(), (message) => keyring.signer.sign(message)),
    enrol: async (added, until, replaces) =>
      signNext<EnrolFailure | Failure<'pc-unknown'>>((roster) => {
        const offices = withCard(roster.offices, added, { from: today(), until })
        if (!offices.ok || replaces === undefined) return offices
        const isTheirs = pcsOf({ offices: offices.value }).some(
          ({ office, pc }) => office === added.office && pc.pc === replaces.pc && pc.pc !== added.pc,
        )
        return isTheirs ? ok(withRevoked(offices.value, replaces, today())) : fail('pc-unknown')
      }),
    revoke: async (shutOut) =>
      signNext((roster) =>
        pcsOf(roster).some((listed) => listed.pc.pc === shutOut.pc)
          ? ok(withRevoked(roster.offices, shutOut, today()))
          : fail('pc-unknown'),
      ),
    succeed: async (root, until, shutOut) => {
      const held = await readHead()
      if (!held.ok) return held
      const isPinned = keyIdOf(publicKeyOf(root)) === keyIdOf(held.value.trust.root)
      return isPinned ? signByRoot(root, until, shutOut) : fail('sheet-other-root')
    },
    reroot: async (until, shutOut) =>
      keyring.root === undefined ? fail('root-gone') : signByRoot(keyring.root, until, shutOut),
    rosterFile: async () => {
      const trust = await store.read()
      if (!trust.ok) return trust
      return trust.value === undefined ? fail('no-roster') : ok(encodeRosterFile(rosterFileOf(trust.value)))
    },
    judge: async (file, anew = false) => {
      const offered = decodeRosterFile(file)
      if (!offered.ok) return offered
      const trust = await store.read()
      return trust.ok ? judgeOffer(offered.value, anew ? undefined : trust.value) : trust
    },
    forget: async () => {
      const held = await store.read()
      if (!held.ok) return held
      const own = idsOf(identity)
      const roster = held.value?.chain.at(-1)?.roster
      const isListed = roster !== undefined && pcsOf(roster).some(({ pc }) => own.has(pc.pc))
      return isListed ? fail('listed') : store.forget()
    },
    keep: async (trust) => {
      const held = await store.read()
      const { readmitted } = lossesOf(held.ok ? held.value : undefined, trust)
      const kept = await store.keep(trust)
      if (kept.ok && readmitted.length > 0) {
        log.warn('roster.readmits', {
          pcs: readmitted.length,
          version: trust.chain.at(-1)?.roster.version ?? 0,
        })
      }
      return kept
    },
  }
}

/** A roster file against what is kept: another root, a fork, and a file that ends before ours are refused. */
function judgeOffer(offered: RosterFile, trust: Trust | undefined): Result<Offer, ChainFailure> {
  if (trust !== undefined && keyIdOf(trust.root) !== keyIdOf(offered.root)) return fail('other-root')
  const chain = extendChain(trust?.chain ?? [], offered.root, offered.rosters, verify)
  if (!chain.ok) return chain
  const merged = { root: offered.root, chain: chain.value }
  if (trust === undefined) return ok({ trust: merged, effect: 'pin' })
  const head = trust.chain.at(-1)?.hash
  if (chain.value.at(-1)?.hash !== head) return ok({ trust: merged, effect: 'newer' })
  const last = offered.rosters.at(-1)
  const isSame = last !== undefined && rosterHash(last) === head
  return isSame ? ok({ trust: merged, effect: 'same' }) : fail('roster-older')
}
