import { beforeEach, expect, test } from 'vitest'
import { holdRoot } from '../../../electron/trust/held-root'
import { createTrustHandlers } from '../../../electron/trust/handlers'
import { readCard } from '../../../electron/trust/trust'
import { ed25519Signer, type Signer } from '../../../electron/vault/ed25519'
import type { IsoDate } from '../../../shared/base/iso-date'
import { fail, ok } from '../../../shared/base/result'
import { rootSheetCode } from '../../../shared/bundle/root-sheet'
import { faultyDisk } from '../../support/faulty-disk'
import { bundleFile, enrolAll, must, openFile, testOffice, type TestOffice } from '../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

/* 市科协's signing PC is gone; another one takes its place with the sheet of the root, and nobody enrols again. */

const UNTIL = '2028-12-31' as IsoDate
let folder: string
let dead: TestOffice
let fresh: TestOffice
let near: TestOffice
let far: TestOffice

const seedOf = ({ stored }: TestOffice): Uint8Array =>
  new Uint8Array(Buffer.from(stored.pending.rootSeed ?? '', 'base64'))
const rootOf = (office: TestOffice): Signer => ed25519Signer(seedOf(office))
const codeOf = (office: TestOffice): string => rootSheetCode(seedOf(office))
const take = async (at: TestOffice, from: TestOffice): Promise<string> => {
  const offer = must(await at.trust.judge(must(await from.trust.rosterFile())))
  must(await at.trust.keep(offer.trust))
  return offer.effect
}
const deadPc = (): { pc: string; lastUpTo: number } => ({ pc: dead.desk.identity.pcId, lastUpTo: 7 })
const handlersOf = (office: TestOffice) =>
  createTrustHandlers({
    desk: () => office.trust,
    readToken: async () => fail('token-unknown'),
    saveAs: async () => ok({ saved: false, name: '' }),
    root: holdRoot(),
    makeRoot: async () => fail('locked'),
    dropRoot: async () => ok({}),
    ownName: () => '',
  })

beforeEach(async () => {
  folder = temporaryFolder()
  dead = await testOffice(CITY, folder)
  fresh = await testOffice(CITY, folder, 'fresh')
  near = await testOffice(YUZHONG, folder)
  far = await testOffice(NANAN, folder)
  await enrolAll(dead, near, far)
  await take(fresh, near)
  // The one that is gone signed one more roster, which only one district has.
  must(await dead.trust.enrol(must(readCard(far.trust.cardFile())), '2031-12-31' as IsoDate))
  await take(far, dead)
})

test('districts that are behind and ahead follow the new PC; bundles go both ways and nobody pins anew (threat 12)', async () => {
  const roster = must(await fresh.trust.succeed(rootOf(dead), UNTIL, [deadPc()]))
  expect(roster.version).toBe(1_000)
  expect(fresh.trust.signs(must(await fresh.trust.read()))).toBe(true)
  for (const district of [near, far]) {
    // The bundle brings the roster along; what goes back is for the new PC.
    const down = must(await openFile(district, (await bundleFile(fresh, district.office, [])).path))
    must(await district.open['exchange.keep'](down.opened, []))
    expect(district.trust.standing(must(await district.trust.read()))).toBe('listed')
    expect(must(await district.trust.judge(must(await fresh.trust.rosterFile()))).effect).toBe('same')
    must(await openFile(fresh, (await bundleFile(district, CITY, [])).path))
  }
  // It goes on as its predecessor did.
  const third = await testOffice('500109', folder)
  expect(must(await fresh.trust.enrol(must(readCard(third.trust.cardFile())), UNTIL)).version).toBe(1_001)
  expect(await take(far, fresh)).toBe('newer')
})

test('what the PC that is gone signs afterwards is refused by name, day and number (threats 9, 11)', async () => {
  const before = must(await dead.trust.rosterFile())
  const late = await bundleFile(dead, NANAN, [])
  must(await fresh.trust.succeed(rootOf(dead), UNTIL, [deadPc()]))
  expect(await take(far, fresh)).toBe('newer')
  expect(await openFile(far, late.path)).toMatchObject({
    failure: { code: 'revoked-signer', facts: { pc: '一号机', on: '2026-01-20', upTo: 7, roster: 1_000 } },
  })
  expect(await far.trust.judge(before)).toMatchObject({ failure: { code: 'roster-older' } })
  // Had it come back, it would find that it signs no more.
  expect(await take(dead, fresh)).toBe('newer')
  expect(await dead.trust.revoke({ pc: fresh.desk.identity.pcId })).toMatchObject({
    failure: { code: 'not-signer' },
  })
})

test('the sheet is told apart from slips, from the recovery sheet and from another city’s', async () => {
  const handlers = handlersOf(fresh)
  const read = async (typed: string) => handlers['trust.readRoot'](typed)
  const sheet = codeOf(dead)
  expect(await read(sheet.replace(/^./, (first) => (first === '0' ? '2' : '0')))).toMatchObject({
    failure: { code: 'sheet-group', facts: { group: 1 } },
  })
  expect(await read(sheet.slice(0, 40))).toMatchObject({ failure: { code: 'sheet-length' } })
  expect(await read(fresh.stored.ageIdentity)).toMatchObject({ failure: { code: 'sheet-recovery' } })
  expect(await read(codeOf(fresh))).toMatchObject({ failure: { code: 'sheet-other-root' } })
  expect(await handlers['trust.succeed']({ until: UNTIL, shutOut: [] })).toMatchObject({
    failure: { code: 'root-gone' },
  })
  const { fingerprint } = must(await read(sheet))
  expect(fingerprint).toBe(must(await handlers['trust.status']()).roster?.rootFingerprint)
})

test('the root signs one roster and is gone; put away, it signs none', async () => {
  const handlers = handlersOf(fresh)
  must(await handlers['trust.readRoot'](codeOf(dead)))
  must(await handlers['trust.dropRoot']())
  const wish = { until: UNTIL, shutOut: [deadPc()] }
  expect(await handlers['trust.succeed'](wish)).toMatchObject({ failure: { code: 'root-gone' } })
  must(await handlers['trust.readRoot'](codeOf(dead)))
  must(await handlers['trust.succeed'](wish))
  expect(await handlers['trust.succeed'](wish)).toMatchObject({ failure: { code: 'root-gone' } })
})

test('a district’s PC, another root, and PCs that are not 市科协’s are refused', async () => {
  const root = rootOf(dead)
  expect(await near.trust.succeed(root, UNTIL, [])).toMatchObject({ failure: { code: 'not-signer' } })
  expect(await fresh.trust.succeed(rootOf(fresh), UNTIL, [])).toMatchObject({
    failure: { code: 'sheet-other-root' },
  })
  for (const pc of [near.desk.identity.pcId, fresh.desk.identity.pcId, 'pc-nobody']) {
    expect(await fresh.trust.succeed(root, UNTIL, [{ pc }])).toMatchObject({
      failure: { code: 'pc-unknown' },
    })
  }
})

test('a crash at any step leaves the old roster or the new one, and it can be done again (threat 24)', async () => {
  const disk = faultyDisk()
  const pc = await testOffice(CITY, folder, 'faulty', disk)
  await take(pc, near)
  const before = disk.steps.length
  await take(pc, near)
  const steps = disk.steps.length - before
  let done = false
  for (let n = 1; n <= steps; n += 1) {
    disk.failAt(n, 'EIO', true)
    const signed = await pc.trust.succeed(rootOf(dead), UNTIL, [deadPc()])
    disk.heal()
    expect(signed).toMatchObject({ failure: { code: 'cannot-write' } })
    // What a start after the crash reads.
    const trust = must(await pc.trust.read())
    done ||= pc.trust.signs(trust)
    expect(pc.trust.standing(trust)).toBe(done ? 'listed' : 'not-listed')
  }
  must(await pc.trust.succeed(rootOf(dead), UNTIL, [deadPc()]))
  expect(pc.trust.signs(must(await pc.trust.read()))).toBe(true)
})
