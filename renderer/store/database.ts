import { Dexie, type Table } from 'dexie'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { DATABASE_VERSION, MIGRATIONS } from './migrations/migrations'
import type { ExchangeRow, HistoryRow, RecordRow, SettingRow, StagedRow, StoreState } from './rows'

/** Where the journal stood when a transaction was written. */
export interface JournalMark {
  readonly seq: number
  readonly hash: string
}

/** The one row of `meta` that every transaction writes. */
export interface StandingRow {
  readonly key: 'standing'
  readonly state: StoreState
  readonly journal: JournalMark
  /** This database is being written out into a new journal, and is the only whole copy until that is done. */
  readonly rescuing?: true
}

/** The ids that a list by name begins with (`list-beginning.ts`). */
export interface BeginningRow {
  readonly key: `beginning/${string}`
  readonly ids: readonly string[]
}

export type MetaRow = StandingRow | SettingRow | BeginningRow

/** The tables. Two indexes a table at most: IndexedDB is the bottleneck. */
export class Database extends Dexie {
  readonly records!: Table<RecordRow, string>
  readonly history!: Table<HistoryRow, number>
  readonly meta!: Table<MetaRow, string>
  readonly exchange!: Table<ExchangeRow, string>
  readonly staged!: Table<StagedRow, number>

  constructor(name: string) {
    // Strict: a commit is answered when it is on the disk; Chromium's own default is relaxed.
    super(name, { chromeTransactionDurability: 'strict' })
    for (const { number, stores, upgrade } of MIGRATIONS) {
      const version = this.version(number).stores(stores)
      if (upgrade !== undefined) version.upgrade(upgrade)
    }
  }
}

const FIRST_NAME = 'kexie'
const LATER_NAME = /^kexie-(\d{4})-\d{8}T\d{6}$/

const generationOf = (name: string): number =>
  name === FIRST_NAME ? 1 : Number(LATER_NAME.exec(name)?.[1] ?? 0)

interface FoundDatabase {
  readonly name: string
  readonly version: number
}

/** Our databases on this PC, newest generation first. Only the first is in use; the others were set aside. */
export async function ourDatabases(): Promise<readonly FoundDatabase[]> {
  const all = await indexedDB.databases()
  return all
    .map(({ name, version }) => ({ name: name ?? '', version: version ?? 0 }))
    .filter(({ name }) => generationOf(name) > 0)
    .toSorted((a, b) => generationOf(b.name) - generationOf(a.name))
}

/**
 * The name of the database that takes the place of `previous`. IndexedDB cannot rename, so a database is set aside by
 * opening one of a higher generation; the date tells when.
 */
export function nextName(previous: string, now: number): string {
  const generation = String(generationOf(previous) + 1).padStart(4, '0')
  const date = new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
  return `kexie-${generation}-${date}`
}

export type OpenFailure = Failure<'database-newer' | 'cannot-open'>

/** Opens the database in use, or makes the first one. Data of a newer program is refused and left alone. */
export async function openDatabase(name?: string): Promise<Result<Database, OpenFailure>> {
  const found = await ourDatabases()
  const wanted = name ?? found[0]?.name ?? FIRST_NAME
  // Dexie multiplies its versions by ten.
  const version = Math.floor((found.find((each) => each.name === wanted)?.version ?? 0) / 10)
  if (version > DATABASE_VERSION) return fail('database-newer', { version })
  const database = new Database(wanted)
  try {
    await database.open()
    return ok(database)
  } catch (error) {
    database.close()
    return fail('cannot-open', { cause: error instanceof Error ? error.name : 'unknown' })
  }
}
