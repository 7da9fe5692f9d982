import { randomBytes } from 'node:crypto'
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { realDisk } from '../../../electron/disk/disk'
import { openJournal } from '../../../electron/journal/journal'
import { faultyDisk } from '../../support/faulty-disk'
import { appendAll, journalAt, payloadsOf } from '../../support/journals'
import { temporaryFolder } from '../../support/temporary-folder'

const FIRST = '000000000001.kxj'
const HEAD = 48

/** A folder whose journal holds these payloads, and the bytes of its segment. */
async function written(
  payloads: readonly string[],
): Promise<{ folder: string; path: string; bytes: Buffer }> {
  const folder = temporaryFolder()
  const journal = await journalAt(folder)
  await appendAll(journal, payloads)
  await journal.close()
  const path = join(folder, FIRST)
  return { folder, path, bytes: await readFile(path) }
}

describe('a journal', () => {
  test('gives back what was appended, in order, after it was closed and opened', async () => {
    const payloads = ['{"a":1}', '会员 张三', '', 'x'.repeat(5000)]
    const { folder } = await written(payloads)
    const journal = await journalAt(folder)
    expect(journal.head()).toMatchObject({ ok: true, value: { seq: 4, missing: false, cutBytes: 0 } })
    expect(await payloadsOf(journal)).toEqual({ payloads })
    await journal.close()
  })

  test('has nothing readable on the disk', async () => {
    const { bytes } = await written(['13800138000', '13800138000'])
    expect(bytes.includes('13800138000')).toBe(false)
  })

  test('says that its folder was gone', async () => {
    const folder = join(temporaryFolder(), 'journal')
    expect((await journalAt(folder)).head()).toMatchObject({ ok: true, value: { seq: 0, missing: true } })
    expect((await journalAt(folder)).head()).toMatchObject({ ok: true, value: { seq: 0, missing: false } })
  })

  test('refuses an append behind another entry than its last', async () => {
    const journal = await journalAt(temporaryFolder())
    await appendAll(journal, ['one', 'two'])
    const late = await journal.append('planned on an older state', 1)
    expect(late).toEqual({ ok: false, failure: { code: 'journal-moved', facts: { seq: 2 } } })
    expect((await payloadsOf(journal)).payloads).toEqual(['one', 'two'])
  })

  test('tells its chain hash at every entry, and that it has none behind the end', async () => {
    const journal = await journalAt(temporaryFolder())
    await appendAll(journal, ['one', 'two'])
    const head = journal.head()
    const [first, second, third] = await Promise.all([1, 2, 3].map((seq) => journal.hashAt(seq)))
    expect(second).toEqual({ ok: true, value: head.ok && head.value.hash })
    expect(first).not.toEqual(second)
    expect(third).toEqual({ ok: true, value: null })
  })

  test('goes on in a new file when one has grown, and reads across them', async () => {
    const folder = temporaryFolder()
    const large = randomBytes(6_000_000).toString('hex')
    const journal = await journalAt(folder)
    await appendAll(journal, [large, large, 'small', large])
    await journal.close()
    expect(await readdir(folder)).toEqual([FIRST, '000000000003.kxj'])
    const again = await journalAt(folder)
    expect((await payloadsOf(again)).payloads.map(({ length }) => length)).toEqual(
      [large, large, 'small', large].map(({ length }) => length),
    )
    await appendAll(again, ['after'])
    expect(again.head()).toMatchObject({ value: { seq: 5 } })
  })

  test('a missing file in the middle is damage, and what comes before stays readable', async () => {
    const folder = temporaryFolder()
    const large = randomBytes(9_000_000).toString('hex')
    const journal = await journalAt(folder)
    await appendAll(journal, [large, large, large])
    await realDisk.remove(join(folder, '000000000002.kxj'))
    const { payloads, damagedAt } = await payloadsOf(await journalAt(folder))
    expect([payloads.length, damagedAt]).toEqual([1, 2])
  })

  test('syncs once for everything that waited, and before it answers', async () => {
    const disk = faultyDisk()
    const journal = await journalAt(temporaryFolder(), disk)
    await appendAll(journal, ['first'])
    const before = disk.steps.length
    const waiting = ['a', 'b', 'c', 'd'].map((payload, index) => journal.append(payload, index + 1))
    expect((await Promise.all(waiting)).every(({ ok }) => ok)).toBe(true)
    expect(disk.steps.slice(before)).toEqual(['write', 'datasync', 'write', 'datasync'])
  })
})

describe('an end that a power cut left', () => {
  const payloads = ['first entry', 'second entry', 'third entry']

  test('is cut off at every length, kept beside, and writing goes on', async () => {
    const { folder, path, bytes } = await written(payloads)
    const whole = (await written(payloads.slice(0, 2))).bytes.length
    for (let length = whole; length < bytes.length; length++) {
      await writeFile(path, bytes.subarray(0, length))
      const journal = await journalAt(folder)
      expect(journal.head()).toMatchObject({ ok: true, value: { seq: 2, cutBytes: length - whole } })
      await appendAll(journal, ['third again'])
      expect(await payloadsOf(journal)).toEqual({ payloads: [...payloads.slice(0, 2), 'third again'] })
      await journal.close()
    }
    const kept = (await readdir(folder)).filter((name) => name.startsWith('unfinished-'))
    expect(kept).toHaveLength(bytes.length - whole - 1)
  })

  test('is cut off where the file had grown and the bytes had not arrived', async () => {
    const { folder, path, bytes } = await written(payloads)
    const whole = (await written(payloads.slice(0, 2))).bytes.length
    for (let from = whole; from < bytes.length; from++) {
      const holed = Buffer.from(bytes)
      holed.fill(0, from)
      if (holed.equals(bytes)) continue
      await writeFile(path, holed)
      const journal = await journalAt(folder)
      expect(journal.head()).toMatchObject({ ok: true, value: { seq: 2, cutBytes: bytes.length - whole } })
      await journal.close()
    }
  })

  test('a new file that had not got its head is cut off too', async () => {
    const { folder } = await written(payloads)
    await writeFile(join(folder, '000000000004.kxj'), Buffer.from('KXJOURN1'))
    const journal = await journalAt(folder)
    expect(journal.head()).toMatchObject({ ok: true, value: { seq: 3, cutBytes: 8 } })
    expect((await payloadsOf(journal)).payloads).toEqual(payloads)
  })
})

describe('a changed byte', () => {
  test('in any place before the last entry is named, and what comes before stays readable', async () => {
    const payloads = ['first entry', 'second entry', 'third entry']
    const { folder, path, bytes } = await written(payloads)
    const lengths = await Promise.all(
      [1, 2].map(async (n) => (await written(payloads.slice(0, n))).bytes.length),
    )
    for (let at = HEAD; at < (lengths[1] ?? 0); at++) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at)
      await writeFile(path, flipped)
      const journal = await journalAt(folder)
      const seq = at < (lengths[0] ?? 0) ? 1 : 2
      expect(journal.head()).toEqual({
        ok: false,
        failure: { code: 'journal-damaged', facts: { seq, last: 3 } },
      })
      expect(await journal.append('more', 3)).toMatchObject({ failure: { code: 'journal-damaged' } })
      expect(await payloadsOf(journal)).toEqual({ payloads: payloads.slice(0, seq - 1), damagedAt: seq })
      await journal.close()
    }
  })

  test('in the head of a file is damage', async () => {
    const { folder, path, bytes } = await written(['first entry', 'second entry'])
    for (let at = 0; at < HEAD; at++) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x01, at)
      await writeFile(path, flipped)
      const journal = await journalAt(folder)
      expect(journal.head()).toMatchObject({
        failure: { code: 'journal-damaged', facts: { seq: 1, last: 2 } },
      })
      expect((await payloadsOf(journal)).payloads).toEqual([])
    }
  })

  test('in the last entry takes that entry out and keeps it beside; the database still has it', async () => {
    const { folder, path, bytes } = await written(['first entry', 'second entry'])
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(bytes.length - 40) ^ 0x10, bytes.length - 40)
    await writeFile(path, flipped)
    const journal = await journalAt(folder)
    expect(journal.head()).toMatchObject({ ok: true, value: { seq: 1 } })
    expect((await readdir(folder)).filter((name) => name.startsWith('unfinished-'))).toHaveLength(1)
  })

  test('a file that the disk cannot read is damage', async () => {
    const { folder } = await written(['first entry'])
    const badSector = async (): Promise<never> => {
      throw Object.assign(new Error('input/output error'), { code: 'EIO' })
    }
    const journal = await journalAt(folder, { ...realDisk, readFile: badSector })
    expect(journal.head()).toMatchObject({ failure: { code: 'journal-damaged', facts: { seq: 1 } } })
    expect(await payloadsOf(journal)).toEqual({ payloads: [], damagedAt: 1 })
  })

  test('another key reads nothing', async () => {
    const { folder } = await written(['first entry'])
    const opened = await openJournal({ disk: realDisk, folder, key: randomBytes(32), floorBytes: 0 })
    const read = opened.ok ? await opened.value.read(0, 1_000) : opened
    expect(read).toEqual({ ok: false, failure: { code: 'journal-damaged', facts: { seq: 1 } } })
  })
})

describe('a disk that fails', () => {
  test('at step n of an append leaves the old journal or the new one, for every n', async () => {
    for (const code of ['ENOSPC', 'EIO']) {
      for (let n = 1; n <= 3; n++) {
        const disk = faultyDisk()
        const folder = temporaryFolder()
        const journal = await journalAt(folder, disk)
        await appendAll(journal, ['kept'])
        disk.failAt(n, code)
        const outcome = await journal.append('in question', 1)
        disk.heal()
        await journal.close()
        const again = await journalAt(folder)
        const { payloads } = await payloadsOf(again)
        expect(payloads).toEqual(outcome.ok ? ['kept', 'in question'] : ['kept'])
        const said = outcome.ok ? 'kept' : outcome.failure.code
        expect(said).toBe(n > 2 ? 'kept' : code === 'ENOSPC' ? 'disk-full' : 'cannot-write')
      }
    }
  })

  test('a full disk is undone, and the next append works once there is room', async () => {
    const disk = faultyDisk()
    const folder = temporaryFolder()
    const journal = await journalAt(folder, disk)
    await appendAll(journal, ['kept'])
    disk.failAt(2, 'ENOSPC')
    expect(await journal.append('too much', 1)).toMatchObject({ failure: { code: 'disk-full' } })
    expect(await journal.append('fits', 1)).toMatchObject({ ok: true })
    expect((await payloadsOf(journal)).payloads).toEqual(['kept', 'fits'])
  })

  test('after a sync that failed nothing is written until the journal has been read again', async () => {
    const disk = faultyDisk()
    const folder = temporaryFolder()
    const journal = await journalAt(folder, disk)
    await appendAll(journal, ['kept'])
    disk.failAt(2, 'EIO')
    await journal.append('lost', 1)
    disk.heal()
    expect(await journal.append('more', 1)).toMatchObject({ failure: { code: 'cannot-write' } })
    expect(await (await journalAt(folder)).append('more', 1)).toMatchObject({ ok: true })
  })

  test('failing while a new file is begun leaves the old end', async () => {
    const large = randomBytes(9_000_000).toString('hex')
    for (let n = 1; n <= 4; n++) {
      const disk = faultyDisk()
      const folder = temporaryFolder()
      const journal = await journalAt(folder, disk)
      await appendAll(journal, [large])
      disk.failAt(n, 'ENOSPC')
      const outcome = await journal.append('in question', 1)
      disk.heal()
      await journal.close()
      const again = await journalAt(folder)
      expect(again.head()).toMatchObject({ ok: true, value: { seq: outcome.ok ? 2 : 1 } })
    }
  })

  test('with less room than the floor nothing is written', async () => {
    const journal = await journalAt(temporaryFolder(), realDisk, Number.MAX_SAFE_INTEGER)
    expect(await journal.append('x', 0)).toMatchObject({ failure: { code: 'disk-full' } })
  })

  test('a journal cut short by somebody is seen as shorter, not as whole', async () => {
    const { folder, path } = await written(['first entry', 'second entry'])
    await truncate(path, (await written(['first entry'])).bytes.length)
    expect((await journalAt(folder)).head()).toMatchObject({ ok: true, value: { seq: 1, cutBytes: 0 } })
  })
})
