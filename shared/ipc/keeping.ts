import { z } from 'zod'
import { method } from './contract'

/** Where the journal stands: entry number from 1 (0: empty) and the chain hash there (64 hex digits). */
export interface JournalHead {
  readonly seq: number
  readonly hash: string
}

/** How the journal was found when it was opened. */
export interface JournalStanding extends JournalHead {
  /** Its folder was gone although this PC's keys are not new: somebody took it away. */
  readonly missing: boolean
  /** Bytes of an entry that a power cut left half written; they were moved to a side file, not dropped. */
  readonly cutBytes: number
}

export interface JournalEntry extends JournalHead {
  readonly payload: string
}

const WRITE_CODES = ['disk-full', 'cannot-write'] as const

/** Sealing and the journal: what the main process does so that nothing is lost and nothing lies open. */
export const keepingMethods = {
  /** Seals texts with this office's data key (AES-GCM); each result opens only on a PC that holds the key. */
  'vault.seal': method<readonly string[]>()(z.tuple([z.array(z.string().max(20_000)).max(200_000)])),
  'vault.open': method<readonly string[]>()(z.tuple([z.array(z.string().max(100_000)).max(200_000)]), [
    'seal-damaged',
  ]),

  /**
   * Appends one entry after entry `expected`, sealed and chained, and returns once it is on the disk (fdatasync).
   * `journal-moved`: the head is another one, because a page that is gone had a write under way; read and plan again.
   */
  'journal.append': method<JournalHead>()(z.tuple([z.string().max(200_000_000), z.int().min(0)]), [
    ...WRITE_CODES,
    'journal-damaged',
    'journal-moved',
  ]),
  /** `journal-damaged` names the first entry that cannot be read (`seq`) and the last one there (`last`). */
  'journal.head': method<JournalStanding>()(z.tuple([]), [...WRITE_CODES, 'journal-damaged']),
  /** Puts a damaged journal aside under a dated name and begins an empty one; the name of the folder kept. */
  'journal.setAside': method<{ readonly aside: string }>()(z.tuple([]), WRITE_CODES),
  /** Entries after `seq`, oldest first, up to about `limit` bytes at a time. */
  'journal.read': method<{ readonly entries: readonly JournalEntry[]; readonly more: boolean }>()(
    z.tuple([z.int().min(0), z.int().min(1).max(64_000_000)]),
    [...WRITE_CODES, 'journal-damaged'],
  ),
  /** The chain hash at an entry, or null when there is no such entry: tells a foreign or older database apart. */
  'journal.hashAt': method<string | null>()(z.tuple([z.int().min(0)]), [...WRITE_CODES, 'journal-damaged']),
}
