import { MAX_LISTED, type Receipt } from '../../../shared/bundle/receipt'
import type { OpenedBundle } from '../../../shared/ipc/exchange'
import type { ImportPlan } from '../../../shared/merge/plan'
import { receivedEvaluations } from './receptions'

const MAX_EVALUATIONS = 10_000

/** What became of a bundle here, for its sender. */
export const receiptFor = (
  { manifest, manifestHash }: Pick<OpenedBundle, 'manifest' | 'manifestHash'>,
  plan: ImportPlan,
  importedAt: string,
): Receipt => ({
  bundle: manifest.id,
  manifest: manifestHash,
  importedAt,
  applied: plan.changes.length,
  unchanged: plan.unchanged,
  conflicts: plan.conflicts.length,
  setAside: { total: plan.setAside.length, listed: plan.setAside.slice(0, MAX_LISTED) },
  waiting: {
    total: plan.waiting.length,
    listed: plan.waiting.slice(0, MAX_LISTED).map(({ state: { kind, id } }) => ({ kind, id })),
  },
  evaluations: receivedEvaluations(plan).slice(0, MAX_EVALUATIONS),
})
