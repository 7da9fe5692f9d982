import type { Json } from '../../shared/base/json'
import type { GroupValue, ReplicaId, Sibling, Version } from '../../shared/records/version'

/*
 * What lies in IndexedDB. Rows are not records: `record-rows.ts` translates. The rows of one write also are, as they
 * stand, the payload of its journal entry; so a field may be added here but never change its meaning.
 */

/** A record. While all its groups share one version and nothing is in conflict, the version is stored once. */
export type RecordRow = RecordRowHead & (OneVersion | ManyVersions)

interface RecordRowHead {
  /** Primary key, `kind/id`. */
  readonly key: string
  readonly office: string
  /** `kind@id of the parent`; absent for a kind without parent. */
  readonly parent?: string
  /** Number of the local arrival of its last change; grows by one a record written. */
  readonly arrival: number
}
interface OneVersion {
  readonly version: Version
  readonly values: Readonly<Record<string, GroupValue>>
}
interface ManyVersions {
  readonly groups: Readonly<Record<string, readonly Sibling[]>>
}

/** What a person did or what arrived. `unmask`: sealed fields were shown to somebody. */
export type HistoryEvent = 'write' | 'merge' | 'unmask'

/** One event on one record. The rows of one replica are a chain (`history-chain.ts`). */
export interface HistoryRow {
  /** Primary key: place in the chain of this database, from 1. */
  readonly seq: number
  /** Key of the record. */
  readonly key: string
  readonly event: HistoryEvent
  /** The replica whose chain this is: the one that had this database then. */
  readonly chain: ReplicaId
  /** The replica that made the change; for a merge another than `chain`. */
  readonly author: ReplicaId
  readonly clock: string
  readonly operator: string
  /** Absent once a person's data was erased; the chain still holds, because it runs over `contentHash`. */
  readonly content?: HistoryContent
  /** 32 hex digits of randomness: without it a hash of a short value could be guessed back. Goes with `content`. */
  readonly salt?: string
  /** SHA-256 over salt and content. */
  readonly contentHash: string
  /** SHA-256 over the previous hash of the chain and this row. */
  readonly hash: string
}

export interface HistoryContent {
  readonly changes: readonly GroupChange[]
  readonly reason?: string
  readonly batch?: string
}

/** What a write did to one field group. */
export type GroupChange = OpenChange | SealedChange
export interface OpenChange {
  readonly group: string
  /** Field → [old, new]; an absent value is null. */
  readonly fields: Readonly<Record<string, readonly [Json, Json]>>
}
export interface SealedChange {
  readonly group: string
  /** Names of the fields that changed; their values only inside the sealed texts. */
  readonly sealed: readonly string[]
  readonly old?: string
  readonly new?: string
}

/** Something that must survive besides records: what was learned (column mappings), an office's own settings. */
export interface SettingRow {
  readonly key: string
  readonly value: Json
}

/** A row of the exchange ledger, or a position in it. The exchange gives keys and contents. */
export interface ExchangeRow {
  readonly key: string
  readonly value: Json
}

/** One part of an import that is too large for one entry: rows that are not put yet and nobody sees. */
export interface StagedRow {
  /** Primary key: the part's number, from 1. */
  readonly part: number
  readonly records: readonly RecordRow[]
  readonly history: readonly HistoryRow[]
}

/** Where a database stands. Written with every transaction, and, without the journal's part, in every entry. */
export interface StoreState {
  /** The PC whose keys sealed the rows. */
  readonly pc: string
  readonly replica: ReplicaId
  /** Counter of the last own write. */
  readonly counter: number
  readonly clock: string
  readonly arrival: number
  /** Head of the history chain. */
  readonly historySeq: number
  readonly historyHash: string
  /** When the snapshot was made from which this was just restored; gone with the next start. */
  readonly restoredFrom?: string
}
