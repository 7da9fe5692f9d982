import { expect, test } from 'vitest'
import { associationColumns } from '../../../../renderer/features/register/list/association-columns'
import { listed } from '../../../../renderer/features/register/list/listed-association'
import { memberColumns } from '../../../../renderer/features/register/members/member-columns'
import { existingIn } from '../../../support/existing-in'
import { associationViews } from '../../../../renderer/store/association-view'
import { listSheet } from '../../../../renderer/ui/sheet-out/list-sheet'
import { sealedTexts } from '../../../../renderer/ui/sheet-out/sealed-texts'
import { SHEET_OUT_TEXT } from '../../../../renderer/text/sheet-out'
import { TABLE_TEXT } from '../../../../renderer/text/tables'
import { changesOf, type ImportPlan } from '../../../../shared/ledger/plan'
import type { Workbook } from '../../../../shared/ledger/workbook'
import type { TextSheet } from '../../../../shared/ledger/xlsx/text-sheet'
import { writeWorkbook } from '../../../../shared/ledger/xlsx/write-workbook'
import { importStore, type ImportStore } from '../../../support/import-store'
import { sampleBytes, workbookOf } from '../../../support/ledger-files'
import { planned } from '../../../support/ledger-sheets'
import type { TableColumn } from '../../../../renderer/ui/table-column'
import type { IsoDate } from '../../../../shared/base/iso-date'

const NOTE = SHEET_OUT_TEXT.note('两江新区科协', '2026-11-22' as IsoDate, 2)

const fileOf = async (sheet: TextSheet): Promise<Workbook> => workbookOf(writeWorkbook([sheet]))

/** An office that has imported the sample. */
async function office(): Promise<ImportStore> {
  const store = importStore('500157')
  await store.write(changesOf(planned(await workbookOf(sampleBytes()))))
  return store
}

async function planAgain(store: ImportStore, sheet: TextSheet): Promise<ImportPlan> {
  const existing = await existingIn(store)
  return planned(await fileOf(sheet), { existing })
}

test('the list of associations, saved as it stands, comes in again as “no change”', async () => {
  const store = await office()
  const views = associationViews(await store.list('association'), await store.list('proposal')).map(listed)
  const columns = associationColumns(new Map())
  const sheet = listSheet({ title: '科协组织台账', note: NOTE, columns, rows: views, sealed: new Map() })
  expect(sheet.header).toEqual([
    '序号',
    '组织名称',
    '依托单位',
    '类别',
    '层级',
    '批准机关',
    '批准日期',
    '科技工作者',
    '状态',
    '信息',
    '提示',
  ])
  expect(sheet.total?.[0]).toBe('合计')
  const plan = await planAgain(store, sheet)
  expect(plan.counts.associations).toMatchObject({ create: 0, update: 0, proposal: 0 })
  // Two pairs share name and host: the credit code, which this list does not show, tells them apart.
  expect(plan.counts.associations).toMatchObject({ unchanged: views.length - 4, refused: 4 })
  expect(plan.notes.filter(({ code }) => code === 'total-differs')).toEqual([])
})

test('the list of members comes in again as “no change”; telephones are masked', async () => {
  const store = await office()
  const members = await store.list('member')
  const associations = associationViews(await store.list('association'), await store.list('proposal'))
  const names = new Map(associations.map(({ record, value }) => [record.id, value.name ?? '']))
  const sealed = await sealedTexts({ ...store, openAllSealed: store.compareSealed }, members, undefined)
  if (!sealed.ok) throw new Error(sealed.failure.code)
  const sheet = listSheet({
    title: '会员台账',
    note: NOTE,
    columns: memberColumns(names),
    rows: members,
    sealed: sealed.value,
  })
  expect(JSON.stringify(sheet.rows)).not.toMatch(/1[3-9]\d{9}/)
  expect(JSON.stringify(sheet.rows)).toMatch(/1[3-9]\d\*{4}\d{4}/)
  const { counts } = await planAgain(store, sheet)
  expect(counts.members).toMatchObject({ create: 0, update: 0 })
  expect(counts.members.unchanged).toBeGreaterThan(members.length * 0.9)
})

interface Row {
  readonly name: string
  readonly figure: string
}
const COLUMNS: readonly TableColumn<Row>[] = [
  { key: 'name', title: '名称', cell: ({ name }) => name },
  { key: 'figure', title: '人数', number: true, total: true, cell: ({ figure }) => figure },
  { key: 'do', title: '', cell: () => '打开' },
]

test('a sheet has its title, who reports, a frozen header that repeats, lists no actions, and runs no formula', async () => {
  const rows = [
    { name: '=1+1', figure: '12' },
    { name: '915001052028220812', figure: '—' },
  ]
  const sheet = listSheet({ title: '试验台账', note: NOTE, columns: COLUMNS, rows, sealed: new Map() })
  expect(sheet).toMatchObject({
    heading: ['试验台账', NOTE],
    header: ['序号', '名称', '人数'],
    rows: [
      [1, '=1+1', 12],
      [2, '915001052028220812', ''],
    ],
    total: ['合计', '', 12],
  })
  const [read] = (await fileOf(sheet)).sheets
  const cells = read?.rows.map((row) => row.cells.map(({ kind, text }) => `${kind} ${text}`))
  expect(cells?.[3]).toEqual(['number 1', "text '=1+1", 'number 12'])
  expect(cells?.[4]?.[1]).toBe('text 915001052028220812')
})

test('what can be done with a row stands in no sheet', () => {
  const columns: readonly TableColumn<string>[] = [
    { key: 'name', title: '名称', cell: (name) => name },
    { key: 'do', title: TABLE_TEXT.actions, cell: () => '恢复…' },
  ]
  const { header, rows } = listSheet({ title: '备份', note: '', columns, rows: ['周一'], sealed: new Map() })
  expect([header, ...rows]).toEqual([
    ['序号', '名称'],
    [1, '周一'],
  ])
})
