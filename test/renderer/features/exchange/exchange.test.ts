import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readFrame } from '../../../../renderer/workers/read-frame'
import { applyIncoming, replanned } from '../../../../renderer/features/exchange/incoming/apply-incoming'
import type { ImportProgress } from '../../../../renderer/features/exchange/incoming/import-progress'
import { openIncoming } from '../../../../renderer/features/exchange/incoming/open-incoming'
import { LEDGER, ledgerEntries } from '../../../../renderer/store/exchange-rows'
import {
  countPending,
  exchangeLedger,
  standingWith,
  type Pending,
} from '../../../../renderer/store/exchange-standing'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import { ok } from '../../../../shared/base/result'
import { defaultScheme } from '../../../../shared/scoring/default-scheme'
import { partner, partnerOn, type Partner } from '../../../support/exchange-partners'
import { jpegOf, photoOf } from '../../../support/jpegs'
import { memoryStore } from '../../../support/memory-store'
import { enrolAll, must } from '../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

const SCHEME = JSON.parse(JSON.stringify(defaultScheme('enterprise'))) as Json
let folder: string
let city: Partner
let district: Partner

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  district = await partner(YUZHONG, folder)
  await enrolAll(city.main, district.main)
})

const association = (id = 'a1', name = '甲公司科协') =>
  ({
    kind: 'association',
    id,
    office: YUZHONG,
    set: { name, level: 'district', localOffice: YUZHONG },
  }) as const

const write = async (at: Partner, ...changes: Parameters<Partner['store']['write']>[0]): Promise<void> => {
  must(await at.store.write(changes))
}
const pending = async (): Promise<Pending> =>
  countPending(district.store, YUZHONG, await standingWith(district.store, CITY))
const valuesAt = (at: Partner, kind: string): readonly unknown[] =>
  at.store.all().flatMap((state) => (state.kind === kind ? [state.groups['core']?.[0]?.value] : []))

test('one round: export, preview, apply, receipt; the district sees that it was received', async () => {
  await write(district, association(), {
    kind: 'evaluation',
    id: 'a1:2025',
    office: YUZHONG,
    set: {
      associationId: 'a1',
      year: 2025,
      step: 'final',
      finalisedOn: '2026-01-15',
      scheme: SCHEME,
    },
  })
  expect(await pending()).toMatchObject({ unsent: 2, unconfirmed: 0, since: expect.any(String) as string })
  const sent = await district.send(CITY)
  expect(sent).toMatchObject({ records: 2, written: { name: '500103-cq-20260120-0001.kxb' } })

  expect(await pending()).toEqual({ unsent: 0, unconfirmed: 2 })

  const preview = must(await city.open(sent.path))
  expect(preview.plan.counts.map(({ kind, created }) => [kind, created])).toEqual([
    ['association', 1],
    ['evaluation', 1],
  ])
  expect(city.store.all()).toEqual([])
  const applied = await city.take(sent.path)
  expect(city.store.all().map(({ id }) => id)).toEqual(['a1', 'a1:2025'])
  expect(applied.entry.receipt).toMatchObject({
    applied: 2,
    setAside: { total: 0 },
    evaluations: ['a1:2025'],
  })

  const receipt = await city.send(YUZHONG, applied)
  const taken = await district.take(receipt.path)
  expect(taken.plan.changes.map(({ after, groups }) => [after.id, groups])).toEqual([
    ['a1:2025', ['reception']],
  ])
  const evaluation = district.store.all().find(({ id }) => id === 'a1:2025')
  expect(evaluation?.groups['reception']?.[0]?.value).toEqual({ receivedOn: '2026-01-20' })
  const standing = await standingWith(district.store, CITY)
  expect(standing.confirmedAt).toBe(applied.entry.at)
  expect(await pending()).toEqual({ unsent: 0, unconfirmed: 0 })
})

test('what a bundle of 市科协 says it has counts as taken in over there, also without a receipt', async () => {
  await write(district, association())
  const sent = await district.send(CITY)
  await city.take(sent.path)
  expect(await standingWith(district.store, CITY)).toMatchObject({ confirmedUpTo: undefined })
  expect(await exchangeLedger(district.store)).toMatchObject([{ acknowledged: false }])
  await district.take((await city.send(YUZHONG)).path)
  const [out] = ledgerEntries(await district.store.ledgerRows(`${LEDGER}out/`))
  expect(await standingWith(district.store, CITY)).toMatchObject({
    confirmedAt: undefined,
    acknowledgedAt: expect.any(String) as string,
    confirmedUpTo: out?.at,
  })
  const lines = await exchangeLedger(district.store)
  expect(lines.map(({ direction, acknowledged }) => [direction, acknowledged])).toEqual([
    ['in', false],
    ['out', true],
  ])
})

test('counts of members that an export will write wait as one change each, also where an older count waits', async () => {
  await write(district, association(), association('a2', '乙公司科协'))
  const summary = { associationId: 'a1', members: 2, asOf: '2026-01-19' }
  await write(district, { kind: 'member-summary', id: 'a1', office: YUZHONG, set: summary })
  const standing = await standingWith(district.store, CITY)
  const pendingWith = async (...stale: readonly string[]) =>
    (await countPending(district.store, YUZHONG, standing, new Set(stale))).unsent
  expect([await pendingWith(), await pendingWith('a1'), await pendingWith('a1', 'a2')]).toEqual([3, 3, 4])
})

test('the next bundle carries only what changed since; before a receipt it carries everything again', async () => {
  await write(district, association('a1'))
  const first = await district.send(CITY)
  await write(district, association('a2', '乙公司科协'))
  expect((await district.send(CITY)).records).toBe(2)
  await district.take((await city.send(YUZHONG, await city.take(first.path))).path)
  const third = await district.send(CITY)
  expect(third.records).toBe(1)
  await city.take(third.path)
  expect(valuesAt(city, 'association')).toHaveLength(2)
})

test('the same bundle again changes nothing, and the ledger knows when it came', async () => {
  await write(district, association())
  const sent = await district.send(CITY)
  await city.take(sent.path)
  const again = must(await city.open(sent.path))
  expect(again.before?.at).toBe('2026-01-20T09:00:00.000Z')
  expect(again.plan).toMatchObject({ changes: [], conflicts: [], setAside: [], unchanged: 1 })
})

test('taken in again, a bundle keeps in the ledger what its first time did', async () => {
  await write(district, association())
  const { path } = await district.send(CITY)
  const first = await city.take(path)
  await city.take(path)
  const [entry] = ledgerEntries(await city.store.ledgerRows(LEDGER))
  expect(entry).toEqual({ ...first.entry, againAt: expect.any(String) as string })
  expect(entry?.receipt?.applied).toBe(1)
})

test('an old bundle after a newer one takes nothing back, and it is said (threat 4)', async () => {
  await write(district, association('a1', '旧名'))
  const old = await district.send(CITY)
  copyFileSync(old.path, join(folder, 'old.kxb'))
  await write(district, association('a1', '新名'))
  await city.take((await district.send(CITY)).path)
  const late = must(await city.open(join(folder, 'old.kxb')))
  expect([late.isOlder, late.plan.changes, late.plan.older]).toEqual([true, [], 1])
})

test('a gap is refused with the missing range, and heals by itself (threat 7)', async () => {
  await write(district, association('a1'))
  await district.take((await city.send(YUZHONG, await city.take((await district.send(CITY)).path))).path)
  await write(district, association('a2'))
  const next = await district.send(CITY)

  // 市科协 lost its records: an empty database under the same keys knows nothing of the first bundle.
  const emptied = partnerOn(city.main, folder, memoryStore(CITY, `${CITY}.00000000000000bb`))
  expect(await emptied.open(next.path)).toMatchObject({ failure: { code: 'gap', facts: { from: 1, to: 1 } } })

  // Its next bundle makes the new database known, and the district starts over.
  await district.take((await emptied.send(YUZHONG)).path)
  const whole = await district.send(CITY)
  expect(whole.records).toBe(2)
  await emptied.take(whole.path)
  expect(valuesAt(emptied, 'association')).toHaveLength(2)
})

test('a receiver that was put back in silence, and counts its bundles anew, gets what it lost (threats 7, 30)', async () => {
  const { replica } = city.store.position()
  for (const id of ['a1', 'a2', 'a3']) {
    await write(district, association(id, `${id}公司科协`))
    await district.take((await city.send(YUZHONG, await city.take((await district.send(CITY)).path))).path)
  }
  await write(district, association('a4', '丁公司科协'))
  const back = partnerOn(city.main, folder, memoryStore(CITY, replica))
  expect(await back.open((await district.send(CITY)).path)).toMatchObject({ failure: { code: 'gap' } })

  await district.take((await back.send(YUZHONG)).path)
  await back.take((await district.send(CITY)).path)
  expect(valuesAt(back, 'association')).toHaveLength(4)
})

test('an old receipt after a newer one shows nothing as unconfirmed again, and costs one larger bundle', async () => {
  await write(district, association('a1'))
  await city.take((await district.send(CITY)).path)
  const old = await city.send(YUZHONG)
  copyFileSync(old.path, join(folder, 'old-receipt.kxb'))
  await write(district, association('a2', '乙公司科协'))
  const second = await city.take((await district.send(CITY)).path)
  await district.take((await city.send(YUZHONG, second)).path)

  await district.take(join(folder, 'old-receipt.kxb'))
  expect(await pending()).toEqual({ unsent: 0, unconfirmed: 0 })
  await city.take((await district.send(CITY)).path)
  await district.take((await city.send(YUZHONG)).path)
  expect((await district.send(CITY)).records).toBe(0)

  // The same file once more says nothing new.
  await district.take(join(folder, 'old-receipt.kxb'))
  expect((await district.send(CITY)).records).toBe(0)
})

test('a bundle of another district, and one for another office, are refused', async () => {
  const other = await partner(NANAN, folder)
  await enrolAll(city.main, other.main)
  must(
    await district.main.trust.keep(
      must(await district.main.trust.judge(must(await city.main.trust.rosterFile()))).trust,
    ),
  )
  await write(district, association())
  const forCity = await district.send(CITY)
  expect(await other.open(forCity.path)).toMatchObject({ failure: { code: 'not-for-us-or-damaged' } })
  const forOther = await district.send(NANAN)
  expect(await other.open(forOther.path)).toMatchObject({ failure: { code: 'wrong-purpose' } })
})

test('photos travel with the answer that names them', async () => {
  const { hash } = must(await district.main.desk.attachments.put(jpegOf()))
  const photo = photoOf(hash)
  await write(
    district,
    association(),
    { kind: 'evaluation', id: 'a1:2025', office: YUZHONG, set: { associationId: 'a1', year: 2025 } },
    {
      kind: 'answer',
      id: 'a1:2025:a3',
      office: YUZHONG,
      set: { evaluationId: 'a1:2025', indicator: 'A3', photos: [photo, { ...photo, hash: '0'.repeat(64) }] },
    },
  )
  const sent = await district.send(CITY)
  expect([sent.files, sent.missingFiles]).toEqual([1, 1])
})

test('attachments travel with their record, and those of a roll stay', async () => {
  const keep = async (text: string) =>
    must(await district.main.desk.attachments.put(Buffer.from(`%PDF-1.7 ${text}`))).hash
  const [minutes, application] = [await keep('minutes'), await keep('application')]
  const file = (
    kind: 'attachment' | 'office-attachment',
    recordKind: string,
    recordId: string,
    hash: string,
  ) => ({
    kind,
    id: `file-${recordId}`,
    office: YUZHONG,
    set: {
      recordKind,
      recordId,
      hash,
      source: hash,
      fileType: 'pdf',
      name: '原件.pdf',
      addedOn: '2026-01-10',
    },
  })
  await write(
    district,
    association(),
    { kind: 'meeting', id: 'm1', office: YUZHONG, set: { associationId: 'a1', heldOn: '2026-01-08' } },
    { kind: 'member', id: 'p1', office: YUZHONG, set: { associationId: 'a1', name: '张三' } },
    file('attachment', 'meeting', 'm1', minutes),
    file('office-attachment', 'member', 'p1', application),
  )
  const sent = await district.send(CITY)
  expect([sent.files, sent.missingFiles]).toEqual([1, 0])
  const applied = await city.take(sent.path)
  expect(applied.plan.changes.map(({ after }) => after.kind)).toContain('attachment')
  expect(await city.main.desk.attachments.present([minutes, application])).toEqual([minutes])
})

test('contacts and rolls stay, and a proposal for a municipal-level association arrives', async () => {
  await write(
    district,
    {
      kind: 'association',
      id: 'c1',
      office: CITY,
      set: { contactName: '李四', contactPhone: '13800001234' },
    },
    {
      kind: 'proposal',
      id: 'p1',
      office: YUZHONG,
      set: { associationId: 'c1', fields: { name: '市级公司科协' }, proposedOn: '2026-01-10' },
    },
    { kind: 'member', id: 'm1', office: YUZHONG, set: { associationId: 'c1', name: '张三' } },
  )
  const applied = await city.take((await district.send(CITY)).path)
  expect(applied.plan.changes.map(({ after }) => after.kind)).toEqual(['association', 'proposal'])
  expect(JSON.stringify(city.store.all())).not.toMatch(/李四|13800001234|张三|sealed/)
})

const cityApplying = () => ({
  bridge: { ...city.main.open, 'app.log': async () => ok(null) },
  store: city.store,
  own: CITY,
  operator: '乙',
  now: () => 0,
  today: '2026-01-20' as IsoDate,
  openReader: () => ({ read: readFrame, close: () => {} }),
})

test('what changed here between preview and applying makes the plan stale', async () => {
  await write(district, association())
  const sent = await district.send(CITY)
  const preview = must(await city.open(sent.path))
  await write(city, { kind: 'association', id: 'c9', office: CITY, set: { name: '市级' } })
  const applying = cityApplying()
  expect(await applyIncoming(applying, preview)).toMatchObject({ failure: { code: 'stale-plan' } })
  expect(valuesAt(city, 'association')).toHaveLength(1)
  must(await applyIncoming(applying, must(await replanned(applying, preview))))
  expect(valuesAt(city, 'association')).toHaveLength(2)
})

test('an import in parts can be called off until it is put, and says from when on it cannot', async () => {
  await write(district, association())
  const { path } = await district.send(CITY)
  const applying = { ...cityApplying(), atOnce: 0 }
  const calledOff = async (at: ImportProgress['at']) => {
    const stop = new AbortController()
    const onProgress = (progress: ImportProgress) => progress.at === at && stop.abort()
    const incoming = must(await openIncoming(applying, path))
    return applyIncoming({ ...applying, onProgress, signal: stop.signal }, incoming)
  }
  expect(await calledOff('planning')).toMatchObject({ failure: { code: 'cancelled' } })
  expect(city.store.all()).toEqual([])
  expect(await city.store.ledgerRows('')).toEqual([])
  must(await calledOff('putting'))
  expect(valuesAt(city, 'association')).toHaveLength(1)
})
