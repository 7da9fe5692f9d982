import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change } from '../../renderer/store/store-face'
import type { RecordView } from '../../renderer/store/store-face'
import { enterDesk, unlock } from '../support/first-start'
import { seedRecords } from '../support/seed-records'
import type { BenchCase } from './bench-case'
import { APPS, firstPaint, start } from './process-start'
import { syntheticRegister } from './synthetic-register'

/** As many associations as the district of the story has, with all that belongs to them. */
const ASSOCIATIONS = 64

let profile = ''

const wish = ({ kind, id, value }: RecordView): Change => ({ kind, id, set: value as Change['set'] })

async function prepare(): Promise<void> {
  profile = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  const { app, page } = await start(APPS.desk, profile)
  await enterDesk(page, { office: 'ljxq' })
  const { associations, terms, posts, meetings } = syntheticRegister(ASSOCIATIONS)
  await seedRecords(page, [...associations, ...terms, ...posts, ...meetings].map(wish), '500157')
  await unlockOrEntered(page)
  await app.close()
}

/** A page that was only loaded anew finds the keys open. */
async function unlockOrEntered(page: Parameters<typeof unlock>[0]): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
}

/**
 * From process start to the list of associations with its rows, less the time from the passphrase being wanted to the
 * keys being open: in it a person types, and scrypt is slow on purpose.
 */
async function usableList(): Promise<number> {
  const { app, page, sinceStart } = await start(APPS.desk, profile)
  await page.evaluate(() => {
    location.hash = '#/associations'
  })
  await page.getByLabel('口令', { exact: true }).waitFor()
  const shown = page.evaluate(whenRowsArePainted, ASSOCIATIONS)
  await unlock(page)
  const painted = await shown
  const typing = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name).at(-1)?.startTime ?? 0
    return at('keys-open') - at('passphrase-wanted')
  })
  const milliseconds = (await sinceStart(painted)) - typing
  await app.close()
  return milliseconds
}

/**
 * Tells when the rows had been painted, by the page's clock. The page watches itself: a question asked from outside, over
 * and over at growing intervals, would say when it was asked.
 */
const whenRowsArePainted = (rows: number): Promise<number> =>
  new Promise((settle) => {
    const look = (): boolean => document.querySelectorAll('[role=grid] tr').length > rows
    const watch = new MutationObserver(() => {
      if (!look()) return
      watch.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => settle(performance.now()))
        port1.start()
        port2.postMessage(null)
      })
    })
    watch.observe(document, { subtree: true, childList: true })
  })

export const CASES: readonly BenchCase[] = [
  {
    name: 'usable-list',
    subject: `process start to the list of ${ASSOCIATIONS} associations, without the typing and stretching of the passphrase`,
    floor: 'first paint of a bare React window on the same runtime',
    aim: 1.5,
    statistic: 'median',
    rounds: 5,
    prepare,
    measure: async () => [await usableList()],
    measureFloor: async () => [await firstPaint(APPS.bare)],
    cleanUp: async () => rm(profile, { recursive: true, force: true }),
  },
]
