import { z } from 'zod'
import { inTurns, type InTurn } from '../../../shared/base/in-turn'
import type { Counts } from '../../../shared/ledger/plan'
import type { SheetPurpose } from '../../../shared/ledger/target'
import type { Store } from '../../store/store-face'

const counts = z.record(z.string(), z.record(z.string(), z.number()))

/** One import that was written, or was about to be, and whether it was taken back. */
const run = z.object({
  batch: z.string(),
  file: z.string(),
  /** ISO time on this PC's clock. */
  at: z.string(),
  operator: z.string(),
  counts,
  begun: z.literal(true).optional(),
  undone: z.object({ at: z.string(), operator: z.string(), kept: z.number() }).optional(),
})

export interface ImportRun {
  readonly batch: string
  readonly file: string
  readonly at: string
  readonly operator: string
  /** By purpose; an import of an older program knows fewer. */
  readonly counts: Partial<Readonly<Record<SheetPurpose, Counts>>>
  /** Noted before it was written: the program may have ended in between. */
  readonly begun?: true | undefined
  readonly undone?: { readonly at: string; readonly operator: string; readonly kept: number } | undefined
}

const NAME = 'import-runs'
const MOST = 200

/** The imports of this office, newest first. */
export async function importRuns(store: Pick<Store, 'recall'>): Promise<readonly ImportRun[]> {
  const known = z.array(run).safeParse(await store.recall(NAME))
  return known.success ? (known.data as readonly unknown[] as readonly ImportRun[]) : []
}

type RunStore = Pick<Store, 'recall' | 'remember'>

/** Adds an import, or puts what is new about it. */
export const putRun = (store: RunStore, changed: ImportRun): ReturnType<Store['remember']> =>
  change(store, (known) => [...known.filter(({ batch }) => batch !== changed.batch), changed])

/** Forgets an import of which nothing was written. */
export const dropRun = (store: RunStore, dropped: string): ReturnType<Store['remember']> =>
  change(store, (known) => known.filter(({ batch }) => batch !== dropped))

/**
 * Imports during which the program ended: all of one was written, or nothing. What was written stands among the others
 * from then on, so that it can be taken back; the rest is forgotten. Not while an import is being written.
 */
export async function settleRuns(store: RunStore & Pick<Store, 'batchChanges'>): Promise<void> {
  for (const { begun, ...run } of await importRuns(store)) {
    if (begun === undefined) continue
    const changes = await store.batchChanges(run.batch)
    // A failure leaves the question open for the next time.
    if (!changes.ok) continue
    await (changes.value.length > 0 ? putRun(store, run) : dropRun(store, run.batch))
  }
}

type Edit = (known: readonly ImportRun[]) => readonly ImportRun[]

/** One behind the other: an import that was called off is forgotten while the next one is noted. */
const turns = new WeakMap<RunStore, InTurn>()

function change(store: RunStore, edit: Edit): ReturnType<Store['remember']> {
  const inTurn = turns.get(store) ?? inTurns()
  turns.set(store, inTurn)
  turns.set(store, inTurn)
  return inTurn(async () => {
    const all = edit(await importRuns(store)).toSorted((a, b) => (a.at < b.at ? 1 : -1))
    return store.remember(NAME, JSON.parse(JSON.stringify(all.slice(0, MOST))) as [])
  })
}
