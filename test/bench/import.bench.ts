import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largeLedger } from '../support/large-ledger'
import { openStorage } from '../support/open-storage'
import type { BenchCase } from './bench-case'
import { APPS, start, type Started } from './process-start'

/** An association comes with a term and a chair: three records. */
const RECORDS_OF_ASSOCIATION = 3

/** What of an import is measured, and what of the floor. */
interface Measured {
  readonly subject: string
  readonly floor: string
  readonly of: 'milliseconds' | 'longestTask'
}

const TIME: Measured = {
  subject: '.xlsx bytes, plan, journal, strict commit',
  floor: 'Dexie alone writing the same rows in one strict transaction',
  of: 'milliseconds',
}
const LONGEST_TASK: Measured = {
  subject: 'the longest task of the page meanwhile',
  floor: 'the longest task of the page while Dexie alone writes the same rows at once',
  of: 'longestTask',
}

function importCase(
  name: string,
  associations: number,
  members: number,
  rounds: number,
  { subject, floor, of }: Measured = TIME,
): BenchCase {
  const records = associations * RECORDS_OF_ASSOCIATION + members
  let running: (Started & { readonly profile: string }) | undefined
  let imported = 0
  const page = () => {
    if (running === undefined) throw new Error('not prepared')
    return running.page
  }
  /** Each time associations that are not there yet. */
  const importNext = async (): Promise<number> => {
    const bytes = largeLedger(associations, members, imported)
    imported += associations
    const done = await page().evaluate(async (file) => window.importLedger(file), [...bytes])
    if (done.created !== associations + members) throw new Error(`${done.created} rows were created`)
    return done[of]
  }
  return {
    name,
    subject: `import of ${associations} associations and ${members} members: ${subject}`,
    floor: `${floor} (${records} records)`,
    statistic: 'median',
    rounds,
    prepare: async () => {
      const profile = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
      running = { ...(await start(APPS.storage, profile)), profile }
      await openStorage(running.page)
      // The floor writes rows that an import made.
      await importNext()
    },
    measure: async () => [await importNext()],
    measureFloor: async () => [(await page().evaluate(async (count) => window.writeRaw(count), records))[of]],
    cleanUp: async () => {
      await running?.app.close()
      if (running !== undefined) await rm(running.profile, { recursive: true, force: true })
    },
  }
}

export const CASES: readonly BenchCase[] = [
  importCase('import-district', 64, 472, 5),
  importCase('import-large', 1000, 10_000, 2),
  importCase('import-longest-task', 1000, 10_000, 2, LONGEST_TASK),
]
