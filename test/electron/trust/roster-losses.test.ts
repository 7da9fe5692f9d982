import { beforeEach, expect, test } from 'vitest'
import { holdRoot } from '../../../electron/trust/held-root'
import { createTrustHandlers } from '../../../electron/trust/handlers'
import { readCard } from '../../../electron/trust/trust'
import { ed25519Signer } from '../../../electron/vault/ed25519'
import type { IsoDate } from '../../../shared/base/iso-date'
import { fail, ok } from '../../../shared/base/result'
import { bundleFile, enrolAll, must, openFile, testOffice, type TestOffice } from '../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

/*
 * 市科协's new PC takes over with a roster that is older than what one district has: there a laptop had been shut out and
 * another one enrolled. The root's roster undoes both, and nobody takes it in without having been told.
 */

const UNTIL = '2028-12-31' as IsoDate
const LOST = { office: YUZHONG, name: '一号机', revokedOn: '2026-01-20' }
const ENROLLED = { office: NANAN, name: '一号机', revokedOn: null }

let dead: TestOffice
let fresh: TestOffice
let near: TestOffice
let far: TestOffice
let second: TestOffice

const enrol = async (by: TestOffice, pc: TestOffice): Promise<unknown> =>
  must(await by.trust.enrol(must(readCard(pc.trust.cardFile())), UNTIL))

const take = async (at: TestOffice, from: TestOffice): Promise<void> =>
  void must(await at.trust.keep(must(await at.trust.judge(must(await from.trust.rosterFile()))).trust))

/** What the screen says of a roster file before it is taken in. */
async function offered(at: TestOffice, from: TestOffice) {
  const file = must(await from.trust.rosterFile())
  const handlers = createTrustHandlers({
    desk: () => at.trust,
    readToken: async () => ok(file),
    saveAs: async () => ok({ saved: false, name: '' }),
    root: holdRoot(),
    makeRoot: async () => fail('locked'),
    dropRoot: async () => ok({}),
    ownName: () => '',
  })
  return must(await handlers['trust.readRoster']('token'))
}

beforeEach(async () => {
  const folder = temporaryFolder()
  dead = await testOffice(CITY, folder)
  fresh = await testOffice(CITY, folder, 'fresh')
  near = await testOffice(YUZHONG, folder)
  far = await testOffice(NANAN, folder)
  second = await testOffice(NANAN, folder, 'second')
  await enrolAll(dead, near, far)
  await take(fresh, near)
  must(await dead.trust.revoke({ pc: near.desk.identity.pcId }))
  await enrol(dead, second)
  await take(far, dead)
  const root = ed25519Signer(new Uint8Array(Buffer.from(dead.stored.pending.rootSeed ?? '', 'base64')))
  must(await fresh.trust.succeed(root, UNTIL, []))
})

test('a roster that makes a shut out PC good again says so before it is taken in, and the log afterwards (threat 9)', async () => {
  expect(await offered(far, fresh)).toMatchObject({
    effect: 'newer',
    losses: { readmitted: [LOST], gone: [ENROLLED] },
  })
  expect(far.warned).toEqual([])
  await take(far, fresh)
  expect(far.warned).toEqual(['roster.readmits'])
  // The laptop is shut out once more: nothing is left to be told.
  must(await fresh.trust.revoke({ pc: near.desk.identity.pcId }))
  expect((await offered(far, fresh)).losses).toEqual({ readmitted: [], gone: [] })
})

test('so does a bundle that brings it', async () => {
  const opened = must(await openFile(far, (await bundleFile(fresh, NANAN, [])).path))
  expect(opened.brought).toMatchObject({ readmitted: [LOST], gone: [ENROLLED] })
  must(await far.open['exchange.keep'](opened.opened, []))
  expect(far.warned).toEqual(['roster.readmits'])
})

test('市科协 learns from a district’s bundle what has to be done again, until it is', async () => {
  const { path } = await bundleFile(far, CITY, [])
  // The bundle is sealed for the PC that is gone; here the new one has its keys.
  const reader = { ...fresh, open: dead.open }
  await take(dead, fresh)
  expect(must(await openFile(reader, path)).astray).toMatchObject({ readmitted: [LOST], gone: [ENROLLED] })
  must(await fresh.trust.revoke({ pc: near.desk.identity.pcId }))
  await enrol(fresh, second)
  await take(dead, fresh)
  expect(must(await openFile(reader, path)).astray).toEqual({ readmitted: [], gone: [] })
})

test('what the district sends once it has taken the roster in says nothing more', async () => {
  await take(far, fresh)
  const opened = must(await openFile(fresh, (await bundleFile(far, CITY, [])).path))
  expect([opened.astray, opened.brought]).toEqual([
    { readmitted: [], gone: [] },
    { readmitted: [], gone: [] },
  ])
})

test('a roster that goes on from ours loses nothing', async () => {
  await enrol(fresh, second)
  await take(far, fresh)
  must(await fresh.trust.revoke({ pc: second.desk.identity.pcId }))
  expect((await offered(far, fresh)).losses).toEqual({ readmitted: [], gone: [] })
})
