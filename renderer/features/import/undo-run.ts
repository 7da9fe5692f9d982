import { ok, type Result } from '../../../shared/base/result'
import type { UndoPlan } from '../../store/plan-undo'
import { undoPlanOf, type UndoStore } from '../../store/undo-batch'
import type { Store, StoreFailure } from '../../store/store-face'
import { putRun, type ImportRun } from './runs'

/** What the records that stay are called, by `kind/id`. */
export type KeptTitles = ReadonlyMap<string, string>

/** What taking a run back would do now. */
export async function lookAtRun(
  store: UndoStore,
  { batch }: ImportRun,
  office: string,
): Promise<Result<{ readonly plan: UndoPlan; readonly titles: KeptTitles }, StoreFailure>> {
  const plan = await undoPlanOf(store, batch, office)
  if (!plan.ok) return plan
  const titles = await Promise.all(
    plan.value.kept.map(async ({ kind, id }) => {
      const value: Readonly<Record<string, unknown>> = { ...(await store.get(kind, id))?.value }
      const title = value['name'] ?? value['person']
      return [`${kind}/${id}`, typeof title === 'string' ? title : ''] as const
    }),
  )
  return ok({ plan: plan.value, titles: new Map(titles) })
}

/** Takes a run back as a whole, planned anew on what the records are now; in one write. */
export async function undoRun(
  store: UndoStore & Pick<Store, 'newId' | 'recall' | 'remember'>,
  run: ImportRun,
  { office, operator }: { readonly office: string; readonly operator: string },
  reason: string,
): Promise<Result<UndoPlan, StoreFailure>> {
  const plan = await undoPlanOf(store, run.batch, office)
  if (!plan.ok) return plan
  const written = await store.write(plan.value.changes, { batch: store.newId(), reason })
  if (!written.ok) return written
  const undone = { at: written.value.savedAt, operator, kept: plan.value.kept.length }
  await putRun(store, { ...run, undone })
  return plan
}
