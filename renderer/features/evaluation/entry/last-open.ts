import type { Store } from '../../../store/store-face'

/** Under this name the store remembers which evaluation was opened last; it survives a crash and a lost database. */
const LAST_OPEN = 'evaluation.last-open'

/** Notes the evaluation that is being worked on. */
export async function rememberOpen(store: Store, id: string): Promise<void> {
  if ((await store.recall(LAST_OPEN)) !== id) await store.remember(LAST_OPEN, id)
}

/** The evaluation that was being worked on last. */
export async function lastOpen(store: Store): Promise<string | undefined> {
  const id = await store.recall(LAST_OPEN)
  return typeof id === 'string' ? id : undefined
}
