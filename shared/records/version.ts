import type { JsonObject } from '../base/json'

/**
 * Random id of one database: made at install, at every restore, and when a clone is noticed. It begins with the
 * office (`replica-id.ts`).
 */
export type ReplicaId = string

/** One write: the writing replica and the value its counter took (1, 2, 3 …). */
export interface Dot {
  readonly replica: ReplicaId
  readonly counter: number
}

/** Per replica, the highest counter that was seen of one field group. Usually one or two entries. */
export type VersionVector = Readonly<Record<ReplicaId, number>>

/**
 * Who wrote a field group, and what had been seen of that group when it was written.
 * Causality (dot and `seen`) alone decides whether there is a conflict; the clock only orders and labels.
 */
export interface Version {
  readonly dot: Dot
  /** Everything of this group that the writer had seen, its own dot included. */
  readonly seen: VersionVector
  /** Hybrid logical clock: 13 digits of milliseconds, `-`, 5 digits of a counter. Sorts as text. */
  readonly clock: string
  /** The name that the operator gave at first start or sign-in. */
  readonly operator: string
  /** Custody epoch under which it was written; raised by 市科协 at a transfer (《实施细则》第三条). */
  readonly epoch: number
}

/**
 * The value of a field group. Fields without a value are absent. A group whose definition says `sealed`
 * holds only `{ sealed: text }` (`SEALED_FIELD`) wherever it is at rest.
 */
export type GroupValue = JsonObject

/** The one field of a sealed group at rest. */
export const SEALED_FIELD = 'sealed'

/** One of the values a field group has at the same time; more than one is a conflict that waits for a person. */
export interface Sibling {
  readonly version: Version
  readonly value: GroupValue
}

/** A record as the merge sees it: kind and id, the office that answers for it, and its field groups. */
export interface RecordState {
  readonly kind: string
  readonly id: string
  /** Office that has custody (a code of `shared/codes/offices`). */
  readonly office: string
  readonly groups: Readonly<Record<string, readonly Sibling[]>>
}

/**
 * The group that every kind has: `{ deleted: true, reason }` marks a deletion, which stays and travels.
 * Its `seen` covers all groups of the record and not only this one, so that an edit which the deleting office had
 * not seen can be told apart: then the edit stays.
 */
export const LIFE_GROUP = 'life'
