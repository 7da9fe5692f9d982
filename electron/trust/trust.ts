import { encodeCard, decodeCard, type Card } from '../../shared/bundle/card'
import { encodeDocument } from '../../shared/bundle/document'
import { firstRoster, rosterAfter, standingOf, withCard, withRevoked } from '../../shared/bundle/next-roster'
import type { EnrolFailure, Standing } from '../../shared/bundle/next-roster'
import { keyIdOf } from '../../shared/bundle/public-key'
import { pcsOf, ROSTER_TYPE, type Roster, type RosterOffice } from '../../shared/bundle/roster'
import { extendChain, type ChainFailure, type RosterLink } from '../../shared/bundle/roster-chain'
import { decodeRosterFile, encodeRosterFile, type RosterFile } from '../../shared/bundle/roster-file'
import type { RosterFileFailure } from '../../shared/bundle/roster-file'
import type { IsoDate } from '../../shared/base/iso-date'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { DeskIdentity } from '../../shared/ipc/keys'
import type { ShutOut } from '../../shared/ipc/trust'
import type { WriteFailure } from '../disk/write-failure'
import type { Keyring } from '../vault/keyring'
import { ownCard, publicKeyOf } from './own-card'
import { signEnvelope } from './sign-envelope'
import { usualUntil } from './today'
import type { Trust, TrustStore } from './trust-store'
import { verify } from './verify'

export interface TrustDeps {
  readonly identity: DeskIdentity
  readonly keyring: Keyring
  readonly store: TrustStore
  readonly now: () => Date
  readonly today: () => IsoDate
}

type Damaged = Failure<'trust-damaged'>
export type SignRosterFailure = Failure<'no-roster' | 'not-signer'> | Damaged | WriteFailure
export type RosterOfferFailure = RosterFileFailure | ChainFailure | Damaged

/** What can be done with cards and rosters once the keys are open. */
export interface TrustDesk {
  read(): Promise<Result<Trust | undefined, Damaged>>
  standing(trust: Trust | undefined): Standing
  /** Whether this PC may sign the next roster. */
  signs(trust: Trust | undefined): boolean
  /** Municipal PC, root still here: makes, signs and pins the first roster. Does nothing when there is one. */
  ensureFirst(): Promise<Result<null, Damaged | WriteFailure | EnrolFailure>>
  cardFile(): Uint8Array
  /** Lists a PC; `replaces` is the entry that it stands in for, and is shut out in the same roster. */
  enrol(
    card: Card,
    until: IsoDate,
    replaces?: ShutOut,
  ): Promise<Result<Roster, SignRosterFailure | EnrolFailure | Failure<'pc-unknown'>>>
  revoke(shutOut: ShutOut): Promise<Result<Roster, SignRosterFailure | Failure<'pc-unknown'>>>
  rosterFile(): Promise<Result<Uint8Array, Failure<'no-roster'> | Damaged>>
  /** What accepting a roster file would lead to; keeps nothing. */
  judge(file: Uint8Array): Promise<Result<Offer, RosterOfferFailure>>
  keep(trust: Trust): Promise<Result<null, WriteFailure>>
}

export interface Offer {
  readonly trust: Trust
  readonly effect: 'pin' | 'newer' | 'same'
}

export const readCard = (file: Uint8Array) => decodeCard(file, verify)

export function openTrustDesk({ identity, keyring, store, now, today }: TrustDeps): TrustDesk {
  const ownKey = keyIdOf(publicKeyOf(keyring.signer))
  const card = (): Card => ownCard(identity, keyring, now())

  async function signNext<F>(
    change: (roster: Roster) => Result<readonly RosterOffice[], F>,
  ): Promise<Result<Roster, SignRosterFailure | F>> {
    const trust = await store.read()
    if (!trust.ok) return trust
    const head = trust.value?.chain.at(-1)
    if (trust.value === undefined || head === undefined) return fail('no-roster')
    if (!head.roster.signers.includes(ownKey)) return fail('not-signer')
    const offices = change(head.roster)
    if (!offices.ok) return offices
    const next = rosterAfter(head, offices.value, now().toISOString())
    const envelope = signEnvelope(ROSTER_TYPE, encodeDocument(next), keyring.signer)
    const chain = extendChain(trust.value.chain, trust.value.root, [envelope], verify)
    // What this PC signs must pass its own check; a roster that does not is a bug and must not be kept.
    if (!chain.ok) throw new Error(`own roster refused: ${chain.failure.code}`)
    const kept = await store.keep({ root: trust.value.root, chain: chain.value })
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
      if (trust.value !== undefined || keyring.root === undefined) return ok(null)
      const root = publicKeyOf(keyring.root)
      const validity = { from: today(), until: usualUntil(today()) }
      const roster = firstRoster(card(), root, validity)
      if (!roster.ok) return roster
      const envelope = signEnvelope(ROSTER_TYPE, encodeDocument(roster.value), keyring.root)
      const chain = extendChain([], root, [envelope], verify)
      if (!chain.ok) throw new Error(`own roster refused: ${chain.failure.code}`)
      return store.keep({ root, chain: chain.value })
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
    rosterFile: async () => {
      const trust = await store.read()
      if (!trust.ok) return trust
      return trust.value === undefined ? fail('no-roster') : ok(encodeRosterFile(fileOf(trust.value)))
    },
    judge: async (file) => {
      const offered = decodeRosterFile(file)
      if (!offered.ok) return offered
      const trust = await store.read()
      return trust.ok ? judgeOffer(offered.value, trust.value) : trust
    },
    keep: async (trust) => store.keep(trust),
  }
}

const fileOf = ({ root, chain }: Trust): RosterFile => ({
  root,
  rosters: chain.map(({ envelope }) => envelope),
})

/** A roster file against what is kept: another root, a fork, and a file that ends before ours are refused. */
function judgeOffer(offered: RosterFile, trust: Trust | undefined): Result<Offer, ChainFailure> {
  if (trust !== undefined && keyIdOf(trust.root) !== keyIdOf(offered.root)) return fail('other-root')
  const held: readonly RosterLink[] = trust?.chain ?? []
  const chain = extendChain(held, offered.root, offered.rosters, verify)
  if (!chain.ok) return chain
  if (chain.value.length === 0) return fail('roster-wrong')
  const merged = { root: offered.root, chain: chain.value }
  if (trust === undefined) return ok({ trust: merged, effect: 'pin' })
  if (chain.value.length > held.length) return ok({ trust: merged, effect: 'newer' })
  if (offered.rosters.length < held.length) return fail('roster-older', { version: offered.rosters.length })
  return ok({ trust: merged, effect: 'same' })
}
