import type { Route } from './judge-change'
import { differing, planHealing, unionOf, type Tries } from './healing'
import type { BucketList, ScopeDigest, ScopeIndex } from './scope-index'

/** What a bundle says of its sender's copy: its own words, and ours as it holds them. */
export interface SaidDigests {
  readonly ours: readonly ScopeDigest[]
  readonly theirs: readonly ScopeDigest[]
  /** Buckets in which its sender keeps something of ours waiting. */
  readonly held: readonly BucketList[]
  /** Buckets that the bundle carries in full. */
  readonly full: readonly BucketList[]
}

export interface Comparison extends Pick<Route, 'sender' | 'receiver'> {
  /** Our records after the bundle was taken in. */
  readonly index: ScopeIndex
  readonly said: SaidDigests
  /** How far the sender has taken in our changes. */
  readonly acknowledged: number
  /** Buckets of what waits or was set aside here. */
  readonly withheld: readonly BucketList[]
  readonly before: DriftTries
}

/** Counts of full exchanges, of the sender's words and of ours. */
export interface DriftTries {
  readonly theirs: Tries
  readonly ours: Tries
}

export const NO_TRIES: DriftTries = { theirs: {}, ours: {} }

/** When a bundle was made, by its sender's own count and clock. */
export interface MadeAt {
  readonly sequence: number
  /** Milliseconds by the sender's clock. */
  readonly at: number
}

/**
 * Whether a bundle shows its sender as it is now, so that copies may be compared by it; an old file only shows how it
 * was. A sender that was put back in silence counts from before, but its clock goes on.
 */
export const isRecent = (known: MadeAt | undefined, { sequence, at }: MadeAt): boolean =>
  known === undefined || sequence > known.sequence || at > known.at

export interface Drift {
  /** Buckets that both sides are to send in full. */
  readonly wants: readonly BucketList[]
  readonly tries: DriftTries
  /** Buckets that stay different although they were exchanged in full: a person has to look. */
  readonly stuck: readonly BucketList[]
}

/**
 * Compares two copies after a bundle was taken in. What its sender says in it cannot be pending here; what we say may
 * be on its way. Between PCs of one office there is one scope, so both hold for it.
 */
export function compareScopes(comparison: Comparison): Drift {
  const { index, sender, receiver, said, acknowledged, withheld, before } = comparison
  const pending = index.pendingAfter(acknowledged)
  const isOneOffice = sender === receiver
  const theirs = planHealing(
    before.theirs,
    differing(index.digests({ sender, receiver }), said.ours),
    unionOf(withheld, ...(isOneOffice ? [pending, said.held] : [])),
    said.full,
  )
  const ours = isOneOffice
    ? { wants: [], tries: {}, stuck: [] }
    : planHealing(
        before.ours,
        differing(index.digests({ sender: receiver, receiver: sender }), said.theirs),
        unionOf(said.held, pending),
        said.full,
      )
  return {
    wants: unionOf(theirs.wants, ours.wants),
    tries: { theirs: theirs.tries, ours: ours.tries },
    stuck: unionOf(theirs.stuck, ours.stuck),
  }
}
