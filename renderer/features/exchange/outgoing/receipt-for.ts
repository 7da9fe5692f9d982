import { MAX_LISTED, type Receipt } from '../../../../shared/bundle/receipt'
import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import type { BundlePlan } from '../incoming/plan-sum'

const MAX_EVALUATIONS = 10_000

/** What became of a bundle here, for its sender. */
export const receiptFor = (
  { manifest, manifestHash }: Pick<OpenedBundle, 'manifest' | 'manifestHash'>,
  plan: BundlePlan,
  importedAt: string,
): Receipt => ({
  bundle: manifest.id,
  manifest: manifestHash,
  importedAt,
  applied: plan.changed,
  unchanged: plan.unchanged,
  conflicts: plan.conflicts.length,
  setAside: { total: plan.setAside.length, listed: plan.setAside.slice(0, MAX_LISTED) },
  waiting: {
    total: plan.waiting.length,
    listed: plan.waiting.slice(0, MAX_LISTED).map(({ state: { kind, id } }) => ({ kind, id })),
  },
  evaluations: plan.finals.slice(0, MAX_EVALUATIONS).map(({ id }) => id),
})
