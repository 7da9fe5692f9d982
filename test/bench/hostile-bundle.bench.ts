import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { frameOf } from '../support/bundles'
import { chooseFiles } from '../support/dialogs'
import { chainIn, writeCard, writeForged } from '../support/forged-bundles'
import { watchMemory, type PeakMemory } from '../support/peak-memory'
import { YUZHONG_KEY } from '../support/rosters'
import { timed, type BenchCase } from './bench-case'
import { enrolCard } from '../support/enrol-storage'
import { endPair, startPair, type Pair } from './exchange-pair'

let pair: Pair | undefined
let path = ''
let before: PeakMemory | undefined
let during: PeakMemory | undefined

const FRAME_BYTES = 67_000_000
/** Thirty-one frames that together declare 2 GiB, with nine bytes in each. */
const FRAMES = Array.from({ length: 31 }, () => {
  const { entry, bytes } = frameOf('photo', new Uint8Array(9), FRAME_BYTES, 1)
  return { entry: { ...entry, stored: FRAME_BYTES }, bytes }
})

/** The PC that makes it is in the roster: a stranger's file is refused before its size is looked at. */
async function prepare(): Promise<void> {
  pair = await startPair()
  const card = join(pair.folder, 'hostile.kxcard')
  writeCard(card, YUZHONG_KEY)
  const chain = chainIn(await enrolCard(pair.city, card))
  path = join(pair.folder, 'hostile.kxb')
  await writeForged(path, chain, { key: YUZHONG_KEY, frames: FRAMES })
}

async function openIt(): Promise<number> {
  const city = pair?.city
  if (city === undefined) throw new Error('not prepared')
  await chooseFiles(city.app, [path])
  const peakSince = watchMemory(city.app.process().pid ?? 0)
  before ??= peakSince()
  const { milliseconds, refused } = await city.page.evaluate(() => window.openChosen())
  during = peakSince()
  if (refused !== 'incomplete') throw new Error(refused ?? 'it was not refused')
  return milliseconds
}

export const CASES: readonly BenchCase[] = [
  {
    name: 'hostile-2gib',
    subject: 'a signed bundle that declares 2 GiB and holds nothing, until it is refused',
    floor: 'reading the file',
    statistic: 'median',
    rounds: 5,
    prepare,
    measure: async () => [await openIt()],
    measureFloor: async () => [await timed(async () => readFile(path))],
    memory: () => ({
      mainBefore: before?.main ?? 0,
      main: during?.main ?? 0,
      pageBefore: before?.page ?? 0,
      page: during?.page ?? 0,
    }),
    cleanUp: async () => {
      if (pair !== undefined) await endPair(pair)
      pair = undefined
    },
  },
]
