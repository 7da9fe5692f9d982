import { join } from 'node:path'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { AN_ASSOCIATION, largeRecord } from '../support/large-records'
import { watchMemory, type PeakMemory } from '../support/peak-memory'
import { CITY, YUZHONG } from '../support/record-states'
import type { BenchCase } from './bench-case'
import { endPair, startPair, type Pair } from './exchange-pair'

/** `npm run bench -- large --records=20000` for a busy machine. */
const wanted = process.argv.find((argument) => argument.startsWith('--records='))
const RECORDS = Math.ceil(Number(wanted?.split('=')[1] ?? 250_000) / AN_ASSOCIATION) * AN_ASSOCIATION

let pair: Pair | undefined
let peak: PeakMemory | undefined

const running = (): Pair => {
  if (pair === undefined) throw new Error('not prepared')
  return pair
}

/** A district with a full register that 市科协 knows nothing of. */
async function prepare(): Promise<void> {
  pair = await startPair()
  await pair.district.page.evaluate(async ([office, count]) => window.fillRegister(office, count), [
    YUZHONG,
    RECORDS,
  ] as const)
}

async function exportAll(): Promise<number> {
  const { folder, district } = running()
  await chooseWhereToSave(district.app, join(folder, 'large.kxb'))
  const peakSince = watchMemory(district.app.process().pid ?? 0)
  const { milliseconds, records } = await district.page.evaluate(async (to) => window.exportTo(to), CITY)
  peak = peakSince()
  if (records < RECORDS) throw new Error(`${records} records`)
  return milliseconds
}

async function importAll(): Promise<number> {
  const { folder, city } = running()
  await chooseFiles(city.app, [join(folder, 'large.kxb')])
  const peakSince = watchMemory(city.app.process().pid ?? 0)
  const { milliseconds, applied } = await city.page.evaluate(() => window.importChosen())
  peak = peakSince()
  if (applied < RECORDS) throw new Error(`${applied} applied`)
  return milliseconds
}

async function snapshotAll(): Promise<number> {
  const { district } = running()
  const peakSince = watchMemory(district.app.process().pid ?? 0)
  const milliseconds = await district.page.evaluate(() => window.snapshotAll())
  peak = peakSince()
  return milliseconds
}

const encodeFloor = async (): Promise<number> =>
  running().codec.encode(
    Array.from({ length: RECORDS }, (_, index) => largeRecord(index, YUZHONG, `${YUZHONG}.00000000000000fe`)),
  )

const common = {
  statistic: 'median',
  rounds: 1,
  memory: () => ({ ...peak }),
  cleanUp: async () => {
    if (pair !== undefined) await endPair(pair)
    pair = undefined
  },
} as const

export const CASES: readonly BenchCase[] = [
  {
    ...common,
    name: 'large-export',
    subject: `a first bundle of ${RECORDS} records: digests, gathering, frames, signature, age, write, sync, read back`,
    floor: 'bare codec of as many records: JSON, gzip, SHA-256, age, one synced write',
    prepare,
    measure: async () => [await exportAll()],
    measureFloor: async () => [await encodeFloor()],
  },
  {
    ...common,
    name: 'large-snapshot',
    subject: `a snapshot of ${RECORDS} records and their history, as before an import: frames, signature, age, write, sync, read back`,
    floor: 'bare codec of the records without their history: JSON, gzip, SHA-256, age, one synced write',
    prepare,
    measure: async () => [await snapshotAll()],
    measureFloor: async () => [await encodeFloor()],
  },
  {
    ...common,
    name: 'large-import',
    subject:
      'the same bundle: age, signature, hashes, strict parsing, preview, staged apply, comparison of copies',
    floor: 'bare codec: read, age, SHA-256, gunzip, JSON',
    prepare: async () => {
      await prepare()
      await exportAll()
      await encodeFloor()
    },
    measure: async () => [await importAll()],
    measureFloor: async () => [await running().codec.decode()],
  },
]
