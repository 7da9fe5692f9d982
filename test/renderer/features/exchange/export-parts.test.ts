import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import {
  exportParts,
  type ExportBridge,
  type ExportedParts,
  type ExportWish,
} from '../../../../renderer/features/exchange/outgoing/export-bundle'
import { countPending, standingWith, type Pending } from '../../../../renderer/store/exchange-standing'
import { stuckCopies } from '../../../../renderer/store/healing-rows'
import { fail } from '../../../../shared/base/result'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/*
 * The photos and scans of some years are more than one bundle may hold. The stream then goes on in a next one, and the
 * parts are bundles like any others: each is good for itself, in the order in which they were written.
 */

const FILES = 6
/** Two of the scans below and something. */
const MOST = { bytes: 4_500, frames: 100 } as const

let folder: string
let city: Partner
let district: Partner

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  district = await partner(YUZHONG, folder)
  await enrolAll(city.main, district.main)
  const set = { name: '甲公司科协', level: 'district', localOffice: YUZHONG }
  must(await district.store.write([{ kind: 'association', id: 'a1', office: YUZHONG, set }]))
  for (let number = 1; number <= FILES; number += 1) await addScan(number)
})

/** A record with a file of some 2,000 bytes. */
async function addScan(number: number): Promise<void> {
  const content = Buffer.from(`%PDF-1.7 ${'x'.repeat(2_000)}${number}`)
  const { hash } = must(await district.main.desk.attachments.put(content))
  const about = { recordKind: 'association', recordId: 'a1', addedOn: '2026-01-10' }
  const set = { ...about, hash, source: hash, fileType: 'pdf', name: `${number}.pdf` }
  must(await district.store.write([{ kind: 'attachment', id: `f${number}`, office: YUZHONG, set }]))
}

const exportAll = async (
  more: Partial<ExportWish> = {},
  bridge: ExportBridge = district.main.compose,
): Promise<ExportedParts> => {
  const wish = { own: YUZHONG, operator: '甲', to: CITY, purpose: 'exchange', most: MOST } as const
  return exportParts(bridge, district.store, { ...wish, ...more })
}
const pathsOf = ({ parts }: ExportedParts): readonly string[] =>
  parts.map(({ written }) => join(folder, written.name))
const pending = async (): Promise<Pending> =>
  countPending(district.store, YUZHONG, await standingWith(district.store, CITY))
const filesAt = async (at: Partner): Promise<number> => {
  const named = at.store.all().flatMap(({ groups }) => groups['core']?.[0]?.value['hash'] ?? [])
  return (await at.main.desk.attachments.present(named.map(String))).length
}

test('what is too much for one bundle goes out in several that follow one another', async () => {
  const { parts, isWhole } = await exportAll()
  expect(parts.map(({ files }) => files)).toEqual([3, 3])
  expect([isWhole, parts.map(({ next }) => next?.upTo)]).toEqual([true, [4, undefined]])
  expect(await pending()).toEqual({ unsent: 0, unconfirmed: FILES + 1 })
})

test('taken in one after another they bring everything, and the copies are found alike', async () => {
  for (const path of pathsOf(await exportAll())) {
    const applied = await city.take(path)
    await district.take((await city.send(YUZHONG, applied)).path)
  }
  expect(await filesAt(city)).toBe(FILES)
  expect(await pending()).toEqual({ unsent: 0, unconfirmed: 0 })
  expect((await exportAll()).parts.map(({ records }) => records)).toEqual([0])
  for (const { store } of [city, district]) expect(await stuckCopies(store)).toEqual([])
})

test('a part without the one before it is refused as a gap, and taken in after it', async () => {
  const [first = '', second = ''] = pathsOf(await exportAll())
  expect(await city.open(second)).toMatchObject({ failure: { code: 'gap' } })
  await city.take(first)
  await city.take(second)
  expect(await filesAt(city)).toBe(FILES)
})

test('after the first part alone was confirmed the next export goes on behind it', async () => {
  const [first = ''] = pathsOf(await exportAll())
  const answer = await city.send(YUZHONG, await city.take(first))
  // What has not come yet is no difference between the copies.
  expect(must(await district.open(answer.path)).bundle.manifest.wants).toEqual([])
  await district.take(answer.path)
  const { confirmedUpTo } = await standingWith(district.store, CITY)
  expect(confirmedUpTo).toBeUndefined()
  const again = await exportAll()
  expect(again.parts.map(({ records }) => records)).toEqual([3])
  for (const path of pathsOf(again)) await city.take(path)
  expect(await filesAt(city)).toBe(FILES)
})

test('a part that is not saved is not counted as sent', async () => {
  let written = 0
  const bridge: ExportBridge = {
    ...district.main.compose,
    'exchange.finish': async (draft, end) => {
      written += 1
      return written === 1 ? district.main.compose['exchange.finish'](draft, end) : fail('place-full')
    },
  }
  const outcome = await exportAll({}, bridge)
  expect(outcome).toMatchObject({ parts: [{ files: 3 }], isWhole: false, failure: { code: 'place-full' } })
  expect((await pending()).unsent).toBe(FILES + 1)
})
