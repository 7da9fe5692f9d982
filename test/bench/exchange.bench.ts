import { join } from 'node:path'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { largeLedger } from '../support/large-ledger'
import { CITY, YUZHONG } from '../support/record-states'
import type { BenchCase } from './bench-case'
import { endPair, startPair, type Pair } from './exchange-pair'

/** As many as the sample ledger of a district has. */
const ASSOCIATIONS = 64
const MEMBERS = 472

let pair: Pair | undefined
const running = (): Pair => {
  if (pair === undefined) throw new Error('not prepared')
  return pair
}
let ledgers = 0
let records: readonly unknown[] = []

async function prepare(): Promise<void> {
  pair = await startPair()
}

/** A new ledger comes into the district and goes out in one bundle; milliseconds of the export alone. */
async function exportNext(): Promise<number> {
  const { folder, district } = running()
  const bytes = largeLedger(ASSOCIATIONS, MEMBERS, ledgers * ASSOCIATIONS)
  ledgers += 1
  const before = await district.page.evaluate(() => window.storage.position().arrival)
  await district.page.evaluate(async (file) => window.importLedger(file), [...bytes])
  await chooseWhereToSave(district.app, join(folder, 'bundle.kxb'))
  const { milliseconds } = await district.page.evaluate(async (to) => window.exportTo(to), CITY)
  records = await district.page.evaluate(
    async (after) =>
      (await window.storage.arrivedAfter(after, 100_000)).filter(({ state }) => state.kind !== 'member'),
    before,
  )
  return milliseconds
}

/** 市科协 takes it in and answers, so that the next bundle carries only what is new; milliseconds of taking it in. */
async function importNext(): Promise<number> {
  const { folder, district, city } = running()
  await chooseFiles(city.app, [join(folder, 'bundle.kxb')])
  const { milliseconds, receipt } = await city.page.evaluate(() => window.importChosen())
  await chooseWhereToSave(city.app, join(folder, 'receipt.kxb'))
  await city.page.evaluate(async ({ to, receipt }) => window.exportTo(to, receipt), { to: YUZHONG, receipt })
  await chooseFiles(district.app, [join(folder, 'receipt.kxb')])
  await district.page.evaluate(() => window.importChosen())
  return milliseconds
}

async function cleanUp(): Promise<void> {
  if (pair !== undefined) await endPair(pair)
  pair = undefined
  ledgers = 0
}

const common = { statistic: 'median', rounds: 5, prepare, cleanUp } as const

export const CASES: readonly BenchCase[] = [
  {
    ...common,
    name: 'exchange-export',
    subject: `bundle of a district with ${ASSOCIATIONS} associations and ${MEMBERS} members: summaries, gathering, frames, signature, age, write, sync, read back, ledger`,
    floor: 'bare codec of as many records: JSON, gzip, SHA-256, age, one synced write',
    measure: async () => {
      const milliseconds = await exportNext()
      await importNext()
      return [milliseconds]
    },
    measureFloor: async () => [await running().codec.encode(await recordsForFloor())],
  },
  {
    ...common,
    name: 'exchange-import',
    subject:
      'the same bundle: age, signature, hashes, unpacking, strict parsing, plan, journal, strict commit',
    floor: 'bare codec: read, age, SHA-256, gunzip, JSON',
    measure: async () => {
      await exportNext()
      return [await importNext()]
    },
    measureFloor: async () => {
      await running().codec.encode(await recordsForFloor())
      return [await running().codec.decode()]
    },
  },
]

/** What one bundle carries; the first time one is made for it. */
async function recordsForFloor(): Promise<readonly unknown[]> {
  if (records.length === 0) {
    await exportNext()
    await importNext()
  }
  return records
}
