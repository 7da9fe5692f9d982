import { beforeEach, expect, test } from 'vitest'
import { realDisk } from '../../../electron/disk/disk'
import { readCard } from '../../../electron/trust/trust'
import { ed25519Signer } from '../../../electron/vault/ed25519'
import type { IsoDate } from '../../../shared/base/iso-date'
import { enrolAll, must, testOffice, type TestOffice } from '../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

/*
 * A stolen signing PC goes on signing. A PC that is enrolled for the first time pins its branch, since the root is the
 * right one; what is right is then refused as a fork (threat 11).
 */

const UNTIL = '2028-12-31' as IsoDate

let city: TestOffice
let thief: TestOffice
let district: TestOffice
let fresh: TestOffice

const judged = async (at: TestOffice, from: TestOffice) => at.trust.judge(must(await from.trust.rosterFile()))
const take = async (at: TestOffice, from: TestOffice): Promise<void> =>
  void must(await at.trust.keep(must(await judged(at, from)).trust))
const enrol = async (by: TestOffice, pc: TestOffice): Promise<void> =>
  void must(await by.trust.enrol(must(readCard(pc.trust.cardFile())), UNTIL))

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await testOffice(CITY, folder)
  thief = await testOffice(CITY, folder, 'thief', realDisk, { keys: city.stored })
  district = await testOffice(YUZHONG, folder)
  fresh = await testOffice(CITY, folder, 'fresh')
  await enrolAll(city, district)
  await take(thief, city)
  await enrol(thief, await testOffice(NANAN, folder))
  await enrol(city, await testOffice(NANAN, folder, 'honest'))
  await take(district, city)
  await take(fresh, thief)
})

test('a PC that no roster lists lets go of a branch of stolen keys, and takes the right one in', async () => {
  expect(await judged(fresh, district)).toMatchObject({ failure: { code: 'roster-forked' } })
  must(await fresh.trust.forget())
  expect(must(await fresh.trust.read())).toBeUndefined()
  expect(must(await judged(fresh, district)).effect).toBe('pin')
  await take(fresh, district)
  const root = ed25519Signer(new Uint8Array(Buffer.from(city.stored.pending.rootSeed ?? '', 'base64')))
  must(await fresh.trust.succeed(root, UNTIL, []))
  await take(district, fresh)
})

test('a PC that is enrolled does not let go of its roster, nor one that was before its keys were renewed', async () => {
  expect(await district.trust.forget()).toMatchObject({ failure: { code: 'listed' } })
  expect(must(await district.trust.read())?.chain).toHaveLength(3)
  const renewed = await testOffice(YUZHONG, temporaryFolder(), 'renewed', realDisk, {
    identity: { formerPcs: [district.desk.identity.pcId] },
  })
  await take(renewed, city)
  expect(await renewed.trust.forget()).toMatchObject({ failure: { code: 'listed' } })
})
