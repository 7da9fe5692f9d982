import type { Failure, Result } from '../../shared/base/result'
import type { Json } from '../../shared/base/json'
import type { Kind, KINDS } from '../../shared/records/kinds'
import type { ValueOf } from '../../shared/records/define-kind'
import type { RecordState } from '../../shared/records/version'

/** A record as screens see it. */
export interface RecordView<K extends Kind = Kind> {
  readonly kind: K
  readonly id: string
  /** Office that has custody. */
  readonly office: string
  /** The shown sibling of every group, flat. Fields of sealed groups are absent until `openSealed`. */
  readonly value: ValueOf<(typeof KINDS)[K]>
  /** Names of sealed groups that hold something. */
  readonly sealed: readonly string[]
  /** Groups with more than one sibling whose values differ: a person has to decide. */
  readonly conflicts: readonly string[]
  /**
   * Marked deleted: kept, and shown only where one asks for it by id. So is an association of which nothing but the
   * note of its transfer to another office is here.
   */
  readonly deleted: boolean
  readonly state: RecordState
  /** Local arrival number of the last change. */
  readonly arrival: number
}

/**
 * A wish to change one record: `set` names fields of any of its groups; `null` empties a field; what is not named
 * stays. A record that does not exist is created (then `office` is wanted: who has custody).
 */
export interface Change {
  readonly kind: Kind
  readonly id: string
  readonly office?: string
  readonly set: Readonly<Record<string, Json>>
  /** 转隶: 市科协 hands an association over to this office (`handOver` in `store/hand-over.ts`). */
  readonly custody?: string
  /** Marks the record deleted (it can be brought back: `deleted: false`). */
  readonly deleted?: boolean
  /** With `deleted: true`: it was recorded twice, and this is the id of the record that stays. */
  readonly mergedInto?: string
  /** The id of a record that was the same as this one and goes into it, so that the history of this one says so. */
  readonly absorbs?: string
}

/** Why all changes of one `write` were made together; shown in the history. */
export interface WriteContext {
  readonly reason?: string
  /** Groups the writes of one import or one bundle, so that they can be looked up (and undone) together. */
  readonly batch?: string
}

/**
 * How far a write of many records is: they are checked (`check`), kept in the journal (`keep`) and put into the
 * database (`put`). From `put` on it can no longer be called off.
 */
export interface WriteProgress {
  readonly step: 'check' | 'keep' | 'put'
  readonly done: number
  readonly of: number
}

/** Follows a write of many records and may call it off; a write of few is over before it would be asked. */
export interface WriteWatch {
  readonly onProgress: (progress: WriteProgress) => void
  /** True: nothing is written, and the answer is `cancelled`. Asked between two parts, not behind the last. */
  readonly isCancelled: () => boolean
}

/** `savedAt` is the time on this PC's clock (ISO, UTC) at which journal and database both had it on the disk. */
export interface Saved {
  readonly savedAt: string
}

/** What one batch (an import, an edit of many records, a merge of duplicates) did to one record. */
export interface BatchChange {
  readonly kind: Kind
  readonly id: string
  /** The batch made the record. */
  readonly created: boolean
  /** The batch marked it deleted, or brought it back. */
  readonly deleted?: boolean
  /** By field; `null` is blank. Fields of sealed groups are opened, for comparing. */
  readonly fields: Readonly<Record<string, { readonly old: Json; readonly new: Json }>>
}

export const STORE_CODES = [
  'invalid-value',
  'unknown-kind',
  'not-found',
  'read-only',
  'disk-full',
  'cannot-write',
  'journal-damaged',
  'seal-damaged',
  'database-newer',
  'cannot-open',
  'stale-plan',
  'cancelled',
  'locked',
  'bug',
] as const

/**
 * `invalid-value` names `kind`, `id`, `field` and `problem`; `read-only` the `group` that another office writes;
 * `not-found`: the record is marked deleted; `cannot-write` with `kept: 1`: the change is in the journal, and the
 * database gets it before the next write or at the next start; `stale-plan`: records changed since a merge was
 * planned; `cancelled`: a person called it off, and nothing was written.
 */
export type StoreFailure = Failure<(typeof STORE_CODES)[number]>

/**
 * One field of one write, for the history panel. Fields of sealed groups come without values; of such a group that a
 * bundle brought there is one entry, with the field `SEALED_FIELD`.
 */
export interface HistoryEntry {
  readonly kind: string
  readonly id: string
  /** `write`: here; `merge`: arrived in a bundle; `unmask`: sealed fields were shown to the operator. */
  readonly event: 'write' | 'merge' | 'unmask'
  readonly group: string
  readonly field: string
  readonly old: Json | undefined
  readonly new: Json | undefined
  readonly sealed: boolean
  readonly operator: string
  /** ISO time by the writer's hybrid clock. */
  readonly at: string
  readonly replica: string
  readonly reason: string | undefined
  readonly batch: string | undefined
}

/** For the mark “已保存 hh:mm:ss”. `failure` is that of the last write, and goes with the next one that succeeds. */
export interface SavedState {
  readonly pending: number
  readonly savedAt: string | undefined
  readonly failure: StoreFailure | undefined
}

/** The one door to the records. Implemented in this folder; screens use it through the hooks. */
export interface Store {
  /** Also a record marked deleted. */
  get<K extends Kind>(kind: K, id: string): Promise<RecordView<K> | undefined>
  /** All records of a kind, without those marked deleted. */
  list<K extends Kind>(kind: K): Promise<readonly RecordView<K>[]>
  /** The first of them by id, for a long list that shows its beginning while the rest is read. */
  first<K extends Kind>(kind: K, limit: number): Promise<readonly RecordView<K>[]>
  /** What the list by name of a kind began with when it was shown last, in that order; it may have changed since. */
  beginning<K extends Kind>(kind: K): Promise<readonly RecordView<K>[]>
  /** Remembers for `beginning` what the list begins with, by id; while nothing may be written it remembers nothing. */
  keepBeginning(kind: Kind, ids: readonly string[]): Promise<Result<null, StoreFailure>>
  children<K extends Kind>(kind: K, parentId: string): Promise<readonly RecordView<K>[]>
  /** All or nothing: journal first, then one strict transaction. Resolves when both are on the disk. */
  write(
    changes: readonly Change[],
    context?: WriteContext,
    watch?: WriteWatch,
  ): Promise<Result<Saved, StoreFailure>>
  /** The fields of the sealed groups of a record; that somebody looked is written to the history first. */
  openSealed(record: RecordView): Promise<Result<Readonly<Record<string, Json>>, StoreFailure>>
  /**
   * The fields of the sealed groups of many records, by id, to be shown outside of the program; noted in the history of
   * each, in one write. `reason` says where they go.
   */
  openAllSealed(
    records: readonly RecordView[],
    reason: string,
  ): Promise<Result<ReadonlyMap<string, Readonly<Record<string, Json>>>, StoreFailure>>
  /** The fields of the sealed groups as everybody may see them: 138****1234. Nothing is noted. */
  masked(record: RecordView): Promise<Result<Readonly<Record<string, string>>, StoreFailure>>
  /**
   * The fields of the sealed groups of many records, by id, to compare with what comes in: an import, the check for
   * duplicates. Not for showing, so nothing is written to the history.
   */
  compareSealed(
    records: readonly RecordView[],
  ): Promise<Result<ReadonlyMap<string, Readonly<Record<string, Json>>>, StoreFailure>>
  /** What the writes of one batch did, record by record; sealed fields opened for comparing, nothing is noted. */
  batchChanges(batch: string): Promise<Result<readonly BatchChange[], StoreFailure>>
  /** Oldest first. */
  history(kind: Kind, id: string): Promise<readonly HistoryEntry[]>
  /** A fresh record id. */
  newId(): string
  /** What was learned for next time (a column mapping), and the office's own settings; journaled like records. */
  recall(name: string): Promise<Json | undefined>
  remember(name: string, value: Json): Promise<Result<Saved, StoreFailure>>
  /** Changes its identity only when something changed, so that a screen may subscribe to it. */
  readonly savedState: () => SavedState
  /** Calls `listener` at every change of `savedState`; returns what ends that. */
  readonly onSavedState: (listener: () => void) => () => void
}
