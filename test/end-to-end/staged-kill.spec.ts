import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { enrolThrough } from '../support/enrol-storage'
import { AN_ASSOCIATION } from '../support/large-records'
import { CITY, YUZHONG } from '../support/record-states'
import { lanesOf, runs } from '../support/runs'
import { expect, test, type StorageDesk } from '../support/storage-app'

/*
 * A bundle above the size that goes in as one entry of the journal, on the product's own store and main process: applied
 * part by part, and killed anywhere between the chosen file and its end (threat 24).
 */

const LANES = lanesOf(runs(3, 200), runs(1, 2))
/** Just above what is planned in one piece. */
const RECORDS = Math.ceil(5_001 / AN_ASSOCIATION) * AN_ASSOCIATION

test.describe.configure({ mode: 'parallel' })

for (const { rounds, title } of LANES) {
  test(`SIGKILL while a large bundle is taken in, ${title}: the old state or the new one, and the file goes in anew`, async ({
    storage,
  }) => {
    test.setTimeout(240_000 + rounds * 60_000)
    const folder = await storage.newProfile()
    const file = join(folder, 'large.kxb')
    const fresh = await cityBefore(storage.launch, folder, file)
    const copy = async (): Promise<string> => {
      const profile = await storage.newProfile()
      await cp(fresh, profile, { recursive: true })
      return profile
    }

    // One that nobody disturbs says how long it takes, and what it brings.
    const calm = await storage.launch(await copy(), CITY)
    const begun = performance.now()
    await takeIn(calm, file)
    const milliseconds = performance.now() - begun
    const whole = await standOf(calm)
    expect(whole).toMatchObject({ records: RECORDS, ledger: 1, staged: 0 })
    await calm.close()

    let profile = await copy()
    let desk = await storage.launch(profile, CITY)
    for (let round = 0; round < rounds; round++) {
      let acknowledged = false
      const take = async (): Promise<void> => {
        await takeIn(desk, file)
        acknowledged = true
      }
      const taking = Promise.allSettled([take()])
      // Every stretch of the way has its kill, and the last one comes after it now and then.
      await after(((round + Math.random()) / rounds) * milliseconds * 1.1)
      const wasAcknowledged = acknowledged
      await desk.kill()
      await taking

      desk = await storage.launch(profile, CITY)
      const stand = await standOf(desk)
      if (stand.records > 0 || wasAcknowledged) {
        expect(stand).toEqual(whole)
        await desk.close()
        profile = await copy()
        desk = await storage.launch(profile, CITY)
      } else expect(stand).toMatchObject({ records: 0, ledger: 0, staged: 0 })
    }
    await takeIn(desk, file)
    expect(await standOf(desk)).toEqual(whole)
  })
}

type Launch = (profile?: string, office?: string) => Promise<StorageDesk>

/** A profile of 市科协 that knows a district and has nothing of it yet; the district's bundle stands in `file`. */
async function cityBefore(launch: Launch, folder: string, file: string): Promise<string> {
  const [district, city] = [await launch(undefined, YUZHONG), await launch(undefined, CITY)]
  await enrolThrough(folder, { district, city })
  await district.page.evaluate(async ([office, count]) => window.fillRegister(office, count), [
    YUZHONG,
    RECORDS,
  ] as const)
  await chooseWhereToSave(district.app, file)
  await district.page.evaluate(async (to) => window.exportTo(to), CITY)
  await district.close()
  await city.close()
  return city.profile
}

async function takeIn(desk: StorageDesk, file: string): Promise<void> {
  await chooseFiles(desk.app, [file])
  await desk.page.evaluate(() => window.importChosen())
}

/** What is shown of it: records with a digest of them, its row in the ledger, positions; and what is left on the way. */
const standOf = (desk: StorageDesk) =>
  desk.page.evaluate(
    async (route) => {
      const { storage } = window
      const index = await storage.scopeIndex()
      const taken = await storage.ledgerRows('taken/')
      const databases = await indexedDB.databases()
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(databases.at(-1)?.name ?? '')
        opening.addEventListener('success', () => resolve(opening.result))
      })
      const staged = await new Promise<number>((resolve) => {
        const counting = database.transaction('staged').objectStore('staged').count()
        counting.addEventListener('success', () => resolve(counting.result))
      })
      database.close()
      return {
        records: (await storage.arrivedAfter(0, 100_000)).length,
        digests: JSON.stringify(index.digests(route)),
        ledger: (await storage.ledgerRows('bundle/in/')).length,
        upTo: taken.map(({ value }) => JSON.stringify((value as { readonly upTo: number }).upTo)),
        staged,
      }
    },
    { sender: '500103', receiver: 'cq' },
  )
