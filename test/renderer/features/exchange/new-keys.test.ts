import { beforeEach, expect, test } from 'vitest'
import { refusalDetail } from '../../../../renderer/text/exchange-failures'
import { lastTakenOf, shutOutOf } from '../../../../renderer/features/exchange/keys/last-taken'
import { readCard } from '../../../../electron/trust/trust'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { partner, partnerOn, type Partner } from '../../../support/exchange-partners'
import { must, enrolAll, testOffice } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/* A PC gets new keys (lost, stolen, known to somebody): the new ones are listed, the old ones shut out in one roster. */
const UNTIL = '2028-12-31' as IsoDate
let folder: string
let city: Partner
let old: Partner
let renewed: Partner

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  old = await partner(YUZHONG, folder)
  await enrolAll(city.main, old.main)
  renewed = partnerOn(await testOffice(YUZHONG, folder, 'renewed'), folder, old.store)
  must(await old.store.write([{ kind: 'prospect', id: 'p1', office: YUZHONG, set: { hostName: '乙公司' } }]))
})

/** As the screen does: with how far the old PC's changes were taken in. */
const replace = async (pc: string) =>
  city.main.trust.enrol(
    must(readCard(renewed.main.trust.cardFile())),
    UNTIL,
    shutOutOf(pc, await lastTakenOf(city.store, pc)),
  )

test('one roster lists the new keys and shuts the old ones out; the same records go on under the new ones', async () => {
  const roster = must(await replace('pc-500103'))
  expect(roster.version).toBe(3)
  const pcs = roster.offices.find(({ office }) => office === YUZHONG)?.pcs ?? []
  expect(pcs.map(({ pc, revoked }) => [pc, revoked !== undefined])).toEqual([
    ['pc-500103', true],
    ['pc-renewed', false],
  ])
  const file = must(await city.main.trust.rosterFile())
  must(await renewed.main.trust.keep(must(await renewed.main.trust.judge(file)).trust))
  const taken = await city.take((await renewed.send(CITY)).path)
  expect(taken.plan.changes).toHaveLength(1)
})

test('what the old keys signed is refused, and the sentence says since when and which PC to ask', async () => {
  const late = await old.send(CITY)
  must(await replace('pc-500103'))
  const opened = await city.open(late.path)
  expect(opened).toMatchObject({ failure: { code: 'revoked-signer' } })
  expect(opened.ok ? '' : refusalDetail(opened.failure)).toBe(
    '“一号机”于 2026-01-20 注销。该单位现登记的电脑：一号机 2026-01-20 登记。本机名册为第 3 版。',
  )
})

test('the roster says how far the old PC was taken in, and so does the refusal of what it sends later', async () => {
  await city.take((await old.send(CITY)).path)
  must(await old.store.write([{ kind: 'prospect', id: 'p1', set: { hostName: '丙公司' } }]))
  const late = await old.send(CITY)
  const { offices } = must(await replace('pc-500103'))
  const shutOut = offices.flatMap(({ pcs }) => pcs.flatMap(({ revoked }) => revoked ?? []))
  expect(shutOut).toMatchObject([{ lastUpTo: 1 }])
  expect(await city.open(late.path)).toMatchObject({
    failure: { code: 'revoked-signer', facts: { upTo: 1 } },
  })
})

test('a PC of another office, or none, cannot be replaced by the way', async () => {
  const others = await partner('500108', folder)
  await enrolAll(city.main, others.main)
  expect(await replace('pc-500108')).toMatchObject({ failure: { code: 'pc-unknown' } })
  expect(await replace('pc-renewed')).toMatchObject({ failure: { code: 'pc-unknown' } })
})
