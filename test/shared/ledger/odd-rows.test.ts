import { expect, test } from 'vitest'
import { layoutOf, proposedChoice } from '../../../shared/ledger/layout'
import { rowKey } from '../../../shared/ledger/read-row'
import { bareTitle } from '../../../shared/ledger/targets'
import { ASSOCIATION, MEMBER, planned, sheetOf, tableOf, workbookOfSheets } from '../../support/ledger-sheets'

const named = (count: number, name = (at: number): string => `重庆样例${at}号科技有限公司企业科协`) =>
  Array.from({ length: count }, (_, at) => ({
    ...ASSOCIATION,
    组织名称: name(at),
    统一社会信用代码: '',
    依托单位: `重庆样例${at}号科技有限公司`,
  }))

test('a row whose name is invisible has no name, and becomes no record', () => {
  const plan = planned(
    workbookOfSheets(
      tableOf('台账', [ASSOCIATION, { ...ASSOCIATION, 组织名称: '\u200b', 统一社会信用代码: '' }]),
      tableOf('名册', [MEMBER, { ...MEMBER, 姓名: '\u200b' }, { ...MEMBER, 姓名: '\u3164' }]),
    ),
  )
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual([
    'create',
    'refused',
    'create',
    'refused',
    'refused',
  ])
  expect(plan.rows[1]?.problems.map(({ code }) => code)).toContain('missing-name')
})

test('many associations of one name are told apart with one remark each', () => {
  const rows = named(3000, () => '企业科协')
  const plan = planned(workbookOfSheets(tableOf('台账', rows)))
  expect(plan.counts.associations.create).toBe(3000)
  expect(plan.rows.every(({ problems }) => problems.length <= 1)).toBe(true)
})

test('a roll whose association column is another column offers likely names without end', () => {
  const members = Array.from({ length: 5000 }, (_, at) => ({
    ...MEMBER,
    组织名称: `重庆样例${at}号科技有限公司工会`,
    姓名: `人${at}`,
  }))
  const plan = planned(workbookOfSheets(tableOf('台账', named(1000)), tableOf('名册', members)))
  const first = plan.rows.find(({ sheet }) => sheet === 1)
  expect(plan.counts.members.refused).toBe(5000)
  expect(first?.problems[0]?.choices?.[0]).toEqual({ text: '重庆样例0号科技有限公司企业科协' })
})

test('columns called __proto__ and constructor are columns like others', () => {
  const sheet = sheetOf('台账', [
    ['__proto__', 'constructor', '*组织名称\n（全称）', '★职工总数', '联系人＊', '组织名称'],
    ['甲', '乙', '丙企业科协', '5', '丁', '戊'],
  ])
  const { columns } = layoutOf(sheet, proposedChoice(sheet))
  expect(columns.map(({ target, leftOut }) => target ?? leftOut)).toEqual([
    'unknown',
    'unknown',
    'name',
    'employees',
    'contactName',
    'second',
  ])
})

test('a cell of brackets is no title', () => {
  expect(bareTitle('('.repeat(400_000))).toHaveLength(200)
})

test('a row that a filter has hidden is asked about, and goes in once a person has said so', () => {
  const table = tableOf('台账', [ASSOCIATION])
  const filtered = workbookOfSheets({
    ...table,
    rows: table.rows.map((row) => (row.number === 2 ? Object.assign({}, row, { hidden: true }) : row)),
  })
  const [asked] = planned(filtered).rows
  expect(asked?.problems.map(({ code }) => code)).toEqual(['hidden-row'])
  expect(asked?.outcome).toBe('refused')
  const [said] = planned(filtered, { decisions: { [rowKey(0, 2)]: 'import' } }).rows
  expect(said?.outcome).toBe('create')
})
