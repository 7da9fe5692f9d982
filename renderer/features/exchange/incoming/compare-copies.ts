import { ok, type Result } from '../../../../shared/base/result'
import type { Manifest } from '../../../../shared/bundle/manifest'
import { compareScopes, isRecent } from '../../../../shared/merge/compare'
import { bucketsOf } from '../../../../shared/merge/healing'
import type { ImportPlan } from '../../../../shared/merge/plan'
import type { ScopeDigest } from '../../../../shared/merge/scope-index'
import type { ExchangeStore } from '../../../store/exchange-face'
import { healingOf, healingRowOf, isSameHealing } from '../../../store/healing-rows'
import { CHOSEN_SCOPE, hasOnlyChosen, progressOf, TAKEN } from '../../../store/exchange-rows'
import type { StoreFailure } from '../../../store/store-face'
import { madeAt, type Incoming } from './open-incoming'
import { putLedger } from '../../../store/put-ledger'

/**
 * How far a bundle's sender has taken in our changes: 0 where it has only what is no part of a stream, `undefined` for a
 * sender that says nothing of this replica.
 */
export const acknowledgedOf = (
  { bundle }: { readonly bundle: { readonly manifest: Pick<Manifest, 'acknowledges'> } },
  store: Pick<ExchangeStore, 'position'>,
): number | undefined => {
  const { replica } = store.position()
  return bundle.manifest.acknowledges.find((each) => each.replica === replica)?.upTo
}

/**
 * Compares our copy, after a bundle was applied, with what its sender says of its own; what differs is asked for and
 * sent in full with the next bundle. An old file is not compared: it only shows how its sender was; nor is a part of a
 * stream of which more is on the way, or what has chosen associations only. The result rests on no record: when it is
 * lost in a crash, the next bundle brings it again.
 */
export async function compareCopies(
  store: ExchangeStore,
  own: string,
  incoming: Incoming,
  plan: Pick<ImportPlan, 'waiting' | 'setAside'>,
): Promise<Result<unknown, StoreFailure>> {
  const { manifest } = incoming.bundle
  if (manifest.goesOn === true || manifest.scope === CHOSEN_SCOPE) return ok(null)
  if (!isRecent(incoming.madeBefore, madeAt(manifest))) return ok(null)
  if (hasOnlyChosen(progressOf(await store.ledgerRows(TAKEN)))) return ok(null)
  const { office, replica } = manifest.from
  const before = await healingOf(store, office, replica)
  const acknowledged = acknowledgedOf(incoming, store) ?? 0
  const drift = compareScopes({
    index: await store.scopeIndex(),
    sender: office,
    receiver: own,
    said: {
      ours: digestsOf(manifest, 'ours'),
      theirs: digestsOf(manifest, 'theirs'),
      held: manifest.held,
      full: manifest.full,
    },
    acknowledged,
    withheld: bucketsOf([...plan.waiting.map(({ state }) => state), ...plan.setAside]),
    before: before.tries,
  })
  const after = {
    office,
    replica,
    tries: drift.tries,
    wants: drift.wants,
    asked: manifest.wants,
    stuck: drift.stuck,
  }
  // As a rule copies are alike before and after: then there is nothing to write.
  return isSameHealing(before, after) ? ok(null) : putLedger(store, [healingRowOf(after)])
}

const digestsOf = ({ digests }: Manifest, side: 'ours' | 'theirs'): readonly ScopeDigest[] =>
  digests.filter((digest) => digest.side === side)
