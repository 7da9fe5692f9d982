import { beforeEach, expect, test } from 'vitest'
import { rosterView } from '../../../../electron/trust/trust-view'
import { ownPcs } from '../../../../renderer/features/exchange/site/own-pcs'
import { CONFIRMED, hasOnlyChosen, progressOf, TAKEN } from '../../../../renderer/store/exchange-rows'
import { stuckCopies } from '../../../../renderer/store/healing-rows'
import { countPending, standingWith } from '../../../../renderer/store/exchange-standing'
import type { Change } from '../../../../renderer/store/store-face'
import { laptopOf, partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/*
 * A laptop takes only the associations along that are visited, and brings them back. What was not chosen is neither
 * missing nor deleted nor different for anybody.
 */
let folder: string
let city: Partner
let desk: Partner
let laptop: Partner

const CHOSEN = new Set(['a1'])
const FILE = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

const association = (id: string, name: string): Change => ({
  kind: 'association',
  id,
  office: YUZHONG,
  set: { name, level: 'district', localOffice: YUZHONG },
})
const below = (kind: Change['kind'], id: string, set: Readonly<Record<string, unknown>>): Change =>
  ({ kind, id, office: YUZHONG, set }) as Change

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  desk = await partner(YUZHONG, folder)
  laptop = await laptopOf(YUZHONG, folder)
  await enrolAll(city.main, desk.main, laptop.main)
  const hash = must(await desk.main.desk.attachments.put(FILE)).hash
  must(
    await desk.store.write([
      association('a1', '甲公司科协'),
      association('a2', '乙公司科协'),
      below('member', 'm1', { associationId: 'a1', name: '张三' }),
      below('member', 'm2', { associationId: 'a2', name: '李四' }),
      below('evaluation', 'a1:2026', { associationId: 'a1', year: 2026 }),
      below('answer', 'a1:2026:1', { evaluationId: 'a1:2026', indicator: '1', site: 100 }),
      below('attachment', 'f1', {
        recordKind: 'evaluation',
        recordId: 'a1:2026',
        hash,
        name: '照片说明.pdf',
      }),
      below('attachment', 'f2', { recordKind: 'association', recordId: 'a2', hash, name: '乙.pdf' }),
      below('ruling', 'r1', {
        source: 'own',
        article: 'R9',
        gist: '按在职人数',
        documentNumber: '渝科协〔2026〕1号',
        ruledOn: '2026-01-05',
      }),
    ]),
  )
})

const idsAt = ({ store }: Partner): readonly string[] =>
  store
    .all()
    .map(({ id }) => id)
    .toSorted()

const bringBack = async (): Promise<void> => void (await desk.take((await laptop.pack(false)).path))
const isOnlyChosen = async ({ store }: Partner): Promise<boolean> =>
  hasOnlyChosen(progressOf(await store.ledgerRows(TAKEN)))

test('the chosen ones go with all that hangs on them at any depth, their files, and what belongs to the whole office', async () => {
  const packed = await desk.pack(true, CHOSEN)
  expect(packed).toMatchObject({ files: 1, missingFiles: 0 })
  const { manifest } = must(await laptop.open(packed.path)).bundle
  expect(manifest).toMatchObject({ purpose: 'site', scope: 'office-chosen', stream: { base: 0, upTo: 0 } })
  expect([manifest.digests, manifest.wants, manifest.full]).toEqual([[], [], []])
  await laptop.take(packed.path)
  expect(idsAt(laptop)).toEqual(['a1', 'a1:2026', 'a1:2026:1', 'f1', 'm1', 'r1'])
  expect(await isOnlyChosen(laptop)).toBe(true)
})

test('what was done on site comes back alone; the others stand, and nothing differs, waits or is asked for', async () => {
  await laptop.take((await desk.pack(true, CHOSEN)).path)
  must(await laptop.store.write([{ kind: 'association', id: 'a1', set: { address: '解放碑' } }]))
  const back = await laptop.pack(false)
  expect(back.records).toBe(1)
  const before = idsAt(desk)
  const taken = await desk.take(back.path)
  expect(taken.plan).toMatchObject({ changed: 1, waiting: [], setAside: [] })
  expect(idsAt(desk)).toEqual(before)
  expect(await isOnlyChosen(desk)).toBe(false)
  for (let round = 0; round < 4; round += 1) {
    await laptop.take((await desk.pack(true, CHOSEN)).path)
    await bringBack()
  }
  expect([await stuckCopies(desk.store), await stuckCopies(laptop.store)]).toEqual([[], []])
  const { manifest } = must(await laptop.open((await desk.pack(false)).path)).bundle
  expect([manifest.wants, manifest.full]).toEqual([[], []])
})

test('to 市科协 the laptop shows nothing as gone: the copies are compared by what the office’s PC sends', async () => {
  await city.take((await desk.send(CITY)).path)
  await laptop.take((await desk.pack(true, CHOSEN)).path)
  must(await laptop.store.write([{ kind: 'association', id: 'a1', set: { address: '解放碑' } }]))
  const before = idsAt(city)
  for (let round = 0; round < 4; round += 1) {
    const { path } = await laptop.send(CITY)
    expect(must(await city.open(path)).bundle.manifest).toMatchObject({ goesOn: true, digests: [] })
    await city.take(path)
    await laptop.take((await city.send(YUZHONG)).path)
  }
  expect(idsAt(city)).toEqual(before)
  expect([await stuckCopies(city.store), await stuckCopies(laptop.store)]).toEqual([[], []])
})

test('the next full pack begins where the laptop’s stream really stands, and then it has all', async () => {
  await laptop.take((await desk.pack(true, CHOSEN)).path)
  await bringBack()
  const full = await desk.pack(false)
  expect(must(await laptop.open(full.path)).bundle.manifest.stream.base).toBe(0)
  await laptop.take(full.path)
  expect(idsAt(laptop)).toEqual(idsAt(desk))
  expect(await isOnlyChosen(laptop)).toBe(false)
  // A choice later on takes nothing away.
  must(await desk.store.write([{ kind: 'association', id: 'a1', set: { address: '朝天门' } }]))
  await laptop.take((await desk.pack(true, CHOSEN)).path)
  expect(await isOnlyChosen(laptop)).toBe(false)
  await bringBack()
  // It confirmed nothing either: the desk's change goes once more.
  expect((await desk.pack(false)).records).toBe(1)
})

test('a pack for some counts nothing as sent or confirmed', async () => {
  const pendingAt = async (office: string): Promise<number> => {
    const standing = await standingWith(desk.store, office)
    return (await countPending(desk.store, YUZHONG, standing)).unsent
  }
  const before = await pendingAt(YUZHONG)
  await desk.pack(true, CHOSEN)
  expect(await pendingAt(YUZHONG)).toBe(before)
})

test('both change a chosen association: both values wait for a person; an older pack after a newer one is said and harmless', async () => {
  const older = await desk.pack(true, CHOSEN)
  await laptop.take((await desk.pack(true, CHOSEN)).path)
  must(await desk.store.write([{ kind: 'association', id: 'a1', set: { address: '解放碑' } }]))
  must(await laptop.store.write([{ kind: 'association', id: 'a1', set: { address: '朝天门' } }]))
  const late = must(await laptop.open(older.path))
  expect([late.isOlder, late.plan.changed]).toEqual([true, 0])
  const taken = await desk.take((await laptop.pack(false)).path)
  expect(taken.plan.conflicts).toHaveLength(1)
})

test('of another PC it is told what it said that it has: nothing yet, chosen ones alone, all', async () => {
  const own = { office: YUZHONG, pcId: '' }
  const hasOurs = async (): Promise<readonly string[]> => {
    const roster = must(await desk.main.trust.read())?.chain.at(-1)?.roster
    const confirmed = progressOf(await desk.store.ledgerRows(CONFIRMED))
    return ownPcs(roster && rosterView(roster), own, { taken: [], confirmed }).map((each) => each.hasOurs)
  }
  expect(await hasOurs()).toEqual(['none', 'none'])
  await laptop.take((await desk.pack(true, CHOSEN)).path)
  await bringBack()
  expect((await hasOurs()).toSorted()).toEqual(['none', 'some'])
  await laptop.take((await desk.pack(false)).path)
  await bringBack()
  expect((await hasOurs()).toSorted()).toEqual(['none', 'stream'])
})
