import { createHash } from 'node:crypto'
import { fail, ok, type Failed, type Failure, type Result } from '../../shared/base/result'
import type { Card } from '../../shared/bundle/card'
import { keyIdOf } from '../../shared/bundle/public-key'
import { pcByKey, type Roster } from '../../shared/bundle/roster'
import { readRootSheet } from '../../shared/bundle/root-sheet'
import type { Handlers } from '../../shared/ipc/contract'
import type { CardView, RosterOffer, RosterView, trustMethods } from '../../shared/ipc/trust'
import type { SavedFile } from '../../shared/ipc/files'
import type { Vault } from '../vault/vault'
import type { WriteFailure } from '../disk/write-failure'
import type { WriteOutFailure } from '../files/write-out'
import { isAgeRecipient } from './age-recipient'
import type { HeldRoot } from './held-root'
import { publicKeyOf } from './own-card'
import { readCard, type Offer, type TrustDesk } from './trust'
import { lossesOf, type Trust } from './trust-store'
import { fingerprintOfKey, lossesView, rosterView } from './trust-view'

/** What the handlers take from the rest of the main process. */
export interface TrustHandlerDeps {
  /** `undefined` while the keys are shut. */
  readonly desk: () => TrustDesk | undefined
  /** The bytes of the file behind a token. */
  readonly readToken: (
    token: string,
  ) => Promise<Result<Uint8Array, Failure<'token-unknown' | 'cannot-read' | 'too-large'>>>
  /** Asks where to save and writes out. */
  readonly saveAs: (name: string, bytes: Uint8Array) => Promise<Result<SavedFile, WriteOutFailure>>
  readonly root: HeldRoot
  /** Makes a new root in the keys, once the passphrase is proven; forgets one that waits to be printed. */
  readonly makeRoot: (passphrase: string) => ReturnType<Vault['makeRoot']>
  readonly dropRoot: () => ReturnType<Vault['sheetPrinted']>
  /** Office and PC of the names of saved files. */
  readonly ownName: () => string
}

/** Cards and offers that were read and wait for a person's word; the oldest make room. */
const KEPT = 50

export function createTrustHandlers({
  desk,
  readToken,
  saveAs,
  root,
  makeRoot,
  dropRoot,
  ownName,
}: TrustHandlerDeps): Handlers<typeof trustMethods> {
  const cards = new Map<string, Card>()
  const offers = new Map<string, Uint8Array>()

  async function unlocked<R>(work: (trust: TrustDesk) => Promise<R>): Promise<R | Failed<Failure<'locked'>>> {
    const trust = desk()
    return trust === undefined ? fail('locked') : work(trust)
  }

  return {
    'trust.status': async () =>
      unlocked(async (trust) => {
        const held = await trust.read()
        if (!held.ok) return held
        const roster = newestOf(held.value)
        return ok({
          roster: roster === undefined ? null : rosterView(roster),
          self: trust.standing(held.value),
        })
      }),
    'trust.saveCard': async () => unlocked(async (trust) => saveAs(`${ownName()}.kxcard`, trust.cardFile())),
    'trust.readCard': async (token) =>
      unlocked(async (trust) => {
        const file = await readToken(token)
        if (!file.ok) return file
        const card = readCard(file.value)
        if (!card.ok) return card
        const { age, recovery = age } = card.value
        if (!(await isAgeRecipient(age)) || !(await isAgeRecipient(recovery))) return fail('card-malformed')
        const held = await trust.read()
        if (!held.ok) return held
        const name = sha256(file.value)
        remember(cards, name, card.value)
        return ok(cardView(name, card.value, newestOf(held.value)))
      }),
    'trust.enrol': async ({ card: name, until, replaces }) =>
      unlocked(async (trust) => {
        const card = cards.get(name)
        return card === undefined ? fail('card-unknown') : viewed(await trust.enrol(card, until, replaces))
      }),
    'trust.revoke': async (shutOut) => unlocked(async (trust) => viewed(await trust.revoke(shutOut))),
    'trust.readRoot': async (typed) =>
      unlocked(async (trust) => {
        root.wipe()
        const held = await trust.read()
        if (!held.ok) return held
        if (held.value === undefined) return fail('no-roster')
        const seed = readRootSheet(typed)
        if (!seed.ok) return seed
        const fingerprint = fingerprintOfKey(publicKeyOf(root.hold(seed.value)))
        const pinned = fingerprintOfKey(held.value.root)
        if (fingerprint === pinned) return ok({ fingerprint })
        root.wipe()
        return fail('sheet-other-root', { sheet: fingerprint, pinned })
      }),
    'trust.dropRoot': async () => {
      root.wipe()
      return ok(null)
    },
    'trust.succeed': async ({ until, shutOut }) =>
      unlocked(async (trust) => {
        const signer = root.signer()
        if (signer === undefined) return fail('root-gone')
        const roster = await trust.succeed(signer, until, shutOut)
        // It signs one roster; where it could not, the person tries again without typing.
        if (roster.ok) root.wipe()
        return viewed(roster)
      }),
    'trust.newRoot': async ({ current, until, shutOut }) => {
      const made = await makeRoot(current)
      if (!made.ok) return made
      // The keys have changed: the desk is opened anew.
      return unlocked(async (trust) => {
        const roster = await trust.reroot(until, shutOut)
        const isWritten =
          roster.ok || roster.failure.code === 'disk-full' || roster.failure.code === 'cannot-write'
        // Refused before anything was written: the new root is for nothing. After a failed write it may stand.
        const dropped = isWritten ? ok(null) : await dropRoot()
        return dropped.ok ? viewed(roster) : dropped
      })
    },
    'trust.replaceRoot': async ({ offer: name, digits }) =>
      unlocked(async (trust) => {
        const file = offers.get(name)
        if (file === undefined) return fail('offer-unknown')
        const offer = await trust.judge(file, true)
        if (!offer.ok) return offer
        const { root: offered } = offer.value.trust
        if (digitsOf(digits) !== digitsOf(fingerprintOfKey(offered))) return fail('digits-differ')
        // A root that was made here and never printed must not come back at the next start.
        const dropped = await dropRoot()
        return dropped.ok ? keepOffered(trust, offer.value.trust) : dropped
      }),
    'trust.forget': async () => unlocked(async (trust) => trust.forget()),
    'trust.saveRoster': async () =>
      unlocked(async (trust) => {
        const file = await trust.rosterFile()
        return file.ok ? saveAs('roster.kxroster', file.value) : file
      }),
    'trust.readRoster': async (token) =>
      unlocked(async (trust) => {
        const file = await readToken(token)
        if (!file.ok) return file
        const known = await trust.judge(file.value)
        const isOther = !known.ok && known.failure.code === 'other-root'
        const offer = isOther ? await trust.judge(file.value, true) : known
        if (!offer.ok) return offer
        const name = sha256(file.value)
        remember(offers, name, file.value)
        const effect = isOther ? 'other-root' : offer.value.effect
        const held = await trust.read()
        if (!held.ok) return held
        return ok(offerView(name, { ...offer.value, effect }, held.value, trust))
      }),
    'trust.acceptRoster': async (name) =>
      unlocked(async (trust) => {
        const file = offers.get(name)
        if (file === undefined) return fail('offer-unknown')
        // Judged again: an import may have moved the chain since it was read.
        const offer = await trust.judge(file)
        if (!offer.ok) return offer
        return keepOffered(trust, offer.value.trust)
      }),
  }
}

async function keepOffered(
  desk: TrustDesk,
  offered: Trust,
): Promise<Result<RosterView, WriteFailure | Failure<'roster-wrong'>>> {
  const kept = await desk.keep(offered)
  const roster = newestOf(offered)
  if (!kept.ok) return kept
  return roster === undefined ? fail('roster-wrong') : ok(rosterView(roster))
}

const newestOf = (trust: Trust | undefined): Roster | undefined => trust?.chain.at(-1)?.roster

const viewed = <F>(roster: Result<Roster, F>): Result<RosterView, F> =>
  roster.ok ? ok(rosterView(roster.value)) : roster

const cardView = (name: string, card: Card, roster: Roster | undefined): CardView => ({
  card: name,
  office: card.office,
  pc: card.pc,
  name: card.name,
  fingerprint: fingerprintOfKey(card.signing),
  createdAt: card.createdAt,
  known: roster !== undefined && pcByKey(roster, keyIdOf(card.signing)) !== undefined ? 'renewal' : 'new',
})

const offerView = (
  name: string,
  { trust, effect }: Pick<Offer, 'trust'> & Pick<RosterOffer, 'effect'>,
  held: Trust | undefined,
  desk: TrustDesk,
): RosterOffer => ({
  offer: name,
  rootFingerprint: fingerprintOfKey(trust.root),
  version: trust.chain.at(-1)?.roster.version ?? 0,
  offices: trust.chain.at(-1)?.roster.offices.length ?? 0,
  self: desk.standing(trust),
  effect,
  losses: lossesView(lossesOf(held, trust)),
})

function remember<T>(map: Map<string, T>, name: string, value: T): void {
  map.set(name, value)
  const [oldest] = map.keys()
  if (map.size > KEPT && oldest !== undefined) map.delete(oldest)
}

const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '')

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
