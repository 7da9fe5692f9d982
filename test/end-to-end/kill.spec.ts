import type { Page } from '@playwright/test'
import type { Photo } from '../../shared/records/answer'
import { firstBreak } from '../../renderer/store/history-chain'
import type { HistoryRow } from '../../renderer/store/rows'
import { damageOf } from '../support/killed-evaluation'
import { runs } from '../support/runs'
import type { EvaluationShown } from '../support/storage-page/evaluation-shown'
import { expect, test } from '../support/storage-app'

const ROUNDS = runs(20, 500)
/** Each round works on an evaluation of its own. */
const evaluationOf = (round: number): string => `a${round}:2026`

test(`${ROUNDS} times SIGKILL while writing, photographing and finalising: nothing that was shown as saved is missing, and no evaluation is half final`, async ({
  storage,
}) => {
  test.setTimeout(ROUNDS * 30_000)
  const profile = await storage.newProfile()
  /** Highest number that was acknowledged, by record. */
  const acknowledged = new Map<string, number>()
  /** Photos whose record was acknowledged. */
  const photos = new Set<string>()
  let writes = 0
  /** What the evaluation of the round last showed as saved. */
  let evaluated: EvaluationShown | undefined
  let reopened = 0

  for (let round = 1; round <= ROUNDS; round++) {
    const desk = await storage.launch(profile)
    expect(['founded', 'ready', 'replayed', 'rebuilt']).toContain(desk.report.outcome)
    expect(await lost(desk.page, acknowledged)).toEqual([])
    expect(await gone(desk.page, photos)).toEqual([])
    expect(await damageOf(desk.page, evaluationOf(round - 1), evaluated)).toEqual([])
    reopened += evaluated?.reopened ?? 0
    evaluated = undefined

    const wanted = 1 + Math.floor(Math.random() * 40)
    let seen = 0
    let settle = (): void => undefined
    const enough = new Promise<void>((done) => {
      settle = done
    })
    await desk.page.exposeFunction('acknowledge', (id: string, number: number, photo?: string) => {
      acknowledged.set(id, number)
      if (photo !== undefined) photos.add(photo)
      writes += 1
      seen += 1
      if (seen === wanted) settle()
    })
    await desk.page.exposeFunction('shown', (shown: EvaluationShown) => {
      evaluated = shown
      for (const { photos: kept } of Object.values(shown.answers))
        for (const [, hash] of kept) photos.add(hash)
    })
    const evaluating = desk.page.evaluate(
      async (id) => window.evaluateOn(id, (window as unknown as { readonly shown: Shown }).shown),
      evaluationOf(round),
    )
    const typing = Promise.race([evaluating, desk.page.evaluate(typeOn, writes)])
    await Promise.race([enough, typing])
    await desk.kill()
    await Promise.allSettled([typing])
  }

  const desk = await storage.launch(profile)
  expect(await lost(desk.page, acknowledged)).toEqual([])
  expect(await gone(desk.page, photos)).toEqual([])
  expect(await damageOf(desk.page, evaluationOf(ROUNDS), evaluated)).toEqual([])
  expect(reopened).toBeGreaterThan(ROUNDS / 10)
  expect(photos.size).toBeGreaterThan(ROUNDS / 4)
  expect(writes).toBeGreaterThan(ROUNDS)
  const rows: readonly HistoryRow[] = await desk.page.evaluate(allHistory)
  expect(firstBreak(rows)).toBeUndefined()
})

type Shown = (shown: EvaluationShown) => Promise<void>
type Acknowledge = (id: string, number: number, photo?: string) => Promise<void>

/** In the page: writes one number after another into a few answers, and says each time that it is saved, without waiting. */
async function typeOn(from: number): Promise<void> {
  const { acknowledge } = window as unknown as { readonly acknowledge: Acknowledge }

  /** Keeps a photo that no other is like. */
  async function keepPhoto(number: number): Promise<Omit<Photo, 'addedOn'>> {
    const canvas = new OffscreenCanvas(64, 48)
    const context = canvas.getContext('2d')
    if (context !== null) {
      context.fillStyle = `rgb(${number % 256} ${Math.floor(number / 256)} 99)`
      context.fillRect(0, 0, 64, 48)
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    const kept = await window.kexie['attachments.put'](new Uint8Array(await blob.arrayBuffer()))
    if (!kept.ok) throw new Error(kept.failure.code)
    return {
      ...kept.value,
      source: kept.value.hash,
      name: `${number}.jpg`,
      width: 64,
      height: 48,
    }
  }

  for (let number = from; ; number++) {
    const id = `e1:a${number % 7}`
    const photo = number % 5 === 0 ? await keepPhoto(number) : undefined
    const set = {
      evaluationId: 'e1',
      indicator: `a${number % 7}`,
      note: `第 ${number} 次`,
      ...(photo === undefined ? {} : { photos: [{ ...photo, addedOn: '2026-03-01' }] }),
    }
    const saved = await window.storage.write([{ kind: 'answer', id, set }])
    if (!saved.ok) throw new Error(saved.failure.code)
    void acknowledge(id, number, photo?.hash)
  }
}

/** The photos that are not here, or not whole. */
async function gone(page: Page, photos: ReadonlySet<string>): Promise<readonly string[]> {
  const present = await page.evaluate(async (hashes) => {
    const found = await window.kexie['attachments.present']([...hashes])
    return found.ok ? found.value : []
  }, Array.from(photos))
  return [...photos].filter((hash) => !present.includes(hash))
}

/** The records that do not hold what was acknowledged, or something newer. */
async function lost(page: Page, acknowledged: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const notes = await page.evaluate(async () =>
    (await window.storage.list('answer')).map(({ id, value }) => [id, value.note ?? ''] as const),
  )
  const found = new Map(notes.map(([id, note]) => [id, Number(/\d+/.exec(note)?.[0] ?? -1)]))
  return [...acknowledged].flatMap(([id, number]) =>
    (found.get(id) ?? -1) >= number ? [] : [`${id}: ${number}, found ${found.get(id)}`],
  )
}

/** In the page: every row of the history, straight from the database. */
async function allHistory(): Promise<readonly HistoryRow[]> {
  const open = indexedDB.open('kexie')
  await new Promise((settle) => open.addEventListener('success', settle))
  const all = open.result.transaction('history').objectStore('history').getAll() as IDBRequest<HistoryRow[]>
  await new Promise((settle) => all.addEventListener('success', settle))
  return all.result
}
