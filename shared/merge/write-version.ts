import type { Dot, Sibling, Version } from '../records/version'
import { join } from './vector'

/** What one write brings to every group it changes. */
export interface WriteStamp {
  readonly dot: Dot
  readonly clock: string
  readonly operator: string
  readonly epoch: number
}

/**
 * The version of a field group after a local write. Its vector covers every version in `known`, so it replaces them:
 * a write by a person who saw the siblings is the decision between them. For the life group `known` is the versions
 * of all groups, because a deletion must have seen what it deletes.
 */
export const writeVersion = (known: readonly Pick<Version, 'seen'>[], stamp: WriteStamp): Version => ({
  dot: stamp.dot,
  seen: known.map(({ seen }) => seen).reduce(join, { [stamp.dot.replica]: stamp.dot.counter }),
  clock: stamp.clock,
  operator: stamp.operator,
  epoch: stamp.epoch,
})

/** The highest custody epoch among these siblings; 0 where there are none. */
export const epochOf = (siblings: readonly Sibling[]): number =>
  siblings.reduce((highest, { version }) => Math.max(highest, version.epoch), 0)
