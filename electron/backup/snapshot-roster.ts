import { ok, type Result } from '../../shared/base/result'
import type { SnapshotRoster } from '../../shared/ipc/backup'
import type { WriteFailure } from '../disk/write-failure'
import type { TrustDesk } from '../trust/trust'
import { lossesOf } from '../trust/trust-store'
import { fingerprintOfKey, lossesView } from '../trust/trust-view'

/** A chain that weighs more stays out, so that no roster keeps an office from a backup. */
const MOST_BYTES = 16 * 1024 * 1024

/** The roster file that a snapshot carries; `undefined`: no roster is held, it is damaged, or it weighs too much. */
export async function rosterInside(trust: TrustDesk): Promise<Uint8Array | undefined> {
  const file = await trust.rosterFile()
  return file.ok && file.value.length <= MOST_BYTES ? file.value : undefined
}

/**
 * What restoring would do with the roster of a snapshot. A snapshot vouches for itself alone, and anybody can make one for
 * an office's public keys: where a root is pinned, only what goes on from it is taken, and where none is, a person
 * has to compare the root.
 */
export async function rosterOffer(file: Uint8Array, trust: TrustDesk): Promise<SnapshotRoster> {
  const offer = await trust.judge(file)
  if (!offer.ok) {
    const { code } = offer.failure
    return { effect: code === 'other-root' ? code : code === 'roster-older' ? 'kept' : 'refused' }
  }
  const { effect, trust: offered } = offer.value
  const newest = offered.chain.at(-1)?.roster
  if (effect === 'same' || newest === undefined) return { effect: 'kept' }
  const { version, issuedAt } = newest
  const held = await trust.read()
  const losses = lossesView(lossesOf(held.ok ? held.value : undefined, offered))
  return { effect, version, issuedAt, rootFingerprint: fingerprintOfKey(offered.root), losses }
}

/** Keeps the roster of a snapshot that is restored, if it goes on from ours; `pin`: a person compared its root. */
export async function takeRoster(
  file: Uint8Array,
  trust: TrustDesk,
  pin: boolean,
): Promise<Result<null, WriteFailure>> {
  const offer = await trust.judge(file)
  if (!offer.ok) return ok(null)
  const { effect } = offer.value
  return effect === 'newer' || (effect === 'pin' && pin) ? trust.keep(offer.value.trust) : ok(null)
}
