import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createDepositHandlers } from '../../../electron/deposits/deposits'
import { realDisk } from '../../../electron/disk/disk'
import { backupPc, ROWS, type BackupPc } from '../../support/backup-pcs'
import { must } from '../../support/offices'
import { replicaOf, CITY, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

/* A district's sealed snapshot lies at 市科协, which cannot read it, and opens again on a new PC of the district. */
let folder: string
let district: BackupPc
let city: BackupPc

beforeEach(async () => {
  folder = temporaryFolder()
  district = await backupPc(YUZHONG, folder)
  city = await backupPc(CITY, folder)
})

/** 市科协's keeping; what it gives back is saved as `back.kxb`. */
const keeping = () =>
  createDepositHandlers({
    disk: realDisk,
    out: realDisk,
    folder: join(folder, 'deposits'),
    isOpen: () => true,
    takeToken: (token) => token,
    askWhereToSave: async () => join(folder, 'back.kxb'),
  })

async function snapshotOf({ handlers }: BackupPc) {
  const draft = must(await handlers['backup.begin']({ replica: replicaOf(YUZHONG), arrival: 7 }))
  for (const row of ROWS) must(await handlers['backup.addRows'](draft, new TextEncoder().encode(row)))
  const written = must(
    await handlers['backup.finish'](draft, { reason: 'manual', place: 'chosen', files: [] }),
  )
  return { ...written, path: join(folder, written.name) }
}

test('kept as it was announced, unreadable for 市科协, given back whole; the recovery sheet opens it on a new PC', async () => {
  const { path, sha256, bytes } = await snapshotOf(district)
  expect(must(await keeping()['deposit.keep'](path, [sha256]))).toEqual({ sha256, bytes })
  expect(must(await keeping()['deposit.list']())).toEqual([{ sha256, bytes }])
  expect(await city.handlers['backup.open']({ token: path })).toMatchObject({
    failure: { code: 'needs-recovery' },
  })

  must(await keeping()['deposit.giveBack']({ sha256, name: 'back.kxb' }))
  const back = join(folder, 'back.kxb')
  expect(readFileSync(back).equals(readFileSync(path))).toBe(true)
  const newPc = await backupPc(YUZHONG, folder, 'new-pc')
  const opened = await newPc.handlers['backup.open']({ token: back, recovery: district.recovery })
  expect(opened).toMatchObject({ ok: true, value: { fingerprint: district.fingerprint } })
})

test('a file that nobody announced, or that was changed on the way, is not kept', async () => {
  const { path, sha256 } = await snapshotOf(district)
  appendFileSync(path, 'x')
  expect(await keeping()['deposit.keep'](path, [sha256])).toMatchObject({
    failure: { code: 'deposit-unknown' },
  })
  expect(await keeping()['deposit.keep'](join(folder, 'gone.kxb'), [sha256])).toMatchObject({
    failure: { code: 'cannot-read' },
  })
  expect(readdirSync(folder)).not.toContain('deposits')
})

test('one that was damaged or lost where it lay is not given back as if it were whole', async () => {
  const { path, sha256 } = await snapshotOf(district)
  must(await keeping()['deposit.keep'](path, [sha256]))
  writeFileSync(join(folder, 'deposits', `${sha256}.kxb`), 'damaged')
  const wish = { sha256, name: 'back.kxb' }
  expect(await keeping()['deposit.giveBack'](wish)).toMatchObject({ failure: { code: 'cannot-read' } })
  expect(await keeping()['deposit.giveBack']({ ...wish, sha256: '0'.repeat(64) })).toMatchObject({
    failure: { code: 'deposit-gone' },
  })
})

test('what newer deposits have replaced is deleted, and nothing else', async () => {
  const keepOne = async () => {
    const { path, sha256 } = await snapshotOf(district)
    return must(await keeping()['deposit.keep'](path, [sha256]))
  }
  const [old, later] = [await keepOne(), await keepOne()]
  must(await keeping()['deposit.drop']([old.sha256, '0'.repeat(64)]))
  expect(must(await keeping()['deposit.list']())).toEqual([later])
})
