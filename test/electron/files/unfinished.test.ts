import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openUnfinished, type Unfinished } from '../../../electron/files/unfinished'
import { writeOut } from '../../../electron/files/write-out'
import { faultyDisk, type FaultyDisk } from '../../support/faulty-disk'
import { must } from '../../support/offices'
import { temporaryFolder } from '../../support/temporary-folder'

/* A program that ends while it writes to a stick leaves a half file there; the next start tells and removes it (threat 24). */

let profile: string
let stick: string
let disk: FaultyDisk

beforeEach(() => {
  profile = temporaryFolder()
  stick = join(temporaryFolder(), 'stick')
  mkdirSync(stick)
  disk = faultyDisk()
})

const start = (): Unfinished => openUnfinished(profile, disk)
const bytes = [new TextEncoder().encode('whole')]

/** What a kill leaves behind the first bytes of a file: nothing of the run that wrote it goes on. */
async function killedAt(run: Unfinished, name: string): Promise<void> {
  const file = await run.disk.openFile(join(stick, `${name}.part`), true)
  await file.write(new TextEncoder().encode('half'), 0)
  await file.close()
}

test('what was written whole, or refused by the stick, leaves nothing to tell', async () => {
  const run = start()
  must(await writeOut(join(stick, 'a.kxb'), bytes, run.disk))
  // The note is written before: the stick fails behind it, at the half file's own bytes.
  disk.failAt(7, 'ENOSPC')
  expect(await writeOut(join(stick, 'b.kxb'), bytes, run.disk)).toMatchObject({ ok: false })
  expect(disk.failed()).toBe('write')
  expect(readdirSync(stick)).toEqual(['a.kxb'])
  expect(await run.left()).toEqual([])
  expect(await start().left()).toEqual([])
})

test('the next start removes the half file and tells it until it was read; what else lies there stays', async () => {
  await killedAt(start(), 'a.kxb')
  writeFileSync(join(stick, 'other.kxb.part'), 'of another PC')
  expect(await start().left()).toEqual([{ name: 'a.kxb', removed: true }])
  expect(readdirSync(stick)).toEqual(['other.kxb.part'])
  const later = start()
  expect(await later.left()).toEqual([{ name: 'a.kxb', removed: true }])
  must(await later.seen())
  expect(await later.left()).toEqual([])
  expect(await start().left()).toEqual([])
})

test('what is under way in this run is nobody’s half file, nor is one that was written once more', async () => {
  const run = start()
  await killedAt(run, 'a.kxb')
  expect(await run.left()).toEqual([])
  expect(existsSync(join(stick, 'a.kxb.part'))).toBe(true)
  const next = start()
  must(await writeOut(join(stick, 'a.kxb'), bytes, next.disk))
  expect(await next.left()).toEqual([])
})

test('a stick in a drawer is told as such, and cleared when it is back, also when that was read meanwhile', async () => {
  for (const name of ['a.kxb', 'b.kxb']) await killedAt(start(), name)
  const drawer = `${stick}-drawer`
  renameSync(stick, drawer)
  const run = start()
  expect(await run.left()).toEqual([
    { name: 'a.kxb', removed: false },
    { name: 'b.kxb', removed: false },
  ])
  must(await run.seen())
  expect(await run.left()).toEqual([])
  renameSync(drawer, stick)
  expect(await start().left()).toEqual([])
  expect(readdirSync(stick)).toEqual([])
})

test('a program that ended behind the rename left the whole file: there is nothing to remove or to tell', async () => {
  const run = start()
  await killedAt(run, 'a.kxb')
  renameSync(join(stick, 'a.kxb.part'), join(stick, 'a.kxb'))
  expect(await start().left()).toEqual([])
  expect(readdirSync(stick)).toEqual(['a.kxb'])
})

test('a profile that cannot be written, or a note that cannot be read, keeps nobody from writing out', async () => {
  disk.failAt(1, 'ENOSPC')
  must(await writeOut(join(stick, 'a.kxb'), bytes, start().disk))
  writeFileSync(join(profile, 'unfinished.json'), '[{')
  const run = start()
  expect(await run.left()).toEqual([])
  must(await writeOut(join(stick, 'b.kxb'), bytes, run.disk))
})
