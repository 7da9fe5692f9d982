import type { Counters, LedgerEntry, Progress } from './exchange-rows'

/*
 * How far the writes of an office have got, by the replica that counted them: several PCs write, and a PC that was put
 * back counts anew. The stream goes by arrival: a record written again moves to its end, with its early groups. So a
 * bundle holds all writes up to a number only where it ends the stream; one of which more follows, and a pack for chosen
 * associations, count for none. What the last part brings, all parts together bring: it can be taken in after them alone.
 */

/** What a bundle that went out brought. Rows of older programs name no replica: then it is `replica`, that of now. */
export const countersIn = (entry: LedgerEntry, replica: string): Counters => ({
  ...entry.others,
  [entry.replica ?? replica]: entry.counter ?? 0,
})

/** What one receiver has confirmed. */
export const countersTo = (progress: Progress, replica: string): Counters => ({
  ...progress.others,
  [progress.ours ?? replica]: progress.counter,
})

/** The furthest of each replica. */
export function furthest(all: readonly Counters[]): Counters {
  const most: Record<string, number> = {}
  for (const counters of all) {
    for (const [replica, counter] of Object.entries(counters)) {
      most[replica] = Math.max(most[replica] ?? 0, counter)
    }
  }
  return most
}

/** What all have; nothing where there is nobody. */
export const common = ([first = {}, ...rest]: readonly Counters[]): Counters =>
  Object.fromEntries(
    Object.entries(first).map(([replica, counter]) => [
      replica,
      Math.min(counter, ...rest.map((counters) => counters[replica] ?? 0)),
    ]),
  )
