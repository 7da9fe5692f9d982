import { z } from 'zod'
import type { Counts } from '../../../shared/ledger/plan'
import type { SheetPurpose } from '../../../shared/ledger/target'
import type { Store } from '../../store/store-face'

const counts = z.record(z.string(), z.record(z.string(), z.number()))

/** One import that was written, and whether it was taken back. */
const run = z.object({
  batch: z.string(),
  file: z.string(),
  /** ISO time on this PC's clock. */
  at: z.string(),
  operator: z.string(),
  counts,
  undone: z.object({ at: z.string(), operator: z.string(), kept: z.number() }).optional(),
})

export interface ImportRun {
  readonly batch: string
  readonly file: string
  readonly at: string
  readonly operator: string
  /** By purpose; an import of an older program knows fewer. */
  readonly counts: Partial<Readonly<Record<SheetPurpose, Counts>>>
  readonly undone?: { readonly at: string; readonly operator: string; readonly kept: number } | undefined
}

const NAME = 'import-runs'
const MOST = 200

/** The imports of this office, newest first. */
export async function importRuns(store: Pick<Store, 'recall'>): Promise<readonly ImportRun[]> {
  const known = z.array(run).safeParse(await store.recall(NAME))
  return known.success ? (known.data as readonly unknown[] as readonly ImportRun[]) : []
}

/** Adds an import, or puts what is new about it. */
export async function putRun(store: Pick<Store, 'recall' | 'remember'>, changed: ImportRun): Promise<void> {
  const known = await importRuns(store)
  const others = known.filter(({ batch }) => batch !== changed.batch)
  const all = [...others, changed].toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST)
  await store.remember(NAME, JSON.parse(JSON.stringify(all)) as [])
}
