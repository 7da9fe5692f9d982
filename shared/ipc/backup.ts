import { z } from 'zod'
import { position, replicaId } from '../bundle/document-fields'
import { BUNDLE_FAILURES } from '../bundle/failures'
import { MAX_FRAME_BYTES } from '../bundle/limits'
import type { Manifest } from '../bundle/manifest'
import { method } from './contract'
import { WRITE_OUT_CODES } from './files'
import type { LossesView } from './trust'

/** Why a snapshot was made: by hand, by the day, or before something that could be regretted. */
export const SNAPSHOT_REASONS = ['manual', 'daily', 'before-import', 'before-restore'] as const
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number]

/** A snapshot in the profile's own folder. */
export interface KeptSnapshot {
  /** Names it in `backup.open`. */
  readonly name: string
  readonly createdAt: string
  readonly reason: SnapshotReason
  readonly bytes: number
}

/** What became of the copy in the office's second place: `away`: the stick or folder is not there now. */
export type SecondCopy = 'none' | 'written' | 'away' | 'failed'

export interface WrittenSnapshot {
  /** False: the operator closed the dialog; nothing was written. */
  readonly saved: boolean
  readonly name: string
  readonly createdAt: string
  readonly bytes: number
  /** Of the file as it was written, 64 hexadecimal digits; empty when nothing was. */
  readonly sha256: string
  readonly second: SecondCopy
}

export interface SnapshotShelf {
  /** Newest first. */
  readonly kept: readonly KeptSnapshot[]
  /** The second place, by the name of its folder; `behind`: the newest snapshot is not in it, though it is there. */
  readonly second?: { readonly name: string; readonly there: boolean; readonly behind: boolean }
}

/**
 * The roster inside a snapshot, and what restoring does with it. `pin`: this PC has none and takes it if a person compared
 * the root's fingerprint; `newer`: it goes on from ours and is taken; `kept`: ours is the same or newer; `other-root`
 * and `refused` (signatures that do not hold, a fork): it is not taken.
 */
export type SnapshotRoster =
  | {
      readonly effect: 'pin' | 'newer'
      readonly version: number
      readonly issuedAt: string
      readonly rootFingerprint: string
      /** What our roster says and this one does not carry on. */
      readonly losses: LossesView
    }
  | { readonly effect: 'kept' | 'other-root' | 'refused' }

/** A snapshot that was opened and found whole and signed by its maker. Nothing has changed yet. */
export interface OpenedSnapshot {
  readonly opened: string
  readonly manifest: Manifest
  readonly pcName: string
  /** Of the maker's signing key, in groups; on another PC a person compares it with the recovery sheet. */
  readonly fingerprint: string
  /** Whether this PC made it. */
  readonly isOwn: boolean
  /** Absent: it carries none. */
  readonly roster?: SnapshotRoster
}

const id = () => z.uuid()
const hashes = () => z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(200_000)
const bytes = () =>
  z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array && value.length > 0 && value.length <= MAX_FRAME_BYTES,
  )
const DRAFT_CODES = ['draft-unknown', 'too-large', 'disk-full', 'cannot-write'] as const

/** Snapshots of everything an office has: made, kept in generations, opened, restored. */
export const backupMethods = {
  'backup.begin': method<string>()(z.tuple([z.strictObject({ replica: replicaId(), arrival: position() })]), [
    'disk-full',
    'cannot-write',
  ]),
  /** Adds one journal payload as text in UTF-8. */
  'backup.addRows': method<null>()(z.tuple([id(), bytes()]), DRAFT_CODES),
  /**
   * Signs, encrypts to this PC and the recovery sheet, writes, syncs, reads back. `kept`: on the profile's shelf, and
   * in the second place with the photos and documents that are not there yet; `chosen`: asks where, with them inside.
   */
  'backup.finish': method<WrittenSnapshot>()(
    z.tuple([
      id(),
      z.strictObject({
        reason: z.enum(SNAPSHOT_REASONS),
        place: z.enum(['kept', 'chosen']),
        files: hashes(),
      }),
    ]),
    [...WRITE_OUT_CODES, ...DRAFT_CODES],
  ),
  'backup.abandon': method<null>()(z.tuple([id()])),
  'backup.shelf': method<SnapshotShelf>()(z.tuple([])),
  /** Asks for the second place: a folder on another disk or a stick. */
  'backup.chooseSecond': method<SnapshotShelf>()(z.tuple([]), ['disk-full', 'cannot-write']),
  'backup.forgetSecond': method<SnapshotShelf>()(z.tuple([]), ['disk-full', 'cannot-write']),

  /** Opens a kept snapshot by its name or a picked file by its token; `recovery`: the printed sheet's secret. */
  'backup.open': method<OpenedSnapshot>()(
    z.tuple([
      z.union([
        z.strictObject({ name: z.string().max(80) }),
        z.strictObject({ token: z.string().max(60), recovery: z.string().max(200).exactOptional() }),
      ]),
    ]),
    [
      ...BUNDLE_FAILURES,
      'not-a-snapshot',
      /** In place of `not-for-us-or-damaged`: no secret was typed, or one that does not open it. */
      'needs-recovery',
      'other-recovery',
      'snapshot-of-other-office',
      'token-unknown',
      'disk-full',
      'cannot-write',
    ],
  ),
  /** The payload of one frame of rows as text, for the preview. */
  'backup.rows': method<string>()(z.tuple([id(), z.int().min(0).max(20_000)]), [
    'bundle-unknown',
    'frame-unknown',
    'cannot-read',
  ]),
  /**
   * Puts the snapshot's rows in place of the journal, `last` behind them; files, data keys and roster first. The old
   * journal is kept under a dated name. The page loads anew and builds its database from it. `pin`: a person compared the
   * root of its roster, and a PC that has none takes it.
   */
  'backup.restore': method<{ readonly aside: string; readonly files: number }>()(
    z.tuple([id(), z.string().max(1_000_000), z.boolean()]),
    ['bundle-unknown', 'cannot-read', 'journal-damaged', 'journal-moved', 'disk-full', 'cannot-write'],
  ),
  'backup.close': method<null>()(z.tuple([id()])),
}
