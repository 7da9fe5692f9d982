import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluationIdOf } from '../../shared/records/evaluation'
import type { Photo } from '../../shared/records/answer'
import type { Change } from '../../renderer/store/store-face'
import { chooseFiles } from '../support/dialogs'
import { associationChange, cellOf, finishedEvaluation, indicators } from '../support/evaluations'
import { enterDesk } from '../support/first-start'
import { OFFICE } from '../support/opened-desk'
import { seedRecords } from '../support/seed-records'
import type { BenchCase } from './bench-case'
import { APPS, start, type Started } from './process-start'

const PHOTOS = 60
const FORMS = 100
/** Characters typed in a round; at this pace, in milliseconds, several autosaves fall among them. */
const KEYS = 60
const PACE = 50
const YEAR = new Date().getFullYear()

let running: (Started & { readonly profile: string }) | undefined
const desk = (): Started & { readonly profile: string } => {
  if (running === undefined) throw new Error('not prepared')
  return running
}

async function opened(changes: readonly Change[]): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  const started = await start(APPS.desk, profile)
  running = { ...started, profile }
  await enterDesk(started.page, { office: 'ljxq' })
  await seedRecords(started.page, changes, OFFICE)
  await started.page.getByRole('navigation', { name: '主导航' }).waitFor()
}

async function cleanUp(): Promise<void> {
  await running?.app.close()
  if (running !== undefined) await rm(running.profile, { recursive: true, force: true })
}

/** Photos as a visit brings them: 2,048 px wide and full of detail, no two alike. */
async function keepPhotos(count: number): Promise<readonly Photo[]> {
  return desk().page.evaluate(async (count) => {
    const photos: Photo[] = []
    for (let number = 0; number < count; number++) {
      const canvas = new OffscreenCanvas(2048, 1536)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no 2d context')
      for (let dot = 0; dot < 6000; dot++) {
        context.fillStyle = `hsl(${(dot * 37 + number * 11) % 360} 60% ${30 + (dot % 50)}%)`
        context.fillRect((dot * 733 + number * 101) % 2048, (dot * 389 + number * 53) % 1536, 40, 30)
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
      const kept = await window.kexie['attachments.put'](new Uint8Array(await blob.arrayBuffer()))
      if (!kept.ok) throw new Error(kept.failure.code)
      const { hash, bytes } = kept.value
      const name = `${number}.jpg`
      photos.push({
        hash,
        bytes,
        source: hash,
        name,
        width: 2048,
        height: 1536,
        addedOn: '2026-11-20' as Photo['addedOn'],
      })
    }
    return photos
  }, count)
}

/** Two drafts of the same scores: one with sixty photos, one with none. */
async function prepareDrafts(): Promise<void> {
  const draft = (id: string): readonly Change[] => {
    const open = (change: Change): Change => {
      const { associationId, year, scheme } = change.set
      return change.kind === 'evaluation'
        ? { ...change, set: { associationId, year, scheme } as Change['set'] }
        : change
    }
    return finishedEvaluation(id).map(open)
  }
  await opened([
    associationChange('full', '照片多企业科协'),
    associationChange('bare', '没有照片企业科协'),
    ...draft('bare'),
  ])
  const photos = await keepPhotos(PHOTOS)
  const codes = indicators().map(({ code }) => code)
  const withPhotos = (change: Change): Change => {
    const { indicator } = change.set
    if (typeof indicator !== 'string') return change
    const mine = photos.filter((_, place) => codes[place % codes.length] === indicator)
    return { ...change, set: { ...change.set, photos: mine } }
  }
  await seedRecords(desk().page, draft('full').map(withPhotos), OFFICE)
  await desk().page.getByRole('navigation', { name: '主导航' }).waitFor()
}

/** From the address to the first cell having the focus, in a page that was on the list of the year before. */
async function openEvaluation(associationId: string): Promise<number> {
  const { page } = desk()
  await page.evaluate(() => {
    location.hash = '#/evaluations'
  })
  await page.getByRole('grid', { name: /年度评估/ }).waitFor()
  return page.evaluate(
    (id) =>
      new Promise<number>((settle) => {
        const begun = performance.now()
        const look = (): void => {
          if (document.activeElement?.id === 'cell-A1-site') settle(performance.now() - begun)
          else requestAnimationFrame(look)
        }
        location.hash = `#/evaluations/${id}`
        look()
      }),
    evaluationIdOf(associationId, YEAR),
  )
}

/** What Chromium traces of one piece of work of a thread: `tdur` is its processor time in microseconds. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Types into what has the focus; of each piece of work that the page's thread did meanwhile, the milliseconds of
 * processor time. How late the page was says as much of what else runs on the machine: beside a bare field, whose work
 * is 2 ms, the same page was late by 60 ms.
 */
async function typeAndTrace(): Promise<readonly number[]> {
  const { app, page, profile } = desk()
  // What came before (a page is drawn, the next ones are fetched) is done.
  await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)))
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
  )
  await page.keyboard.type('k'.repeat(KEYS), { delay: PACE })
  const file = await app.evaluate(
    ({ contentTracing }, path) => contentTracing.stopRecording(path),
    join(profile, 'trace.json'),
  )
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly traceEvents: readonly Traced[]
  }
  const thread = traceEvents.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  if (thread === undefined) throw new Error('no page in the trace')
  return traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name === 'ThreadControllerImpl::RunTask' && pid === thread.pid && tid === thread.tid && tdur !== undefined
      ? [tdur / 1000]
      : [],
  )
}

/** The note of A1 in an evaluation with sixty photos. */
async function typeNote(): Promise<readonly number[]> {
  await openEvaluation('full')
  await cellOf(desk().page, 'A1 现场').focus()
  await desk().page.keyboard.press('Enter')
  return typeAndTrace()
}

/** A bare field in the same window, saved nowhere. */
async function typeBare(): Promise<readonly number[]> {
  const { page } = desk()
  await page.evaluate(() => {
    location.hash = '#/settings'
    const field = document.createElement('textarea')
    field.id = 'bare'
    document.body.append(field)
  })
  await page.locator('#bare').focus()
  const samples = await typeAndTrace()
  await page.locator('#bare').evaluate((field) => field.remove())
  return samples
}

/** A hundred finished evaluations, and the screen that prints them all. */
async function prepareBatch(): Promise<void> {
  const ids = Array.from({ length: FORMS }, (_, number) => `batch${number}`)
  await opened([
    ...ids.map((id, number) => associationChange(id, `第${number}企业科协`)),
    ...ids.flatMap((id) => finishedEvaluation(id)),
  ])
  await chooseFiles(desk().app, [await mkdtemp(join(desk().profile, 'batch-'))])
  await desk().page.evaluate((year) => {
    location.hash = `#/evaluations/batch/${year}`
  }, YEAR)
  await desk().page.getByRole('button', { name: '选择文件夹并打印' }).waitFor()
}

let inMemory: Readonly<Record<string, number>> = {}

/** What all processes of the app have in RAM, in MiB. */
const memoryNow = (): Promise<number> =>
  desk().app.evaluate(({ app }) =>
    Math.round(app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024),
  )

/** Milliseconds a form, from one number on the progress line to the next. */
async function printBatch(): Promise<readonly number[]> {
  const { page } = desk()
  await page.evaluate(() => {
    const times: number[] = []
    let shown = ''
    new MutationObserver(() => {
      const now = document.querySelector('.print-bar [role=status]')?.textContent ?? ''
      if (now !== shown) times.push(performance.now())
      shown = now
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { times })
  })
  await page.getByRole('button', { name: '选择文件夹并打印' }).click()
  await page.getByText(new RegExp(`正在打印 [1-9]\\d/${FORMS}`)).waitFor({ timeout: 600_000 })
  const early = await memoryNow()
  await page.getByText(`已存入文件夹：${FORMS} 份评估表`).first().waitFor({ timeout: 600_000 })
  inMemory = { 'after ten forms': early, 'after the last form': await memoryNow() }
  const times = await page.evaluate(() => (window as unknown as { readonly times: readonly number[] }).times)
  return times.slice(1).map((time, at) => time - (times[at] ?? time))
}

/** The print engine alone, on the form that stands on the page. */
const printBare = (): Promise<readonly number[]> =>
  desk().app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const samples: number[] = []
    for (let number = 0; number < 10; number++) {
      const begun = performance.now()
      await window?.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
      samples.push(performance.now() - begun)
    }
    return samples
  })

export const CASES: readonly BenchCase[] = [
  {
    name: 'open-evaluation',
    subject: `opening an evaluation with ${PHOTOS} photos, from its address to the first cell having the focus`,
    floor: 'opening one with the same scores and no photo',
    aim: 1.5,
    statistic: 'median',
    rounds: 15,
    prepare: prepareDrafts,
    measure: async () => [await openEvaluation('full')],
    measureFloor: async () => [await openEvaluation('bare')],
    cleanUp,
  },
  {
    name: 'typing',
    subject: `the longest piece of work of the page's thread while a note is typed and saved, in processor time, with ${PHOTOS} photos on the page (aim: 50 ms)`,
    floor: 'typing into a bare field in the same window, saved nowhere',
    statistic: 'max',
    rounds: 3,
    prepare: prepareDrafts,
    measure: typeNote,
    measureFloor: typeBare,
    cleanUp,
  },
  {
    name: 'batch-pdf',
    subject: `one form of a batch of ${FORMS}: drawn, printed to PDF, written, synced and read back`,
    floor: 'one bare printToPDF of such a form',
    statistic: 'median',
    rounds: 1,
    prepare: prepareBatch,
    measure: printBatch,
    measureFloor: printBare,
    memory: () => inMemory,
    cleanUp,
  },
]
