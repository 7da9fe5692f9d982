import { expect, test } from 'vitest'
import { NOTHING_YET, type ExistingRecords } from '../../../shared/ledger/existing'
import { changesOf, type ImportPlan } from '../../../shared/ledger/plan'
import { appliedPlan } from '../../support/ledger-store'
import { ASSOCIATION, planned, tableOf, workbookOfSheets } from '../../support/ledger-sheets'

const OF = { 所属科协: ASSOCIATION.组织名称 }
const POST = { ...OF, 姓名: '汪远', 职务: '副主席', 任职日期: '2024-04-06', 是否专职: '否' }
const ACTIVITY = {
  ...OF,
  活动名称: '青年论坛',
  对应任务: '开展科技交流活动',
  活动日期: '2025.9.29',
  参加人数: '120人',
  经费: '1.25万元',
}
const FUNDS = { ...OF, 年度: '2025年', 依托单位拨款: '￥120,000.50', 支出: '98000', 单独核算: '是' }

const register: ExistingRecords = appliedPlan(
  NOTHING_YET,
  planned(workbookOfSheets(tableOf('台账', [ASSOCIATION]))),
)
type Rows = readonly Readonly<Record<string, string>>[]
const plan = (rows: Rows, existing = register): ImportPlan =>
  planned(workbookOfSheets(tableOf('表', rows)), { existing })
const outcomes = ({ rows }: ImportPlan): readonly string[] => rows.map(({ outcome }) => outcome)
const codes = ({ rows }: ImportPlan): readonly (readonly string[])[] =>
  rows.map(({ problems }) => problems.map(({ code }) => code))

test.each([
  ['posts', POST, { person: '汪远', office: 'vice-chair', from: '2024-04-06', fullTime: false }],
  [
    'activities',
    ACTIVITY,
    { name: '青年论坛', task: 'exchange', from: '2025-09-29', participants: 120, cost: 1_250_000 },
  ],
  ['funds', FUNDS, { year: 2025, hostBudget: 12_000_050, spending: 9_800_000, separateAccounts: true }],
])('a sheet of %s is known by its titles, read, and changes nothing the second time', (purpose, row, set) => {
  const first = plan([row])
  expect(first.layouts[0]?.purpose).toBe(purpose)
  expect(outcomes(first)).toEqual(['create'])
  expect(changesOf(first)[0]).toMatchObject({ office: '500157', set })
  expect(outcomes(plan([row], appliedPlan(register, first)))).toEqual(['unchanged'])
})

test('the funds of a year are one record, a post that began on another day is another', () => {
  const twice = plan([FUNDS, { ...FUNDS, 支出: '99000' }])
  expect(outcomes(twice)).toEqual(['create', 'refused'])
  expect(codes(twice)[1]).toEqual(['repeated-row-differs'])
  const again = plan([POST, { ...POST, 任职日期: '2020-04-06', 离任日期: '2024-04-05' }])
  expect(outcomes(again)).toEqual(['create', 'create'])
  const held = appliedPlan(register, plan([FUNDS]))
  expect(changesOf(plan([{ ...FUNDS, 支出: '99000' }], held))).toEqual([
    { kind: 'funds', id: expect.stringMatching(/:funds-2025$/) as string, set: { spending: 9_900_000 } },
  ])
})

test('a second chair is asked about (《实施细则》第三十二条)', () => {
  const second = plan([{ ...POST, 职务: '主席' }])
  expect(codes(second)).toEqual([['chair-differs']])
  expect(outcomes(second)).toEqual(['refused'])
  expect(outcomes(plan([{ ...POST, 职务: '主席', 离任日期: '2024-05-01' }]))).toEqual(['create'])
})

test('wrong money, years, days and names are refused with their cells; the others go on', () => {
  const wrong = plan([
    FUNDS,
    { ...FUNDS, 年度: '去年' },
    { ...FUNDS, 年度: '2024', 支出: '12.345' },
    { ...FUNDS, 年度: '2023', 所属科协: '没有的企业科协' },
    { ...FUNDS, 年度: '2022', 支出: '-5' },
  ])
  expect(outcomes(wrong)).toEqual(['create', 'refused', 'refused', 'refused', 'refused'])
  expect(
    codes(wrong)
      .slice(1)
      .map(([code]) => code),
  ).toEqual(['not-a-year', 'not-money', 'unknown-association', 'not-money'])
})

test('posts, activities and funds of a municipal-level association are 市科协’s to register (第三条)', () => {
  const city = appliedPlan(
    NOTHING_YET,
    planned(workbookOfSheets(tableOf('台账', [{ ...ASSOCIATION, 层级: '市级', 批准机关: '市科协' }]))),
  )
  expect(codes(plan([POST], city))).toEqual([['city-registers']])
})

test('a chair that the association’s own row names is not made twice by the list of posts', () => {
  const both = planned(
    workbookOfSheets(
      tableOf('台账', [ASSOCIATION]),
      tableOf('任职', [{ ...POST, 姓名: '余华', 职务: '主席' }]),
    ),
  )
  const posts = changesOf(both).filter(({ kind }) => kind === 'post')
  expect(new Set(posts.map(({ id }) => id)).size).toBe(1)
  expect(posts.at(-1)?.set).toMatchObject({ from: '2024-04-06' })
})
