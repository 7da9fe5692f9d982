import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readCard } from '../../../electron/trust/trust'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { SnapshotRoster } from '../../../shared/ipc/backup'
import { backupPc, snapshotIn, type BackupPc } from '../../support/backup-pcs'
import { must } from '../../support/offices'
import { CITY, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

/* A snapshot carries whom its PC believed, so that a new PC need not ask for a roster first; nobody is led astray by it. */

const UNTIL = '2029-01-20' as IsoDate

let folder: string
let city: BackupPc
let district: BackupPc

/** Takes the newest roster of another PC in, as after a telephone call. */
const follow = async (at: BackupPc, from: BackupPc): Promise<void> =>
  void must(await at.trust().keep(must(await at.trust().judge(must(await from.trust().rosterFile()))).trust))

const enrol = async (pc: BackupPc): Promise<unknown> =>
  must(await city.trust().enrol(must(readCard(pc.trust().cardFile())), UNTIL))

/** Opens a snapshot of another PC with its sheet; what is said of the roster, and what restoring it makes of ours. */
async function restored(at: BackupPc, from: BackupPc, pin: boolean): Promise<SnapshotRoster | undefined> {
  const path = join(folder, await snapshotIn(from, 'chosen'))
  const opened = must(await at.handlers['backup.open']({ token: path, recovery: from.recovery }))
  must(await at.handlers['backup.restore'](opened.opened, 'last', pin))
  return opened.roster
}

const versionOf = async (pc: BackupPc): Promise<number | undefined> =>
  must(await pc.trust().read())?.chain.at(-1)?.roster.version

beforeEach(async () => {
  folder = temporaryFolder()
  city = await backupPc(CITY, folder)
  district = await backupPc(YUZHONG, folder)
  must(await city.trust().ensureFirst())
  await enrol(district)
  await follow(district, city)
})

test('a new PC takes the whole chain from a snapshot, once a person compared the root (threat 12)', async () => {
  const fresh = await backupPc(YUZHONG, folder, 'fresh')
  const { root } = must(await district.trust().read()) ?? {}
  expect(await restored(fresh, district, false)).toMatchObject({ effect: 'pin', version: 2 })
  expect(must(await fresh.trust().read())).toBeUndefined()
  await restored(fresh, district, true)
  const trust = must(await fresh.trust().read())
  expect(trust?.root).toEqual(root)
  expect(trust?.chain.map(({ roster }) => roster.version)).toEqual([1, 2])
})

test('a new municipal PC takes over with the snapshot and the sheet, without a district’s roster', async () => {
  const fresh = await backupPc(CITY, folder, 'fresh', 'exists')
  await restored(fresh, city, true)
  const root = city.keyring().root
  if (root === undefined) throw new Error('the sheet has not been printed yet')
  expect(must(await fresh.trust().succeed(root, UNTIL, [])).version).toBe(1_000)
  await follow(district, fresh)
  expect(await versionOf(district)).toBe(1_000)
})

test('a roster that is newer here stays; one that is older here is brought up (threat 11)', async () => {
  const behind = await backupPc(YUZHONG, folder, 'behind')
  await follow(behind, city)
  await enrol(behind)
  await follow(district, city)
  expect(await restored(behind, district, false)).toMatchObject({ effect: 'newer', version: 3 })
  expect(await versionOf(behind)).toBe(3)
  await enrol(behind)
  await follow(behind, city)
  expect(await restored(behind, district, true)).toEqual({ effect: 'kept' })
  expect(await versionOf(behind)).toBe(4)
})

test('a snapshot that somebody made for us leads to no other root where one is pinned (threats 9, 11)', async () => {
  const thiefs = await backupPc(CITY, folder, 'thiefs')
  must(await thiefs.trust().ensureFirst())
  const forged = await backupPc(YUZHONG, folder, 'forged')
  await follow(forged, thiefs)
  expect(await restored(district, forged, true)).toEqual({ effect: 'other-root' })
  const { root } = must(await city.trust().read()) ?? {}
  expect(must(await district.trust().read())?.root).toEqual(root)
})

test('a PC that holds no roster makes a snapshot without one', async () => {
  const [lone, fresh] = [await backupPc(YUZHONG, folder, 'lone'), await backupPc(YUZHONG, folder, 'fresh')]
  expect(await restored(fresh, lone, true)).toBeUndefined()
  expect(must(await fresh.trust().read())).toBeUndefined()
})
