import type { Failure, Result } from '../../shared/base/result'
import type { JournalEntry, JournalHead, JournalStanding } from '../../shared/ipc/keeping'
import type { Disk } from '../disk/disk'
import type { WriteFailure } from '../disk/write-failure'
import type { ChainPoint } from './frame'

export type DamageFailure = Failure<'journal-damaged'>
export type AppendFailure = WriteFailure | Failure<'journal-damaged' | 'journal-moved'>
export interface Entries {
  readonly entries: readonly JournalEntry[]
  /** Whether there is more behind them. */
  readonly more: boolean
}

/**
 * All changes of this PC, oldest first. Nothing is ever taken out of it and it is not compacted: it is what the
 * database is rebuilt from, whole.
 */
export interface Journal {
  head(): Result<JournalStanding, DamageFailure>
  /** Appends after entry `expected`, and returns once the entry is on the disk. */
  append(payload: string, expected: number): Promise<Result<JournalHead, AppendFailure>>
  /** Entries after `after`, up to about `limit` bytes, at least one where there is one. */
  read(after: number, limit: number): Promise<Result<Entries, DamageFailure>>
  /** The chain hash at an entry; null when there is no such entry. */
  hashAt(seq: number): Promise<Result<string | null, DamageFailure>>
  close(): Promise<void>
}

export interface JournalDeps {
  readonly disk: Disk
  readonly folder: string
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Writing stops while the disk has less room than this: a full disk would take IndexedDB with it. */
  readonly floorBytes: number
}

/** Where a journal stands, in the words of the contract. */
export const headOf = ({ point }: { readonly point: ChainPoint }): JournalHead => ({
  seq: point.seq,
  hash: point.seq === 0 ? '' : point.hash.toString('hex'),
})
