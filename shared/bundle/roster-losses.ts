import { keyIdOf } from './public-key'
import { pcsOf, type ListedPc, type Roster } from './roster'

/** What one roster says and another one does not carry on. */
export interface RosterLosses {
  /** Shut out in the one, good again in the other: what they sign would count once more. */
  readonly readmitted: readonly ListedPc[]
  /** Good in the one, unknown to the other: they would have to be enrolled again. */
  readonly gone: readonly ListedPc[]
}

/**
 * Compares two rosters. Between rosters of which each follows the other there is nothing to find: who is shut out stays
 * so. A roster of the root may follow one that its maker never saw, and rosters of stolen keys may say anything;
 * people are told before they believe either (threats 9, 11, 12).
 */
export function rosterLosses(from: Roster, to: Roster): RosterLosses {
  const listed = pcsOf(to)
  const keys = new Set(listed.map(({ pc }) => keyIdOf(pc.signing)))
  const good = listed.filter(({ pc }) => pc.revoked === undefined)
  const goodNames = new Set(good.map(({ pc }) => pc.pc))
  const goodKeys = new Set(good.map(({ pc }) => keyIdOf(pc.signing)))
  const before = pcsOf(from)
  return {
    readmitted: before.filter(
      ({ pc }) => pc.revoked !== undefined && (goodNames.has(pc.pc) || goodKeys.has(keyIdOf(pc.signing))),
    ),
    gone: before.filter(({ pc }) => pc.revoked === undefined && !keys.has(keyIdOf(pc.signing))),
  }
}
