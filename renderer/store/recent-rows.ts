import type { RecordRow } from './rows'

/** As many as the writes of a screen name, with those above them. */
const MOST = 50

/**
 * What the last writes read or put. Autosave writes one record again and again; without this, each key would read it
 * and those above it anew, one way to the browser's process after the other. It holds as long as the database stands
 * where the writer left it, which every transaction asks before it puts anything (`MovedError`).
 */
export interface RecentRows {
  /** The rows of these keys, in their order; `undefined` where there is none. */
  read(keys: readonly string[]): Promise<readonly (RecordRow | undefined)[]>
  /** What a transaction has put. */
  put(rows: readonly RecordRow[]): void
  /** A transaction failed, or put rows that were not named here. */
  forget(): void
}

/** @param fromDatabase reads rows that are not kept */
export function recentRows(
  fromDatabase: (keys: readonly string[]) => Promise<readonly (RecordRow | undefined)[]>,
): RecentRows {
  const kept = new Map<string, RecordRow | undefined>()
  return {
    async read(keys) {
      const missing = keys.filter((key) => !kept.has(key))
      const found = missing.length === 0 ? [] : await fromDatabase(missing)
      const rows = new Map(missing.map((key, at) => [key, found[at]]))
      const all = keys.map((key) => (rows.has(key) ? rows.get(key) : kept.get(key)))
      if (kept.size + rows.size > MOST) kept.clear()
      if (rows.size <= MOST) for (const [key, row] of rows) kept.set(key, row)
      return all
    },
    put(rows) {
      for (const row of rows) if (kept.has(row.key)) kept.set(row.key, row)
    },
    forget: () => kept.clear(),
  }
}
