import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { existingIn } from '../../../support/existing-in'
import type { ImportRun } from '../../../../renderer/features/import/runs'
import { importRuns, putRun, settleRuns } from '../../../../renderer/features/import/runs'
import { lookAtRun, undoRun } from '../../../../renderer/features/import/undo-run'
import { canonicalText, type Json } from '../../../../shared/base/json'
import { changesOf } from '../../../../shared/ledger/plan'
import { importStore, type ImportStore } from '../../../support/import-store'
import { ASSOCIATION, MEMBER, planned, tableOf, workbookOfSheets } from '../../../support/ledger-sheets'

const OFFICE = '500157'
const IDENTITY = { office: OFFICE, operator: '王敏' }
const ZERO = { create: 0, update: 0, unchanged: 0, proposal: 0, skip: 0, refused: 0 }
const run = (batch: string): ImportRun => ({
  batch,
  file: '台账.xlsx',
  at: '2026-11-22T01:00:00.000Z',
  operator: '王敏',
  counts: { associations: ZERO, members: ZERO },
})

type Rows = readonly Readonly<Record<string, string>>[]

/** Imports rows of associations and members under `batch`. */
async function importRows(
  store: ImportStore,
  batch: string,
  associations: Rows,
  members: Rows,
): Promise<void> {
  const existing = await existingIn(store)
  const sheets = [tableOf('台账', associations), tableOf('名册', members)].filter(
    ({ rows }) => rows.length > 1,
  )
  const plan = planned(workbookOfSheets(...sheets), {
    existing,
    idFor: (slot) => `${batch}-${slot.replaceAll(':', '-')}`,
  })
  const written = await store.write(changesOf(plan), { batch })
  if (!written.ok) throw new Error(written.failure.code)
}

/** All living records with their sealed fields, as one text that ignores versions. */
async function contentOf(store: ImportStore): Promise<string> {
  const existing = await existingIn(store)
  const empty = ({ value }: { readonly value: object }): boolean => Object.keys(value).length === 0
  return canonicalText(
    Object.fromEntries(
      Object.entries(existing).map(([kind, records]) => [
        kind,
        (records as readonly { id: string; value: Record<string, Json> }[])
          .filter((record) => !empty(record))
          .map(({ id, value }) => [id, value] as [string, Record<string, Json>])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    ),
  )
}

const association = (number: number, more: Readonly<Record<string, string>> = {}) => ({
  ...ASSOCIATION,
  组织名称: `重庆样例${number}号有限公司企业科协`,
  依托单位: `重庆样例${number}号有限公司`,
  统一社会信用代码: '',
  ...more,
})
const member = (of: number, name: string, more: Readonly<Record<string, string>> = {}) => ({
  ...MEMBER,
  组织名称: `重庆样例${of}号有限公司企业科协`,
  姓名: name,
  ...more,
})

const associationRow = fc.record({
  number: fc.integer({ min: 1, max: 5 }),
  职工总数: fc.constantFrom('300', '301', ''),
  层级: fc.constantFrom('区县级', '市级'),
  联系电话: fc.constantFrom('13900001111', '13900003333', ''),
  主席: fc.constantFrom('余华', '汪远', ''),
})
const memberRow = fc.record({
  of: fc.integer({ min: 1, max: 5 }),
  姓名: fc.constantFrom('欧阳䶮', '买买提·艾力'),
  职称: fc.constantFrom('高级工程师', '工程师', ''),
  手机: fc.constantFrom('13900002222', '13900004444'),
})
const ledger = fc.record({
  associations: fc.uniqueArray(associationRow, { maxLength: 5, selector: ({ number }) => number }),
  members: fc.uniqueArray(memberRow, { maxLength: 6, selector: (row) => `${row.of}${row.姓名}` }),
})
type Ledger = typeof ledger extends fc.Arbitrary<infer L> ? L : never
const rowsOf = ({ associations, members }: Ledger): readonly [Rows, Rows] => [
  associations.map(({ number, ...more }) =>
    association(number, { ...more, 批准机关: more.层级 === '市级' ? '市科协' : '区科协' }),
  ),
  members.map(({ of, 姓名, ...more }) => member(of, 姓名, more)),
]

test('an import taken back leaves the records as they were, whatever both imports held', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, ledger, async (first, second) => {
      const store = importStore(OFFICE)
      await importRows(store, 'b1', ...rowsOf(first))
      const before = await contentOf(store)
      await importRows(store, 'b2', ...rowsOf(second))
      const undone = await undoRun(store, run('b2'), IDENTITY, '撤销')
      expect(undone).toMatchObject({ ok: true, value: { kept: [] } })
      expect(await contentOf(store)).toBe(before)
    }),
    { numRuns: 40 },
  )
})

test('what was changed after the import stays, and is listed; the run says who took it back', async () => {
  const store = importStore(OFFICE)
  await importRows(store, 'b1', [association(1)], [])
  await importRows(
    store,
    'b2',
    [association(1, { 职工总数: '310', 科技工作者数: '90' }), association(2)],
    [member(1, '欧阳䶮'), member(2, '李一')],
  )
  const [one, two] = await store.list('association')
  const edited = (await store.list('member')).find(({ value }) => value.name === '欧阳䶮')
  await store.write([
    { kind: 'association', id: one?.id ?? '', set: { employees: 999 } },
    { kind: 'member', id: edited?.id ?? '', set: { phone: '13911112222' } },
    {
      kind: 'meeting',
      id: 'meeting-1',
      office: OFFICE,
      set: { associationId: two?.id ?? '', kind: 'committee' },
    },
  ])
  const looked = await lookAtRun(store, run('b2'), OFFICE)
  expect(looked).toMatchObject({ ok: true })
  if (!looked.ok) return
  expect(looked.value.plan.kept).toEqual([
    { kind: 'association', id: one?.id, why: 'changed', fields: ['employees'] },
    { kind: 'member', id: edited?.id, why: 'changed', fields: ['phone'] },
    { kind: 'association', id: two?.id, why: 'below', fields: [] },
  ])
  expect(looked.value.titles.get(`member/${edited?.id}`)).toBe('欧阳䶮')

  await undoRun(store, run('b2'), IDENTITY, '撤销')
  expect((await store.get('association', one?.id ?? ''))?.value).toMatchObject({
    employees: 999,
    sciTechWorkers: 80,
  })
  expect((await store.list('member')).map(({ value }) => value.name)).toEqual(['欧阳䶮'])
  expect(await store.list('association')).toHaveLength(2)
  expect(await importRuns(store)).toMatchObject([{ batch: 'b2', undone: { operator: '王敏', kept: 3 } }])
})

test('of an import during which the program ended all was written, which can be taken back, or nothing, which is no run', async () => {
  const store = importStore(OFFICE)
  await importRows(store, 'whole', [association(1)], [member(1, '于䶮')])
  await putRun(store, { ...run('whole'), begun: true })
  await putRun(store, { ...run('none'), begun: true })
  await settleRuns(store)
  expect(await importRuns(store)).toEqual([run('whole')])
  const undone = await undoRun(store, run('whole'), IDENTITY, '撤销')
  expect(undone.ok && undone.value.changes.length).toBeGreaterThan(1)
})
