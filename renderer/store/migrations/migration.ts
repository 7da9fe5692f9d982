import type { Transaction } from 'dexie'

/** One numbered step of the database's shape. It stands alone: it imports no code that may change later. */
export interface Migration {
  /** 1, 2, 3 … without gaps; the file is named after it. */
  readonly number: number
  readonly name: string
  /** Dexie's notation, only the tables that this step adds or whose indexes it changes. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Rewrites rows. Costs 18 s a 100,000 rows at start, so prefer to read old rows lazily. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
