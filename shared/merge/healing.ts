import { kindOf } from '../records/kinds'
import { BUCKETS, bucketLists, bucketOf, type BucketList, type ScopeDigest } from './scope-index'

/** How often the buckets of each kind were exchanged in full without becoming equal. */
export type Tries = Readonly<Record<string, Readonly<Record<string, number>>>>

/** No bucket is sent in full more often: copies that still differ then do so for a reason, and a person is told. */
export const MAX_TRIES = 3

const DIGITS = 16
const EMPTY = '0'.repeat(DIGITS)

/** Buckets in which two digests differ. Kinds that this program does not know cannot be compared. */
export function differing(
  ours: readonly ScopeDigest[],
  theirs: readonly ScopeDigest[],
): readonly BucketList[] {
  const kinds = new Set(
    [...ours, ...theirs].map(({ kind }) => kind).filter((kind) => kindOf(kind) !== undefined),
  )
  const pairs: [string, number][] = []
  for (const kind of kinds) {
    const [a, b] = [ours, theirs].map((all) => all.find((each) => each.kind === kind)?.buckets)
    if (a === b) continue
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      if (at(a, bucket) !== at(b, bucket)) pairs.push([kind, bucket])
    }
  }
  return bucketLists(pairs)
}

const at = (buckets: string | undefined, bucket: number): string =>
  buckets?.slice(bucket * DIGITS, (bucket + 1) * DIGITS) ?? EMPTY

export interface Healing {
  /** Buckets to be exchanged in full, in both directions. */
  readonly wants: readonly BucketList[]
  readonly tries: Tries
  /** Buckets that stay different after all tries. */
  readonly stuck: readonly BucketList[]
}

/**
 * What is to be exchanged in full after a comparison. Only buckets that are pending or held are passed over; they
 * keep their count. A try counts when the bundle carried the bucket in full and it differs all the same: a lost file
 * is no try. A bucket that became equal starts anew.
 */
export function planHealing(
  before: Tries,
  unequal: readonly BucketList[],
  passedOver: readonly BucketList[],
  carried: readonly BucketList[],
): Healing {
  const skip = new Set(pairsOf(passedOver).map(String))
  const full = new Set(pairsOf(carried).map(String))
  const isSkipped = (kind: string, bucket: number): boolean => skip.has(String([kind, bucket]))
  const [wants, stuck]: [[string, number][], [string, number][]] = [[], []]
  const tries: Record<string, Record<string, number>> = {}
  const note = (kind: string, bucket: number, count: number): void => {
    tries[kind] = { ...tries[kind], [bucket]: count }
  }
  for (const [kind, buckets] of Object.entries(before)) {
    for (const [bucket, count] of Object.entries(buckets)) {
      if (isSkipped(kind, Number(bucket))) note(kind, Number(bucket), count)
    }
  }
  for (const [kind, bucket] of pairsOf(unequal)) {
    if (isSkipped(kind, bucket)) continue
    const count = (before[kind]?.[bucket] ?? 0) + (full.has(String([kind, bucket])) ? 1 : 0)
    if (count < MAX_TRIES) wants.push([kind, bucket])
    else stuck.push([kind, bucket])
    note(kind, bucket, Math.min(MAX_TRIES, count))
  }
  return { wants: bucketLists(wants), tries, stuck: bucketLists(stuck) }
}

/** The buckets of records. */
export const bucketsOf = (
  records: readonly { readonly kind: string; readonly id: string }[],
): readonly BucketList[] => bucketLists(records.map(({ kind, id }) => [kind, bucketOf(id)]))

/** All of several lists. */
export const unionOf = (...lists: readonly (readonly BucketList[])[]): readonly BucketList[] =>
  bucketLists(lists.flatMap(pairsOf))

const pairsOf = (lists: readonly BucketList[]): readonly (readonly [string, number])[] =>
  lists.flatMap(({ kind, buckets }) => buckets.map((bucket): readonly [string, number] => [kind, bucket]))
