import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import { readCard } from '../../../../electron/trust/trust'
import { officeRows } from '../../../../renderer/features/exchange/offices/office-rows'
import { ledgerEntries, LEDGER, WAITING, waitingOf } from '../../../../renderer/store/exchange-rows'
import { standingsWith } from '../../../../renderer/store/exchange-standing'
import { openTasks } from '../../../../renderer/store/open-tasks'
import { listSheet } from '../../../../renderer/ui/sheet-out/list-sheet'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { ok } from '../../../../shared/base/result'
import type { Manifest } from '../../../../shared/bundle/manifest'
import { recipientsOf } from '../../../../shared/bundle/roster'
import { writeWorkbook } from '../../../../shared/ledger/xlsx/write-workbook'
import type { RecordState, Sibling } from '../../../../shared/records/version'
import { attackedCity, type AttackedCity } from '../../../support/attacked-city'
import { frameOf, recordsFrame } from '../../../support/bundles'
import { partner, partnerOn, type Partner } from '../../../support/exchange-partners'
import { jpegOf } from '../../../support/jpegs'
import { memoryStore } from '../../../support/memory-store'
import { enrolAll, must, testOffice } from '../../../support/offices'
import { CITY, NANAN, state, written, YUZHONG } from '../../../support/record-states'

/*
 * Attacks by somebody who has an enrolled PC, or a stick in the wrong hands: the bundle is genuine, and what it says
 * is not what an honest program says. What cannot be refused must do no harm, now or with the next bundle.
 */

let attacked: AttackedCity

beforeEach(async () => {
  attacked = await attackedCity()
})

const core = { name: '甲公司科协', level: 'district', localOffice: YUZHONG }
const association = (id = 'a1', by = 1, value: Sibling['value'] = core): RecordState =>
  state('association', id, YUZHONG, { core: [written(YUZHONG, by, value)] })
/** A bundle of the attacker's with these records; a later one has a higher `number`. */
const sent = async (
  records: readonly RecordState[],
  manifest: Partial<Manifest> = {},
  number = 1,
): Promise<string> =>
  attacked.forged(
    {
      frames: [recordsFrame(records)],
      manifest: {
        id: String(number).padStart(32, '0'),
        sequence: number,
        createdAt: `2026-01-20T08:00:0${number}.000Z`,
        stream: { base: 0, upTo: number },
        ...manifest,
      },
    },
    `${number}.kxb`,
  )
const names = (): readonly unknown[] =>
  attacked.city.store
    .all()
    .filter(({ kind }) => kind === 'association')
    .map(({ groups }) => groups['core']?.[0]?.value['name'])
const stateOn = async (day: string): Promise<string | undefined> => {
  const { store } = attacked.city
  const entries = ledgerEntries(await store.ledgerRows(LEDGER))
  const [row] = officeRows({
    standings: await standingsWith(store, [YUZHONG]),
    entries,
    waiting: [],
    stuck: [],
    roster: undefined,
    today: day,
    now: Date.parse(`${day}T09:00:00.000Z`),
  })
  return row?.state
}

test('old bundles that keep arriving make nobody look fresh: amber after a month, red after two (threat 5)', async () => {
  const { city } = attacked
  await city.take(await sent([association('a1', 2)], { createdAt: '2025-11-20T08:00:00.000Z' }, 2))
  await city.take(await sent([association('a0', 1)], { createdAt: '2025-11-10T08:00:00.000Z' }, 1))
  expect(await stateOn('2025-12-19')).toBe('fresh')
  expect(await stateOn('2025-12-21')).toBe('late')
  expect(await stateOn('2026-01-20')).toBe('very-late')
})

test('a bundle from years ahead is flagged and taken in, and grows old from the day it came (threats 5, 29)', async () => {
  const { city } = attacked
  const ahead = written(YUZHONG, 1, core)
  const future = { ...ahead, version: { ...ahead.version, clock: '4102444800000-00000' } }
  const path = await sent([state('association', 'a1', YUZHONG, { core: [future] })], {
    createdAt: '2099-01-01T00:00:00.000Z',
  })
  const opened = must(await city.open(path))
  expect([opened.bundle.flags, opened.plan.clocksAhead]).toEqual([['expired-signer', 'created-in-future'], 1])
  await city.take(path)
  expect(await stateOn('2026-01-21')).toBe('fresh')
  expect(await stateOn('2026-03-25')).toBe('very-late')
  // Clocks decide nothing: what is written later by a right clock replaces it.
  await city.take(await sent([association('a1', 2, { ...core, name: '新名' })], {}, 2))
  expect(names()).toContain('新名')
})

test('counters, positions and sequences at the far end: later bundles of both sides still work (threat 6)', async () => {
  const { city } = attacked
  const FAR = 2 ** 48
  const last = written(YUZHONG, FAR, core)
  const far: RecordState = state('association', 'a1', YUZHONG, {
    core: [{ ...last, version: { ...last.version, clock: '9999999999999-99999' } }],
  })
  await city.take(
    await sent([far], {
      sequence: FAR,
      stream: { base: 0, upTo: FAR },
      acknowledges: [{ replica: city.store.position().replica, scope: 'municipal', upTo: FAR }],
    }),
  )
  await city.take(await sent([association('a2', 2, { ...core, name: '乙公司科协' })], {}, 2))
  expect(names()).toContain('乙公司科协')
  must(await city.store.write([{ kind: 'association', id: 'c2', office: CITY, set: { name: '市属二号' } }]))
  // What goes out afterwards is read by an honest district.
  const other = await partner(NANAN, attacked.folder)
  await enrolAll(city.main, other.main)
  const out = await city.send(NANAN)
  expect(must(await other.open(out.path)).bundle.manifest.from.office).toBe(CITY)
})

test('the PC is gone with its keys: a new one in its place gets back what was reported, the old one is refused (threat 12)', async () => {
  const { city, folder } = attacked
  const lost = await partner(NANAN, folder)
  await enrolAll(city.main, lost.main)
  must(await lost.store.write([{ kind: 'association', id: 'n1', office: NANAN, set: { name: '南岸一号' } }]))
  await city.take((await lost.send(CITY)).path)
  const missed = await city.send(NANAN)
  const late = await lost.send(CITY)

  const store = memoryStore(NANAN, `${NANAN}.00000000000000bb`)
  const fresh = partnerOn(await testOffice(NANAN, folder, 'fresh'), folder, store)
  const card = must(readCard(fresh.main.trust.cardFile()))
  const roster = must(await city.main.trust.enrol(card, '2028-12-31' as IsoDate, { pc: `pc-${NANAN}` }))
  const file = must(await city.main.trust.rosterFile())
  must(await fresh.main.trust.keep(must(await fresh.main.trust.judge(file)).trust))
  // What was made for the lost PC opens with the office's recovery sheet alone (see the test with `age` itself).
  expect(await fresh.open(missed.path)).toMatchObject({ failure: { code: 'not-for-us-or-damaged' } })
  expect(recipientsOf(roster, NANAN)).toContain(lost.main.stored.recoveryRecipient)
  // Its first report shows 市科协 that it has nothing.
  await city.take((await fresh.send(CITY)).path)
  await fresh.take((await city.send(NANAN)).path)
  expect(store.all().map(({ id }) => id)).toEqual(['n1'])
  expect(await city.open(late.path)).toMatchObject({ failure: { code: 'revoked-signer' } })
})

test('formulas and markup that a bundle brings stay text, and run in no .xlsx that is made of it (threat 20)', async () => {
  const { city } = attacked
  const formula = '=HYPERLINK("http://evil.example","点我")'
  const markup = '<img src=x onerror=alert(1)>'
  await city.take(
    await sent([
      association('a1', 1, { ...core, name: formula }),
      association('a2', 2, { ...core, name: markup }),
    ]),
  )
  expect(names()).toEqual(['市属企业科协', formula, markup])
  const columns = [{ key: 'name', title: '组织名称', cell: (name: string) => name }]
  const rows = names().map(String)
  const file = writeWorkbook([listSheet({ title: '科协组织', note: '', columns, rows, sealed: new Map() })])
  const sheet = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml'])
  expect(sheet).toContain("'=HYPERLINK(")
  expect(sheet).toContain('&lt;img src=x')
  expect(sheet).not.toMatch(/<f[\s>]|<img/)
})

test('names that are paths stay names: nothing of a bundle names a file (threat 15)', async () => {
  const { city, folder } = attacked
  const before = new Set(readdirSync(folder, { recursive: true }).map(String))
  const hash = 'a'.repeat(64)
  const file = {
    recordKind: 'association',
    recordId: 'a1',
    hash,
    source: hash,
    fileType: 'pdf',
    name: '..\\..\\Start Menu\\Programs\\Startup\\evil.exe',
    addedOn: '2026-01-10',
  }
  const path = await sent([
    association('a1', 1, { ...core, name: '../../../etc/cron.d/科协' }),
    state('attachment', 'f1', YUZHONG, { core: [written(YUZHONG, 2, file)] }),
  ])
  await city.take(path)
  expect(names()).toContain('../../../etc/cron.d/科协')
  const after = readdirSync(folder, { recursive: true }).map(String)
  expect(after.filter((name) => !before.has(name))).toEqual(['1.kxb'])
})

test('ids and hashes that are paths are refused (threat 15)', async () => {
  const { city } = attacked
  const path = await sent([association('..:..')])
  expect(await city.open(path)).toMatchObject({ failure: { code: 'record-malformed' } })
  const photo = frameOf('photo', jpegOf(), jpegOf().length, 1)
  const named = { ...photo, entry: { ...photo.entry, sha256: `../../${'0'.repeat(58)}` } }
  const other = await attacked.forged({ frames: [named] })
  expect(await city.open(other)).toMatchObject({ failure: { code: 'manifest-malformed' } })
})

test('what its sender may not write is set aside and named in the receipt, and the rest is applied (threat 21)', async () => {
  const { city } = attacked
  const theirs = state('association', 'n1', NANAN, { core: [written(YUZHONG, 2, { name: '冒名' })] })
  const municipal = state('association', 'c1', CITY, { core: [written(YUZHONG, 3, { name: '改名' })] })
  const result = state('evaluation', 'a1:2025', YUZHONG, {
    core: [written(YUZHONG, 4, { associationId: 'a1', year: 2025 })],
    reception: [written(YUZHONG, 5, { receivedOn: '2026-01-20' })],
  })
  const { entry } = await city.take(await sent([association(), theirs, municipal, result]))
  expect(names()).toEqual(['市属企业科协', core.name])
  const evaluation = city.store.all().find(({ kind }) => kind === 'evaluation')
  expect(Object.keys(evaluation?.groups ?? {})).toEqual(['core'])
  expect(entry.receipt?.setAside).toMatchObject({
    total: 3,
    listed: expect.arrayContaining([
      { kind: 'association', id: 'n1', group: 'core', code: 'not-owner' },
      { kind: 'association', id: 'c1', group: 'core', code: 'not-owner' },
      { kind: 'evaluation', id: 'a1:2025', group: 'reception', code: 'not-owner' },
    ]) as unknown,
  })
})

test('a record without its parent waits and comes in with it; one code twice is a case (threat 22)', async () => {
  const { city } = attacked
  const meeting = state('meeting', 'm1', YUZHONG, {
    core: [written(YUZHONG, 2, { associationId: 'a1', expected: 9, present: 6 })],
  })
  await city.take(await sent([meeting]))
  expect(city.store.all().map(({ kind }) => kind)).toEqual(['association'])
  expect(waitingOf(await city.store.ledgerRows(WAITING)).map(({ missing }) => missing.id)).toEqual(['a1'])
  const twice = { ...core, creditCode: '91500103GE56774483' }
  await city.take(await sent([association('a1', 3, twice), association('a2', 4, twice)], {}, 2))
  expect(waitingOf(await city.store.ledgerRows(WAITING))).toEqual([])
  expect(city.store.all().map(({ id }) => id)).toEqual(['c1', 'a1', 'a2', 'm1'])
  const asking = { ...city.store, recall: async () => undefined, remember: async () => ok({ savedAt: '' }) }
  const { tasks } = await openTasks(asking, CITY, Date.parse('2026-01-21T00:00:00.000Z'))
  expect(tasks.map(({ type }) => type)).toEqual(['duplicate'])
})

const HOSTILE_FILES: Readonly<Record<string, readonly [type: 'photo' | 'file', bytes: Uint8Array]>> = {
  'an SVG as a photo': ['photo', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>')],
  'a page as a photo': ['photo', Buffer.from('<!doctype html><script>1</script>')],
  'a photo that goes on as an archive': ['photo', Buffer.concat([jpegOf(), Buffer.from('PK\u0003\u0004')])],
  'a photo of 50,000 px': ['photo', jpegOf({ width: 50_000, height: 50_000 })],
  'a photo that tells where it was taken': ['photo', jpegOf({ extra: [[0xe1, 'Exif\0\0GPS']] })],
  'a photo with two sizes': ['photo', jpegOf({ extra: [[0xc2, '\x08\0\x10\0\x10\x01']] })],
  'a program as a document': ['file', Buffer.from('MZ\x90\0')],
  'a shell script as a document': ['file', Buffer.from('#!/bin/sh\n')],
  'an SVG as a document': ['file', Buffer.from('<svg/>')],
  'an old Word file, which may hold macros': ['file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
}

test.each(Object.entries(HOSTILE_FILES))(
  '%s: the main process keeps nothing of it, even if the page let it pass; the records are taken in (threat 23)',
  async (_, [type, bytes]) => {
    const { city } = attacked
    const photos = readdirSync(join(city.main.folder, 'photos'), { recursive: true })
    const frame = frameOf(type, bytes, bytes.length, 1)
    const path = await attacked.forged({ frames: [recordsFrame([association()]), frame] })
    const opened = must(await city.main.open['exchange.open'](path))
    const kept = must(await city.main.open['exchange.keep'](opened.opened, []))
    await city.main.open['exchange.close'](opened.opened)
    expect(kept).toEqual({ files: 0, refused: [frame.entry.sha256] })
    expect(readdirSync(join(city.main.folder, 'photos'), { recursive: true })).toEqual(photos)
    await city.take(path)
    expect(names()).toContain(core.name)
  },
)

test('what lies on a stolen stick opens for nobody else, and says nothing by its names (threat 27)', async () => {
  const { city, folder } = attacked
  const district = await partner(NANAN, folder)
  await enrolAll(city.main, district.main)
  const secrets = ['重庆铜锣光电有限公司企业科协', '91500103GE56774483', '李四', '13900001111']
  must(
    await district.store.write([
      {
        kind: 'association',
        id: 'n1',
        office: NANAN,
        set: {
          name: secrets[0] ?? '',
          creditCode: secrets[1] ?? '',
          contactName: '李四',
          contactPhone: '13900001111',
        },
      },
    ]),
  )
  const report = await district.send(CITY)
  const receipt = await city.send(NANAN, await city.take(report.path))
  for (const path of [report.path, receipt.path]) {
    const bytes = readFileSync(path)
    expect(secrets.filter((text) => bytes.includes(text))).toEqual([])
    expect(path.slice(folder.length + 1)).toMatch(/^[a-z0-9]+-[a-z0-9]+-\d{8}-\d{4}\.kxb$/)
  }
  const thief = await partner(YUZHONG, folder)
  await enrolAll(city.main, thief.main)
  for (const path of [report.path, receipt.path]) {
    expect(await thief.open(path)).toMatchObject({ failure: { code: 'not-for-us-or-damaged' } })
  }
})

test('two PCs from one image are noticed: each goes on under an id of its own, and no word is lost (threat 30)', async () => {
  const { city, folder } = attacked
  const one = await partner(NANAN, folder)
  await enrolAll(city.main, one.main)
  const wish = (name: string, id = 'n1') =>
    ({
      kind: 'association',
      id,
      office: NANAN,
      set: { name, level: 'district', localOffice: NANAN },
    }) as const
  must(await one.store.write([wish('原样')]))
  await city.take((await one.send(CITY)).path)
  const { replica } = one.store.position()
  const image = memoryStore(NANAN, replica)
  must(await image.write([wish('原样')]))
  const two = partnerOn(one.main, folder, image)
  must(await one.store.write([wish('一号机改的')]))
  must(await two.store.write([wish('二号机改的')]))
  await city.take((await one.send(CITY)).path)
  await city.take((await two.send(CITY)).path)
  const held = city.store.all().find(({ id }) => id === 'n1')
  expect(held?.groups['core']?.map(({ value }) => value['name']).toSorted()).toEqual([
    '一号机改的',
    '二号机改的',
  ])
  // They find out that they differ, ask for it, and get it; what is a gap on the way heals with the next file.
  const told = new Set<Partner>()
  const deliver = async (to: Partner, path: string): Promise<void> => {
    const opened = await to.open(path)
    const twin = opened.ok && (await to.take(path)).twin
    // A person reads that the data were written elsewhere as well, and which of the two enrols again.
    if (twin) told.add(to)
    if (!opened.ok && opened.failure.code !== 'gap') throw new Error(opened.failure.code)
  }
  for (const copy of [one, two, one, two]) {
    await deliver(copy, (await city.send(NANAN)).path)
    await deliver(city, (await copy.send(CITY)).path)
    await deliver(copy, (await city.send(NANAN)).path)
  }
  expect([...told]).toEqual([one, two])
  for (const { store } of [one, two]) {
    expect(store.position().replica).not.toBe(replica)
    expect(store.all()[0]?.groups['core']).toHaveLength(2)
  }
})

test('two PCs from one image that wrote as much, each on another record, are noticed with the first word of the other (threat 30)', async () => {
  const { city, folder } = attacked
  const one = await partner(NANAN, folder)
  await enrolAll(city.main, one.main)
  const write = async ({ store }: Pick<Partner, 'store'>, id: string, name: string): Promise<void> => {
    const set = { name, level: 'district', localOffice: NANAN } as const
    must(await store.write([{ kind: 'association', id, office: NANAN, set }]))
  }
  const two = partnerOn(one.main, folder, memoryStore(NANAN, one.store.position().replica))
  await write(one, 'n1', '一号机写的')
  await write(two, 'n2', '二号机写的')
  await city.take((await one.send(CITY)).path)
  await city.take((await two.send(CITY)).path)
  // The first goes by what 市科协 knows; what the second wrote comes back to it with the comparison of copies.
  await one.take((await city.send(NANAN)).path)
  await city.take((await one.send(CITY)).path)
  expect(await one.take((await city.send(NANAN)).path)).toMatchObject({ twin: true })
  expect(one.store.all().map(({ id }) => id)).toEqual(['n1', 'n2'])
})
