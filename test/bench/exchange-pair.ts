import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { openStorage } from '../support/open-storage'
import { CITY, YUZHONG } from '../support/record-states'
import { bareCodec, type BareCodec } from './bare-codec'
import { APPS, start, type Started } from './process-start'

/** A district and 市科协 that know each other, and the codec that their exchange is compared with. */
export interface Pair {
  readonly folder: string
  readonly district: Started
  readonly city: Started
  readonly codec: BareCodec
}

export async function startPair(): Promise<Pair> {
  const folder = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  const district = await start(APPS.storage, join(folder, 'district'))
  const city = await start(APPS.storage, join(folder, 'city'))
  await openStorage(district.page, YUZHONG)
  await openStorage(city.page, CITY)
  const pair = { folder, district, city, codec: await bareCodec(join(folder, 'floor')) }
  await enrol(pair)
  return pair
}

export async function endPair({ folder, district, city }: Pair): Promise<void> {
  await district.app.close()
  await city.app.close()
  await rm(folder, { recursive: true, force: true })
}

/** Card, roster and root through the bridge; nobody compares fingerprints here. */
async function enrol({ folder, district, city }: Pair): Promise<void> {
  const card = join(folder, 'a.kxcard')
  await chooseWhereToSave(district.app, card)
  await district.page.evaluate(() => window.kexie['trust.saveCard']())
  const roster = await enrolCard(city, card)
  await chooseFiles(district.app, [roster])
  await district.page.evaluate(async () => {
    const picked = await window.kexie['files.pick']('roster')
    const read = await window.kexie['trust.readRoster'](picked.ok ? (picked.value[0]?.token ?? '') : '')
    if (!read.ok) throw new Error(read.failure.code)
    const accepted = await window.kexie['trust.acceptRoster'](read.value.offer)
    if (!accepted.ok) throw new Error(accepted.failure.code)
  })
}

/** 市科协 takes a card into its roster; the path of the roster that it saves. */
export async function enrolCard(city: Started, card: string): Promise<string> {
  const roster = `${card}.kxroster`
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
  return roster
}
