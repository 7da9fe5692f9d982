import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeKept, writeOut } from '../../../electron/files/write-out'
import { faultyDisk } from '../../support/faulty-disk'
import { temporaryFolder } from '../../support/temporary-folder'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file that is carried away', () => {
  test('stands whole under its name, and nothing beside it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.kxb')
    const written = await writeOut(path, [bytes('one'), bytes('two')])
    const sha256 = createHash('sha256').update('onetwo').digest('hex')
    expect(written).toEqual({ ok: true, value: { bytes: 6, sha256 } })
    expect(readFileSync(path, 'utf8')).toBe('onetwo')
    expect(readdirSync(folder)).toEqual(['a.kxb'])
  })

  test('replaces an older one', async () => {
    const path = join(temporaryFolder(), 'a.kxb')
    writeFileSync(path, 'a longer one from before')
    await writeOut(path, [bytes('new')])
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('that breaks off leaves the older one and no half one', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.kxb')
    writeFileSync(path, 'old')
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes('half')
      throw Object.assign(new Error('stick pulled'), { code: 'EIO' })
    }
    expect(await writeOut(path, broken())).toMatchObject({ failure: { code: 'place-unwritable' } })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.kxb'])
  })

  test('a folder that is gone is said, not thrown', async () => {
    const path = join(temporaryFolder(), 'gone', 'a.kxb')
    expect(await writeOut(path, [bytes('x')])).toMatchObject({ failure: { code: 'place-unwritable' } })
  })

  test('a folder in its place is said, not thrown', async () => {
    const path = join(temporaryFolder(), 'a.kxb')
    mkdirSync(path)
    expect(await writeOut(path, [bytes('x')])).toMatchObject({ failure: { code: 'place-unwritable' } })
  })

  test('a place that goes read-only while it is written is said, though the half file cannot be removed', async () => {
    const disk = faultyDisk()
    const path = join(temporaryFolder(), 'a.kxb')
    async function* gone(): AsyncGenerator<Uint8Array> {
      yield bytes('half')
      disk.failAt(1, 'EROFS', true)
      yield bytes('other half')
    }
    expect(await writeOut(path, gone(), disk)).toMatchObject({ failure: { code: 'place-unwritable' } })
    expect(disk.steps.at(-1)).toBe('remove')
  })

  test('a full disk has its own failure', async () => {
    async function* full(): AsyncGenerator<Uint8Array> {
      yield bytes('half')
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    const path = join(temporaryFolder(), 'a.kxb')
    expect(await writeOut(path, full())).toMatchObject({ failure: { code: 'place-full' } })
    expect(await writeKept(path, full())).toMatchObject({ failure: { code: 'disk-full' } })
  })

  test('what stays in the profile speaks of this PC, not of a place that was chosen', async () => {
    const path = join(temporaryFolder(), 'gone', 'a.kxb')
    expect(await writeKept(path, [bytes('x')])).toMatchObject({ failure: { code: 'cannot-write' } })
  })
})
