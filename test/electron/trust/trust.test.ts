import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdRoot } from '../../../electron/trust/held-root'
import { guardRoot } from '../../../electron/trust/root-guard'
import { readCard } from '../../../electron/trust/trust'
import type { IsoDate } from '../../../shared/base/iso-date'
import { ok } from '../../../shared/base/result'
import { enrolAll, must, testOffice } from '../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

const UNTIL = '2028-12-31' as IsoDate

test('the city’s first start makes a roster by the root, naming the municipal PC as its signer', async () => {
  const city = await testOffice(CITY, temporaryFolder())
  must(await city.trust.ensureFirst())
  must(await city.trust.ensureFirst())
  const trust = must(await city.trust.read())
  expect(trust?.chain.map(({ roster }) => roster.version)).toEqual([1])
  expect(city.trust.standing(trust)).toBe('listed')
})

test('the root is not wiped before what it has to sign lies on the disk', async () => {
  const city = await testOffice(CITY, temporaryFolder())
  const wiped: string[] = []
  const root = holdRoot()
  const handlers = guardRoot(
    {
      'keys.create': async () => ok(city.desk.identity),
      'keys.unlock': async () => ok(city.desk.identity),
      'keys.renew': async () => ok(city.desk.identity),
      'keys.sheetPrinted': async (sheet) => {
        wiped.push(sheet)
        return ok({})
      },
    },
    () => city.trust,
    root,
  )
  writeFileSync(join(city.folder, 'trust'), 'a file where the folder should be')
  expect(await handlers['keys.sheetPrinted']('root')).toMatchObject({ failure: { code: 'cannot-write' } })
  expect(wiped).toEqual([])
  rmSync(join(city.folder, 'trust'))
  must(await handlers['keys.sheetPrinted']('root'))
  expect(wiped).toEqual(['root'])
  expect(must(await city.trust.read())?.chain).toHaveLength(1)
  // Nobody could sign the roster that lists its new keys.
  expect(await handlers['keys.renew']({ current: '', passphrase: '山城步道 2026' })).toMatchObject({
    failure: { code: 'signs-roster' },
  })
  root.hold(new Uint8Array(32).fill(7))
  expect(await handlers['keys.renew']({ current: '', passphrase: '山城步道 2026' })).toMatchObject({
    ok: true,
  })
})

test('a district enrols: card, roster, pinned root; the same card again is a renewal', async () => {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const district = await testOffice(YUZHONG, folder)
  await enrolAll(city, district)
  expect(district.trust.standing(must(await district.trust.read()))).toBe('listed')
  const renewed = must(
    await city.trust.enrol(must(readCard(district.trust.cardFile())), '2030-12-31' as IsoDate),
  )
  const office = renewed.offices.find((entry) => entry.office === YUZHONG)
  expect(office?.pcs.map(({ until }) => until)).toEqual(['2030-12-31'])
  expect(office?.recovery).toEqual([district.stored.recoveryRecipient])
})

test('a district cannot sign a roster; nor can a PC without one', async () => {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const [district, other] = [await testOffice(YUZHONG, folder), await testOffice(NANAN, folder)]
  await enrolAll(city, district)
  const card = must(readCard(other.trust.cardFile()))
  expect(await district.trust.enrol(card, UNTIL)).toMatchObject({ failure: { code: 'not-signer' } })
  expect(await other.trust.enrol(card, UNTIL)).toMatchObject({ failure: { code: 'no-roster' } })
})

test('a revoked PC comes back only with new keys', async () => {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const district = await testOffice(YUZHONG, folder)
  await enrolAll(city, district)
  const { offices } = must(await city.trust.revoke({ pc: district.desk.identity.pcId, lastUpTo: 41 }))
  const revoked = offices.flatMap(({ pcs }) => pcs.flatMap((pc) => pc.revoked ?? []))
  expect(revoked).toMatchObject([{ lastUpTo: 41 }])
  const again = await city.trust.enrol(must(readCard(district.trust.cardFile())), UNTIL)
  expect(again).toMatchObject({ failure: { code: 'card-revoked' } })
  expect(await city.trust.revoke({ pc: 'pc-nobody' })).toMatchObject({ failure: { code: 'pc-unknown' } })
})

test('a roster file older than ours, or of another city, is refused (threat 11)', async () => {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const district = await testOffice(YUZHONG, folder)
  must(await city.trust.ensureFirst())
  const old = must(await city.trust.rosterFile())
  await enrolAll(city, district)
  expect(await district.trust.judge(old)).toMatchObject({ failure: { code: 'roster-older' } })
  expect(must(await district.trust.judge(must(await city.trust.rosterFile()))).effect).toBe('same')
  const impostor = await testOffice(CITY, folder, 'impostor')
  must(await impostor.trust.ensureFirst())
  const foreign = must(await impostor.trust.rosterFile())
  expect(await district.trust.judge(foreign)).toMatchObject({ failure: { code: 'other-root' } })
})

test('kept trust that was changed by hand is noticed', async () => {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const impostor = await testOffice(CITY, folder, 'impostor')
  must(await city.trust.ensureFirst())
  must(await impostor.trust.ensureFirst())
  const [theirs, ours] = [join(impostor.folder, 'trust'), join(city.folder, 'trust')]
  for (const name of readdirSync(theirs)) writeFileSync(join(ours, name), readFileSync(join(theirs, name)))
  expect(await city.trust.read()).toMatchObject({ failure: { code: 'trust-damaged' } })
})
