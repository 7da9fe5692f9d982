import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrolThrough } from '../support/enrol-storage'
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
  await enrolThrough(pair.folder, pair)
  return pair
}

export async function endPair({ folder, district, city }: Pair): Promise<void> {
  await district.app.close()
  await city.app.close()
  await rm(folder, { recursive: true, force: true })
}
