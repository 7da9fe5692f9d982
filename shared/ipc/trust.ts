import { z } from 'zod'
import { day, hash, pcId, position } from '../bundle/document-fields'
import type { Standing } from '../bundle/next-roster'
import { method } from './contract'
import { WRITE_OUT_CODES, type SavedFile } from './files'

/** One PC as the roster lists it. Nothing here is secret. */
export interface PcView {
  readonly pc: string
  readonly name: string
  /** Digits in groups, to be compared by telephone. */
  readonly fingerprint: string
  readonly from: string
  readonly until: string
  readonly revokedOn: string | null
  /** How far 市科协 had taken in its changes when it was shut out. */
  readonly lastUpTo: number | null
  /** Whether it may sign the next roster. */
  readonly signs: boolean
}

export interface RosterView {
  readonly version: number
  readonly issuedAt: string
  readonly rootFingerprint: string
  readonly offices: readonly { readonly office: string; readonly pcs: readonly PcView[] }[]
}

export interface TrustStatus {
  /** Null: no root has been pinned on this PC yet. */
  readonly roster: RosterView | null
  readonly self: Standing
}

/** An identity card that was read and not yet taken into the roster. */
export interface CardView {
  /** SHA-256 of the file: names the card when it is enrolled. */
  readonly card: string
  readonly office: string
  readonly pc: string
  readonly name: string
  readonly fingerprint: string
  readonly createdAt: string
  /** `renewal`: the roster lists this PC with the same keys already. */
  readonly known: 'new' | 'renewal'
}

/** A PC by the names that people know it by. */
export interface PcName {
  readonly pc: string
  readonly office: string
  readonly name: string
  readonly from: string
  /** The day on which it was shut out. */
  readonly revokedOn: string | null
}

/** What one roster says and another does not carry on (`shared/bundle/roster-losses`). */
export interface LossesView {
  readonly readmitted: readonly PcName[]
  readonly gone: readonly PcName[]
}

/** A roster file that was read and not yet accepted. */
export interface RosterOffer {
  /** SHA-256 of the file: names it when it is accepted. */
  readonly offer: string
  readonly rootFingerprint: string
  readonly version: number
  readonly offices: number
  /** Whether the newest roster of the file lists this PC. */
  readonly self: Standing
  /**
   * `pin`: there is no root yet, and accepting pins this one; `newer`: it goes on from ours; `same`: nothing new;
   * `other-root`: it is of another root than ours, and only `trust.replaceRoot` accepts it.
   */
  readonly effect: 'pin' | 'newer' | 'same' | 'other-root'
  /** What our roster says and this one does not carry on. */
  readonly losses: LossesView
}

/** A PC to be shut out. `lastUpTo`: how far its changes were taken in here. */
const shutOut = z.strictObject({ pc: pcId(), lastUpTo: position().exactOptional() })
export type ShutOut = Readonly<z.output<typeof shutOut>>

const FILE_CODES = ['token-unknown', 'cannot-read', 'too-large'] as const
const KEEP_CODES = ['trust-damaged', 'disk-full', 'cannot-write'] as const
const CARD_CODES = ['card-malformed', 'signature-wrong', 'key-taken', 'pc-taken', 'card-revoked'] as const

/** Why a roster could not be signed here. `rosters-full`: only the root can begin a new chain. */
const SIGN_CODES = ['no-roster', 'not-signer', 'rosters-full'] as const
/** Why what was typed is not the root sheet of this city. */
const SHEET_CODES = [
  'sheet-group',
  'sheet-length',
  'sheet-recovery',
  'sheet-damaged',
  'sheet-other-root',
] as const

/** Every reason for which a roster file is refused. */
export const ROSTER_FILE_CODES = [
  'not-a-bundle',
  'incomplete',
  'longer-than-declared',
  'newer-format',
  'signature-missing',
  'roster-wrong',
  'roster-older',
  'roster-forked',
  'roster-gap',
  'other-root',
] as const

/** Whom this PC believes: cards, the roster, the pinned root. */
export const trustMethods = {
  'trust.status': method<TrustStatus>()(z.tuple([]), KEEP_CODES),
  /** Saves this PC's identity card, to be carried to 市科协. */
  'trust.saveCard': method<SavedFile>()(z.tuple([]), WRITE_OUT_CODES),
  /** Reads a card that somebody brought; nothing is enrolled yet. */
  'trust.readCard': method<CardView>()(z.tuple([z.string().max(60)]), [
    ...FILE_CODES,
    ...CARD_CODES,
    'trust-damaged',
    'no-roster',
  ]),
  /** Takes a card that was read into the next roster and signs it. Only 市科协's appointed PC can. */
  'trust.enrol': method<RosterView>()(
    z.tuple([
      z.strictObject({
        card: hash(),
        until: day(),
        /** The PC of the same office that it stands in for: shut out in the same roster. */
        replaces: shutOut.exactOptional(),
      }),
    ]),
    [...KEEP_CODES, ...SIGN_CODES, ...CARD_CODES, 'card-unknown', 'pc-unknown'],
  ),
  /** Shuts a PC out from today on. */
  'trust.revoke': method<RosterView>()(z.tuple([shutOut]), [...KEEP_CODES, ...SIGN_CODES, 'pc-unknown']),
  /**
   * Takes in the code typed from the root sheet; the root stays in the main process, for one roster or ten minutes. Gives
   * its fingerprint, which is the pinned one.
   */
  'trust.readRoot': method<{ readonly fingerprint: string }>()(z.tuple([z.string().max(500)]), [
    ...SHEET_CODES,
    'trust-damaged',
    'no-roster',
  ]),
  /** Forgets the root that was typed. */
  'trust.dropRoot': method<null>()(z.tuple([])),
  /**
   * Makes this PC of 市科协 the one that signs rosters, by one roster of the root that was typed: it is listed, named alone,
   * and the PCs it takes the place of are shut out. Replaced or renewed keys re-enrol nobody.
   */
  'trust.succeed': method<RosterView>()(
    z.tuple([z.strictObject({ until: day(), shutOut: z.array(shutOut).max(64) })]),
    [...KEEP_CODES, ...SIGN_CODES, ...CARD_CODES, 'root-gone', 'sheet-other-root', 'pc-unknown'],
  ),
  /**
   * Makes a new root in place of one whose sheet is lost, and signs with it as `trust.succeed` does. Its sheet waits to be
   * printed, and every office has to pin it by hand. The passphrase proves who asks.
   */
  'trust.newRoot': method<RosterView>()(
    z.tuple([
      z.strictObject({ current: z.string().max(200), until: day(), shutOut: z.array(shutOut).max(64) }),
    ]),
    [
      ...KEEP_CODES,
      ...SIGN_CODES,
      ...CARD_CODES,
      'root-gone',
      'root-unprinted',
      'pc-unknown',
      'wrong-passphrase',
      'vault-lost',
      'keys-damaged',
      'not-created',
    ],
  ),
  /**
   * Pins the root of a roster file in place of ours, after a person typed the digits of its fingerprint as 市科协 reads
   * them out by telephone. `digits-differ`: they are not those of the file.
   */
  'trust.replaceRoot': method<RosterView>()(
    z.tuple([z.strictObject({ offer: hash(), digits: z.string().max(100) })]),
    [...KEEP_CODES, ...ROSTER_FILE_CODES, 'too-large', 'offer-unknown', 'digits-differ'],
  ),
  /**
   * Lets go of the pinned root and its rosters, so that others can be pinned: only on a PC that its roster does not list,
   * which has exchanged nothing under it. `listed`: it is listed, or has been.
   */
  'trust.forget': method<null>()(z.tuple([]), [...KEEP_CODES, 'listed']),
  /** Saves the root's key and the chain of rosters, to be carried to the offices. */
  'trust.saveRoster': method<SavedFile>()(z.tuple([]), [...WRITE_OUT_CODES, 'trust-damaged', 'no-roster']),
  'trust.readRoster': method<RosterOffer>()(z.tuple([z.string().max(60)]), [
    ...FILE_CODES,
    ...ROSTER_FILE_CODES,
    'trust-damaged',
  ]),
  /** Accepts a roster file that was read; the first one pins its root, after a person compared the fingerprint. */
  'trust.acceptRoster': method<RosterView>()(z.tuple([hash()]), [
    ...KEEP_CODES,
    ...ROSTER_FILE_CODES,
    'too-large',
    'offer-unknown',
  ]),
}
