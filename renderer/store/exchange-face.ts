import type { Failure, Result } from '../../shared/base/result'
import type { ScopeIndex } from '../../shared/merge/scope-index'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeRow } from './rows'
import type { Saved, StoreFailure } from './store-face'

/** Where a database stands: what a manifest names and signs. */
export interface Position {
  readonly replica: string
  /** Counter of the last own write. */
  readonly counter: number
  /** Local arrival number of the last change. */
  readonly arrival: number
  readonly history: { readonly seq: number; readonly hash: string }
}

export interface ArrivedRecord {
  readonly state: RecordState
  readonly arrival: number
}

/** Records that `shared/merge` has merged. Sealed groups must hold `{ sealed }` of this PC's data key. */
export interface Merged {
  /** `Position.arrival` when the plan was made; a write since then makes the plan `stale-plan`: plan again. */
  readonly plannedAt: number
  /** Whole records as they are to stand; those that did not change may be left out. */
  readonly states: readonly RecordState[]
  /** Rows of the exchange ledger that belong to it (a row with a known key replaces that one). */
  readonly ledger: readonly ExchangeRow[]
  /** One name for all that came in one bundle. */
  readonly batch?: string
  /** Others know more of this replica than it knows of itself: it was put back or cloned (threat 30). */
  readonly isTwin?: boolean
}

/** A record as it stands, and as it is to stand. */
export interface MergedRecord {
  readonly before: RecordState | undefined
  readonly after: RecordState
}

/** Records that are too many for one entry of the journal, merged piece by piece. */
export interface MergedInParts extends Omit<Merged, 'states' | 'ledger'> {
  /**
   * Each record once; asked for while no other write can come between, and once more from the start when the journal
   * had moved. A failure ends all of it, and nothing has changed.
   */
  readonly parts: () => AsyncIterable<Result<readonly MergedRecord[], Failure>>
  /** Asked for behind the last part. */
  readonly ledger: () => Promise<readonly ExchangeRow[]>
  /** Told how many of all parts are put for good: 0 when that begins, behind which nothing can be called off. */
  readonly onPut?: (done: number, of: number) => void
}

/**
 * `clamped`: versions whose clock was more than a day ahead of this PC. `twin`: writes arrived that this replica would
 * have made but does not know: the PC was restored or cloned in silence, and goes on under a new replica id (threat 30).
 */
export interface Applied extends Saved {
  readonly clamped: number
  readonly twin: boolean
}

/** What the exchange needs of the store besides `Store`. */
export interface ExchangeStore {
  position(): Position
  /** Records that arrived after a number, in the order of arrival, of all kinds, known here or not. */
  arrivedAfter(arrival: number, limit: number): Promise<readonly ArrivedRecord[]>
  /** All records of kinds that travel, summed up for comparison; kept up with what arrives. */
  scopeIndex(): Promise<ScopeIndex>
  /** Records as the merge sees them, in the order asked. */
  states(
    wanted: readonly { readonly kind: string; readonly id: string }[],
  ): Promise<readonly (RecordState | undefined)[]>
  /** Puts merged records and their ledger rows through the journal, in one transaction. All or nothing. */
  applyMerged(merged: Merged): Promise<Result<Applied, StoreFailure>>
  /** The same part by part: what stood before is shown until the last entry puts all of them in one transaction. */
  applyInParts(merged: MergedInParts): Promise<Result<Applied, Failure>>
  /** This PC has new keys, and with them a new id: the database is still its own. */
  namePc(pc: string): Promise<Result<Saved, StoreFailure>>
  /** Goes on as another replica: after a restore, or when somebody says that this PC is a clone. */
  renewReplica(): Promise<Result<Saved, StoreFailure>>
  ledgerRow(key: string): Promise<ExchangeRow | undefined>
  /** Rows whose key begins so, in the order of keys. */
  ledgerRows(prefix: string): Promise<readonly ExchangeRow[]>
}
