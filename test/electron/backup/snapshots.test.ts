import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteBegun } from '../../../electron/backup/second-generations'
import { realDisk } from '../../../electron/disk/disk'
import { utf8 } from '../../../shared/base/utf8'
import type { OpenedSnapshot } from '../../../shared/ipc/backup'
import type { Failure, Result } from '../../../shared/base/result'
import { backupPc, ROWS, snapshotIn, type BackupPc } from '../../support/backup-pcs'
import { jpegOf } from '../../support/jpegs'
import { must } from '../../support/offices'
import { NANAN, replicaOf, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

const open = (pc: BackupPc, path: string, recovery?: string): Promise<Result<OpenedSnapshot, Failure>> =>
  pc.handlers['backup.open']({ token: path, ...(recovery === undefined ? {} : { recovery }) })

test('a snapshot on the shelf opens on its PC, and puts its rows in place of the journal', async () => {
  const pc = await backupPc(YUZHONG, temporaryFolder())
  const name = await snapshotIn(pc, 'kept')
  expect(must(await pc.handlers['backup.shelf']()).kept).toMatchObject([{ name, reason: 'manual' }])
  const opened = must(await pc.handlers['backup.open']({ name }))
  expect(opened).toMatchObject({ isOwn: true, pcName: '一号机' })
  expect(must(await pc.handlers['backup.rows'](opened.opened, 0))).toBe(ROWS[0])
  must(await pc.handlers['backup.restore'](opened.opened, 'last', false))
  expect(await pc.payloads()).toEqual([...ROWS, 'last'])
})

test('on another PC of the office the recovery sheet opens it, with photos, documents and what is sealed', async () => {
  const folder = temporaryFolder()
  const [old, fresh] = [await backupPc(YUZHONG, folder, 'old'), await backupPc(YUZHONG, folder, 'fresh')]
  const { hash } = must(await old.attachments.put(jpegOf()))
  const sealed = old.seal('13800138000')
  const charter = must(await old.attachments.put(Buffer.from('%PDF-1.7 charter'))).hash
  const path = join(folder, await snapshotIn(old, 'chosen', [hash, charter]))

  expect(await open(fresh, path)).toMatchObject({ failure: { code: 'needs-recovery' } })
  for (const wrong of [fresh.recovery, 'AGE-SECRET-KEY-1NONE'])
    expect(await open(fresh, path, wrong)).toMatchObject({ failure: { code: 'other-recovery' } })
  const opened = must(await open(fresh, path, old.recovery))
  expect(opened.isOwn).toBe(false)
  expect(opened.fingerprint).toBe(old.fingerprint)
  expect(must(await fresh.handlers['backup.restore'](opened.opened, 'last', false)).files).toBe(2)
  expect(await fresh.attachments.present([hash, charter])).toEqual([hash, charter])
  expect(fresh.unseal(sealed)).toBe('13800138000')
})

test('the second place gets each snapshot, and each photo and document once; nothing in it is readable', async () => {
  const folder = temporaryFolder()
  const pc = await backupPc(YUZHONG, folder)
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  pc.chooseFolder(stick)
  expect(must(await pc.handlers['backup.chooseSecond']()).second).toEqual({
    name: 'stick',
    there: true,
    behind: false,
  })
  const { hash } = must(await pc.attachments.put(jpegOf()))
  const charter = must(await pc.attachments.put(Buffer.from('%PDF-1.7 charter'))).hash
  const name = await snapshotIn(pc, 'kept', [hash, charter])
  expect(readdirSync(stick).toSorted()).toEqual([name, 'photos'])
  expect(must(await pc.handlers['backup.shelf']()).second).toMatchObject({ behind: false })
  expect(readdirSync(join(stick, 'photos'))).toEqual([hash, charter].toSorted().map((each) => `${each}.age`))
  expect(readFileSync(join(stick, name)).includes('13800138000')).toBe(false)

  const fresh = await backupPc(YUZHONG, folder, 'fresh')
  const opened = must(await open(fresh, join(stick, name), pc.recovery))
  expect(must(await fresh.handlers['backup.restore'](opened.opened, 'last', false)).files).toBe(2)
})

test('the second place keeps the generations that the shelf keeps, of this PC alone and of what was not changed', async () => {
  const folder = temporaryFolder()
  const [pc, other] = [await backupPc(YUZHONG, folder), await backupPc(YUZHONG, folder, 'other')]
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  for (const each of [pc, other]) {
    each.chooseFolder(stick)
    must(await each.handlers['backup.chooseSecond']())
  }
  const snapshotAt = (each: BackupPc, minute: number): Promise<string> => {
    each.setClock(`2026-03-01T08:0${minute}:00.000Z`)
    return snapshotIn(each, 'kept')
  }
  const theirs = await snapshotAt(other, 0)
  const own = [await snapshotAt(pc, 1), await snapshotAt(pc, 2)]
  writeFileSync(join(stick, '通讯录.txt'), '别人的')
  writeFileSync(join(stick, own[0] ?? ''), '改过')
  for (const minute of [3, 4, 5, 6, 7]) own.push(await snapshotAt(pc, minute))

  const left = readdirSync(stick)
  const gone = own.filter((name) => !left.includes(name))
  expect(gone).toEqual([own[1]])
  expect(left).toEqual(expect.arrayContaining([theirs, '通讯录.txt']))
  expect(readdirSync(join(pc.folder, 'snapshots')).filter((name) => name.endsWith('.kxb'))).toEqual(
    own.slice(2),
  )
})

test('a stick that was away while the shelf was thinned is thinned when it is back, by what it has itself', async () => {
  const folder = temporaryFolder()
  const pc = await backupPc(YUZHONG, folder)
  const [stick, drawer] = [join(folder, 'stick'), join(folder, 'drawer')]
  mkdirSync(stick)
  pc.chooseFolder(stick)
  must(await pc.handlers['backup.chooseSecond']())
  const snapshotOn = (day: string): Promise<string> => {
    pc.setClock(`${day}T08:00:00.000Z`)
    return snapshotIn(pc, 'kept')
  }
  const january = await snapshotOn('2026-01-10')
  renameSync(stick, drawer)
  for (let day = 11; day < 30; day += 1) await snapshotOn(`2026-01-${day}`)
  renameSync(drawer, stick)
  const newest = await snapshotOn('2026-02-01')
  // On the shelf a later one stands for January; on the stick it is the only one.
  expect(readdirSync(join(pc.folder, 'snapshots'))).not.toContain(january)
  expect(readdirSync(stick).toSorted()).toEqual([january, newest, 'photos'])
})

test('a second place that lacks the newest snapshot says so, until it has one', async () => {
  const folder = temporaryFolder()
  const pc = await backupPc(YUZHONG, folder)
  await snapshotIn(pc, 'kept')
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  pc.chooseFolder(stick)
  const chosen = must(await pc.handlers['backup.chooseSecond']())
  expect(chosen.second).toMatchObject({ there: true, behind: true })
  copyFileSync(
    join(pc.folder, 'snapshots', chosen.kept[0]?.name ?? ''),
    join(stick, chosen.kept[0]?.name ?? ''),
  )
  expect(must(await pc.handlers['backup.shelf']()).second).toMatchObject({ there: true, behind: false })
})

test('a copy that broke off at its photos is not said to be there, until the next one is whole', async () => {
  const folder = temporaryFolder()
  const pc = await backupPc(YUZHONG, folder)
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  pc.chooseFolder(stick)
  must(await pc.handlers['backup.chooseSecond']())
  const { hash } = must(await pc.attachments.put(jpegOf()))
  // The stick is pulled behind the snapshot: where its photos belong nothing can be written.
  writeFileSync(join(stick, 'photos'), '')
  const first = await snapshotIn(pc, 'kept', [hash])
  expect(readdirSync(stick).toSorted()).toEqual([first, 'photos'])
  const behind = async (): Promise<unknown> => must(await pc.handlers['backup.shelf']()).second?.behind
  expect(await behind()).toBe(true)

  rmSync(join(stick, 'photos'))
  pc.setClock('2026-03-01T08:01:00.000Z')
  const second = await snapshotIn(pc, 'kept', [hash])
  expect(readdirSync(stick).toSorted()).toEqual([first, second, 'photos'])
  expect(await behind()).toBe(false)
})

test('the half copy of a program that ended goes with the next one; another PC’s stays (threat 24)', async () => {
  const folder = temporaryFolder()
  const pc = await backupPc(YUZHONG, folder)
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  pc.chooseFolder(stick)
  must(await pc.handlers['backup.chooseSecond']())
  const shelf = join(pc.folder, 'snapshots')
  // As the disk is when power fails between the first byte of the copy and its rename.
  const [half, other] = ['20260228T080000Z-daily.kxb', '20260228T080001Z-daily.kxb']
  await noteBegun(realDisk, shelf, { name: half, sha256: '00' })
  for (const name of [half, other]) writeFileSync(join(stick, `${name}.part`), 'x')
  const next = await snapshotIn(pc, 'kept')
  expect(readdirSync(stick).toSorted()).toEqual([`${other}.part`, next, 'photos'])
})

test('a stick in a drawer keeps nobody from a backup', async () => {
  const pc = await backupPc(YUZHONG, temporaryFolder())
  pc.chooseFolder(join(pc.folder, 'not-there'))
  must(await pc.handlers['backup.chooseSecond']())
  const id = must(await pc.handlers['backup.begin']({ replica: replicaOf(YUZHONG), arrival: 1 }))
  must(await pc.handlers['backup.addRows'](id, utf8(ROWS[0] ?? '')))
  const finish = { reason: 'daily', place: 'kept', files: [] } as const
  expect(must(await pc.handlers['backup.finish'](id, { ...finish, files: [] })).second).toBe('away')
})

test('one byte changed anywhere is refused, and the journal is as it was (threat 1)', async () => {
  const folder = temporaryFolder()
  const pc = await backupPc(YUZHONG, folder)
  const path = join(folder, await snapshotIn(pc, 'chosen'))
  const whole = new Uint8Array(readFileSync(path))
  const before = await pc.payloads()
  for (let at = 0; at < whole.length; at += 41) {
    writeFileSync(
      path,
      whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    )
    expect((await open(pc, path)).ok).toBe(false)
  }
  expect(await pc.payloads()).toEqual(before)
})

test('a snapshot of another office, and a file that is none, are refused by name', async () => {
  const folder = temporaryFolder()
  const [own, other] = [await backupPc(YUZHONG, folder), await backupPc(NANAN, folder, 'other')]
  const path = join(folder, await snapshotIn(other, 'chosen'))
  expect(await open(own, path, other.recovery)).toMatchObject({
    failure: { code: 'snapshot-of-other-office' },
  })
  writeFileSync(path, 'no backup')
  expect(await open(own, path)).toMatchObject({ failure: { code: 'not-a-bundle' } })
  expect(await own.handlers['backup.open']({ name: '../keys/keys.kxk' })).toMatchObject({
    failure: { code: 'token-unknown' },
  })
})
