import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CITY, YUZHONG } from '../support/record-states'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { largeLedger } from '../support/large-ledger'
import { openStorage } from '../support/open-storage'
import { bareCodec, type BareCodec } from './bare-codec'
import type { BenchCase } from './bench-case'
import { APPS, start, type Started } from './process-start'

/** As many as the sample ledger of a district has. */
const ASSOCIATIONS = 64
const MEMBERS = 472

interface Pair {
  readonly folder: string
  readonly district: Started
  readonly city: Started
  readonly codec: BareCodec
}

let pair: Pair | undefined
const running = (): Pair => {
  if (pair === undefined) throw new Error('not prepared')
  return pair
}
let ledgers = 0
let records: readonly unknown[] = []

async function prepare(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  const district = await start(APPS.storage, join(folder, 'district'))
  const city = await start(APPS.storage, join(folder, 'city'))
  await openStorage(district.page, YUZHONG)
  await openStorage(city.page, CITY)
  pair = { folder, district, city, codec: await bareCodec(join(folder, 'floor')) }
  await enrol(pair)
}

/** Card, roster and root through the bridge; nobody compares fingerprints here. */
async function enrol({ folder, district, city }: Pair): Promise<void> {
  const [card, roster] = [join(folder, 'a.kxcard'), join(folder, 'a.kxroster')]
  await chooseWhereToSave(district.app, card)
  await district.page.evaluate(() => window.kexie['trust.saveCard']())
  await chooseFiles(city.app, [card])
  await chooseWhereToSave(city.app, roster)
  await city.page.evaluate(async () => {
    const picked = await window.kexie['files.pick']('card')
    const read = await window.kexie['trust.readCard'](picked.ok ? (picked.value[0]?.token ?? '') : '')
    if (!read.ok) throw new Error(read.failure.code)
    const enrolled = await window.kexie['trust.enrol']({
      card: read.value.card,
      until: '2036-12-31' as never,
    })
    if (!enrolled.ok) throw new Error(enrolled.failure.code)
    await window.kexie['trust.saveRoster']()
  })
  await chooseFiles(district.app, [roster])
  await district.page.evaluate(async () => {
    const picked = await window.kexie['files.pick']('roster')
    const read = await window.kexie['trust.readRoster'](picked.ok ? (picked.value[0]?.token ?? '') : '')
    if (!read.ok) throw new Error(read.failure.code)
    const accepted = await window.kexie['trust.acceptRoster'](read.value.offer)
    if (!accepted.ok) throw new Error(accepted.failure.code)
  })
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
  await pair?.district.app.close()
  await pair?.city.app.close()
  if (pair !== undefined) await rm(pair.folder, { recursive: true, force: true })
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
