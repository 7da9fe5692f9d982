import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage } from '../support/open-storage'
import { timed, type BenchCase } from './bench-case'
import { APPS, start, type Started } from './process-start'

const KEYS = 40

let running: (Started & { readonly profile: string }) | undefined
const desk = (): Started & { readonly profile: string } => {
  if (running === undefined) throw new Error('not prepared')
  return running
}

async function prepare(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  const started = await start(APPS.storage, profile)
  running = { ...started, profile }
  await openStorage(started.page)
  await started.page.evaluate(() => {
    const field = document.createElement('textarea')
    const samples: number[] = []
    const save = async ({ timeStamp }: Event): Promise<void> => {
      const set = { evaluationId: 'e1', indicator: 'a1', note: field.value }
      const saved = await window.storage.write([{ kind: 'answer', id: 'e1:a1', set }])
      if (saved.ok) samples.push(performance.now() - timeStamp)
      window.dispatchEvent(new Event('saved'))
    }
    field.addEventListener('input', (event) => void save(event))
    document.body.append(field)
    Object.assign(window, { samples })
  })
}

/** Keys typed one after another, each when the one before is on the disk; from the key event to the answer. */
async function typeKeys(): Promise<readonly number[]> {
  const { page } = desk()
  await page.locator('textarea').focus()
  for (let key = 0; key < KEYS; key++) {
    // The page says when: a question from outside every few milliseconds would take its time from what is measured.
    const saved = page.evaluate(
      () => new Promise((settle) => window.addEventListener('saved', settle, { once: true })),
    )
    await page.keyboard.press('x')
    await saved
  }
  return page.evaluate(() => (window as unknown as Sampled).samples.splice(0))
}

interface Sampled {
  readonly samples: number[]
}

/** One strict commit of a row as large, in the same page, and one write with fdatasync on the same disk. */
async function commitAndSync(): Promise<readonly number[]> {
  const { page, profile } = desk()
  const commits = await page.evaluate(async (count) => {
    const opening = indexedDB.open('floor', 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    await new Promise((settle) => opening.addEventListener('success', settle))
    const samples: number[] = []
    for (let key = 0; key < count; key++) {
      const begun = performance.now()
      const commit = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
      commit.objectStore('rows').put({ note: 'x'.repeat(1500) }, 'e1:a1')
      await new Promise((settle) => commit.addEventListener('complete', settle))
      samples.push(performance.now() - begun)
    }
    opening.result.close()
    return samples
  }, KEYS)
  const file = await open(join(profile, 'floor'), 'a')
  const samples: number[] = []
  for (const commit of commits) {
    const sync = await timed(async () => {
      await file.write(Buffer.alloc(1500, 1))
      await file.datasync()
    })
    samples.push(commit + sync)
  }
  await file.close()
  return samples
}

export const CASES: readonly BenchCase[] = [
  {
    name: 'durable-save',
    subject: 'keystroke to durable save: key event, plan, journal with fsync, strict commit',
    floor: 'one strict commit and one fdatasync of as many bytes',
    aim: 3,
    statistic: 'p95',
    rounds: 5,
    prepare,
    measure: typeKeys,
    measureFloor: commitAndSync,
    cleanUp: async () => {
      await running?.app.close()
      if (running !== undefined) await rm(running.profile, { recursive: true, force: true })
    },
  },
]
