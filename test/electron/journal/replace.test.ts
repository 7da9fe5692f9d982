import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../../electron/disk/disk'
import { asideName, finishReplacing, stageJournal, swapIn } from '../../../electron/journal/replace'
import { faultyDisk } from '../../support/faulty-disk'
import { appendAll, journalAt, journalKey, payloadsOf } from '../../support/journals'
import { temporaryFolder } from '../../support/temporary-folder'

const OLD = ['old one', 'old two']
const NEW = ['new one', 'new two', 'new three']

async function* restored(): AsyncGenerator<string> {
  yield* NEW
}

async function profile(): Promise<string> {
  const folder = join(temporaryFolder(), 'journal')
  const journal = await journalAt(folder)
  await appendAll(journal, OLD)
  await journal.close()
  return folder
}

/** What the next start finds. */
async function atNextStart(folder: string): Promise<readonly string[]> {
  expect(await finishReplacing({ disk: realDisk, folder })).toMatchObject({ ok: true })
  const journal = await journalAt(folder)
  const { payloads } = await payloadsOf(journal)
  await journal.close()
  return payloads
}

test('the restored journal stands in place of the old one, which is kept under a dated name', async () => {
  const folder = await profile()
  const deps = { disk: realDisk, folder, key: journalKey, floorBytes: 0 }
  expect(await stageJournal(deps, restored())).toMatchObject({ ok: true })
  const aside = asideName(new Date('2026-03-01T08:00:00Z'))
  expect(await swapIn(deps, aside)).toEqual({ ok: true, value: { aside } })
  expect(await atNextStart(folder)).toEqual(NEW)
  expect((await payloadsOf(await journalAt(join(folder, '..', aside)))).payloads).toEqual(OLD)
})

test('broken off at any step there is the old journal or the new one, whole (threat 24)', async () => {
  const counting = faultyDisk()
  const whole = await profile()
  const all = { disk: counting, folder: whole, key: journalKey, floorBytes: 0 }
  await stageJournal(all, restored())
  await swapIn(all, 'aside')
  const outcomes = new Set<string>()
  for (let step = 1; step <= counting.steps.length; step++) {
    const folder = await profile()
    const disk = faultyDisk()
    disk.failAt(step, 'EIO', true)
    const deps = { disk, folder, key: journalKey, floorBytes: 0 }
    const staged = await stageJournal(deps, restored())
    if (staged.ok) await swapIn(deps, 'aside')
    const found = await atNextStart(folder)
    expect([OLD, NEW]).toContainEqual(found)
    outcomes.add(found[0] ?? '')
  }
  expect([...outcomes]).toEqual(['old one', 'new one'])
})

test('what an earlier try left behind does not get into the next one', async () => {
  const folder = await profile()
  const deps = { disk: realDisk, folder, key: journalKey, floorBytes: 0 }
  await stageJournal(deps, restored())
  await stageJournal(deps, restored())
  await swapIn(deps, 'aside')
  expect(await atNextStart(folder)).toEqual(NEW)
})
