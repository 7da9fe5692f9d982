import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { realDisk } from '../../../electron/disk/disk'
import { createTrustHandlers } from '../../../electron/trust/handlers'
import { holdRoot } from '../../../electron/trust/held-root'
import { openTrustDesk, type TrustDesk } from '../../../electron/trust/trust'
import { openTrustStore } from '../../../electron/trust/trust-store'
import type { Vault } from '../../../electron/vault/vault'
import { isoDateOf, type IsoDate } from '../../../shared/base/iso-date'
import { ok } from '../../../shared/base/result'
import { bytesOf, must } from '../../support/offices'
import { temporaryFolder } from '../../support/temporary-folder'
import { newDesk, vaultAt } from '../../support/vaults'

/* The root sheet is lost: 市科协 makes a new root, and every office pins it by the digits that are read out to it. */

const TODAY = isoDateOf(2026, 1, 20) ?? ('2026-01-20' as IsoDate)
const UNTIL = '2029-01-20' as IsoDate

interface Pc {
  readonly vault: Vault
  readonly desk: () => TrustDesk
  readonly handlers: ReturnType<typeof createTrustHandlers>
  /** The root's fingerprint as its screen shows it. */
  readonly root: () => Promise<string>
}

let folder: string
let city: Pc
let district: Pc

async function pcOf(office: string, name = office): Promise<Pc> {
  const home = join(folder, name)
  mkdirSync(home)
  const vault = vaultAt(join(home, 'keys'))
  must(await vault.create({ ...newDesk, office }))
  const desk = (): TrustDesk => {
    const [identity, keyring] = [vault.identity(), vault.keyring()]
    if (identity === undefined || keyring === undefined) throw new Error('the keys are open')
    const store = openTrustStore({ disk: realDisk, folder: join(home, 'trust'), dataKey: keyring.dataKey })
    const now = (): Date => new Date('2026-01-20T08:00:00.000Z')
    return openTrustDesk({ identity, keyring, store, now, today: () => TODAY, log: { warn: () => {} } })
  }
  const handlers = createTrustHandlers({
    desk,
    // A token is the path itself here.
    readToken: async (path) => ok(bytesOf(path)),
    saveAs: async (file, bytes) => {
      writeFileSync(join(home, file), bytes)
      return ok({ saved: true, name: join(home, file) })
    },
    root: holdRoot(),
    makeRoot: async (passphrase) => vault.makeRoot(passphrase),
    dropRoot: async () => vault.sheetPrinted('root'),
    ownName: () => office,
  })
  return {
    vault,
    desk,
    handlers,
    root: async () => must(await handlers['trust.status']()).roster?.rootFingerprint ?? '',
  }
}

const rosterOf = async (pc: Pc): Promise<string> => must(await pc.handlers['trust.saveRoster']()).name
const wish = { current: newDesk.passphrase, until: UNTIL, shutOut: [] }

beforeEach(async () => {
  folder = temporaryFolder()
  city = await pcOf('cq')
  district = await pcOf('500103')
  must(await city.desk().ensureFirst())
  must(await city.vault.sheetPrinted('root'))
  const card = must(
    await city.handlers['trust.readCard'](must(await district.handlers['trust.saveCard']()).name),
  )
  must(await city.handlers['trust.enrol']({ card: card.card, until: UNTIL }))
  const offer = must(await district.handlers['trust.readRoster'](await rosterOf(city)))
  must(await district.handlers['trust.acceptRoster'](offer.offer))
})

test('a new root keeps who is enrolled; its sheet waits to be printed, and the old sheet signs no more', async () => {
  const before = await city.root()
  expect(await city.handlers['trust.newRoot']({ ...wish, current: '不是口令 2026' })).toMatchObject({
    failure: { code: 'wrong-passphrase' },
  })
  expect(await city.root()).toBe(before)
  const roster = must(await city.handlers['trust.newRoot'](wish))
  expect(roster.version).toBe(1_000)
  expect(roster.offices.map(({ office }) => office).toSorted()).toEqual(['500103', 'cq'])
  expect(roster.rootFingerprint).not.toBe(before)
  expect(must(city.vault.sheets()).root?.fingerprint).toBe(roster.rootFingerprint)
  expect(city.desk().signs(must(await city.desk().read()))).toBe(true)
})

test('an office takes another root only by the digits that were read out to it (threats 9, 11)', async () => {
  const old = await district.root()
  const oldFile = bytesOf(await rosterOf(city))
  const { rootFingerprint } = must(await city.handlers['trust.newRoot'](wish))
  const { offer, effect } = must(await district.handlers['trust.readRoster'](await rosterOf(city)))
  expect(effect).toBe('other-root')
  expect(await district.handlers['trust.acceptRoster'](offer)).toMatchObject({
    failure: { code: 'other-root' },
  })
  for (const digits of ['', old, rootFingerprint.slice(0, -1), `${rootFingerprint}1`]) {
    expect(await district.handlers['trust.replaceRoot']({ offer, digits })).toMatchObject({
      failure: { code: 'digits-differ' },
    })
  }
  expect(await district.root()).toBe(old)
  must(await district.handlers['trust.replaceRoot']({ offer, digits: rootFingerprint.replaceAll(' ', '－') }))
  expect(await district.root()).toBe(rootFingerprint)
  expect(must(await district.handlers['trust.status']()).self).toBe('listed')
  // What the lost sheet could still sign is of another root now.
  expect(await district.desk().judge(oldFile)).toMatchObject({ failure: { code: 'other-root' } })
})

test('a second new root waits until the sheet of the first is printed', async () => {
  const first = must(await city.handlers['trust.newRoot'](wish))
  expect(await city.handlers['trust.newRoot'](wish)).toMatchObject({ failure: { code: 'root-unprinted' } })
  expect(await city.root()).toBe(first.rootFingerprint)
  expect(must(city.vault.sheets()).root?.fingerprint).toBe(first.rootFingerprint)
  must(await city.vault.sheetPrinted('root'))
  expect(must(await city.handlers['trust.newRoot'](wish)).rootFingerprint).not.toBe(first.rootFingerprint)
})

test('a PC that stops between making the root and signing with it signs at its next start (threat 24)', async () => {
  const before = await city.root()
  must(await city.vault.makeRoot(newDesk.passphrase))
  expect(await city.root()).toBe(before)
  must(await city.desk().ensureFirst())
  expect(await city.root()).toBe(must(city.vault.sheets()).root?.fingerprint)
  must(await city.desk().ensureFirst())
  expect(must(await city.desk().read())?.chain.map(({ roster }) => roster.version)).toEqual([1_000])
})

test('a PC that made a root by mistake and takes the city’s does not go back to its own', async () => {
  const own = await pcOf('cq', 'second')
  must(await own.desk().ensureFirst())
  const { offer, effect } = must(await own.handlers['trust.readRoster'](await rosterOf(city)))
  expect(effect).toBe('other-root')
  must(await own.handlers['trust.replaceRoot']({ offer, digits: await city.root() }))
  expect(must(own.vault.sheets()).root).toBeUndefined()
  must(await own.desk().ensureFirst())
  expect(await own.root()).toBe(await city.root())
})

test('a district makes no root', async () => {
  expect(await district.handlers['trust.newRoot'](wish)).toMatchObject({ failure: { code: 'not-signer' } })
  expect(must(district.vault.sheets()).root).toBeUndefined()
})

test('what cannot be signed leaves no root behind', async () => {
  const before = await city.root()
  const nobody = { ...wish, shutOut: [{ pc: 'pc-nobody' }] }
  expect(await city.handlers['trust.newRoot'](nobody)).toMatchObject({ failure: { code: 'pc-unknown' } })
  expect(must(city.vault.sheets()).root).toBeUndefined()
  expect(await city.root()).toBe(before)
})
