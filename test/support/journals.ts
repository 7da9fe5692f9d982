import { randomBytes } from 'node:crypto'
import { expect, onTestFinished } from 'vitest'
import { realDisk, type Disk } from '../../electron/disk/disk'
import { openJournal } from '../../electron/journal/journal'
import type { Journal } from '../../electron/journal/journal-face'

export const journalKey = randomBytes(32)

/** A journal on a folder; one that cannot be opened fails the test. */
export async function journalAt(folder: string, disk: Disk = realDisk, floorBytes = 0): Promise<Journal> {
  const opened = await openJournal({ disk, folder, key: journalKey, floorBytes })
  if (!opened.ok) throw new Error(opened.failure.code)
  const journal = opened.value
  onTestFinished(() => journal.close())
  return journal
}

/** Appends one payload after another behind the journal's end. */
export async function appendAll(journal: Journal, payloads: readonly string[]): Promise<void> {
  for (const payload of payloads) {
    const head = journal.head()
    const appended = await journal.append(payload, head.ok ? head.value.seq : -1)
    expect(appended.ok && appended.value.seq).toBeTruthy()
  }
}

/** All payloads, and the entry that cannot be read, if there is one. */
export async function payloadsOf(
  journal: Journal,
): Promise<{ readonly payloads: readonly string[]; readonly damagedAt?: number }> {
  const payloads: string[] = []
  for (;;) {
    const read = await journal.read(payloads.length, 1_000)
    if (!read.ok) return { payloads, damagedAt: Number(read.failure.facts?.['seq']) }
    payloads.push(...read.value.entries.map(({ payload }) => payload))
    if (!read.value.more) return { payloads }
  }
}
