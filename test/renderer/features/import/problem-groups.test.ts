import { expect, test } from 'vitest'
import {
  decisionsFor,
  editsOf,
  groupProblems,
  keysOf,
} from '../../../../renderer/features/import/problem-groups'
import { ASSOCIATION, MEMBER, planned, tableOf, workbookOfSheets } from '../../../support/ledger-sheets'

const CODE_B = '91500109W452744467'
const member = (name: string, more: object = {}) => ({ ...MEMBER, 姓名: name, ...more })

test('cells with the same unknown word are one group, and one choice mends them all', () => {
  const rows = ['甲', '乙', '丙'].map((name, at) => member(name, { 学历: at < 2 ? '大学' : '研究生' }))
  const plan = planned(workbookOfSheets(tableOf('台账', [ASSOCIATION]), tableOf('名册', rows)))
  const [first, second] = groupProblems(plan.rows)
  expect([first?.rows.length, first?.problem.facts?.['text']]).toEqual([2, '大学'])
  expect([second?.rows.length, second?.problem.facts?.['text']]).toEqual([1, '研究生'])
  expect(first === undefined ? {} : editsOf(first, '本科')).toEqual({ '1!2!5': '本科', '1!3!5': '本科' })
})

test('members of one name at two hosts are grouped by their run of rows', () => {
  const two = [
    ASSOCIATION,
    { ...ASSOCIATION, 统一社会信用代码: CODE_B },
    { ...ASSOCIATION, 组织名称: '丙企业科协' },
  ]
  const rows = [member('甲'), member('乙'), member('丙', { 组织名称: '丙企业科协' }), member('丁')]
  const plan = planned(workbookOfSheets(tableOf('台账', two), tableOf('名册', rows)))
  expect(groupProblems(plan.rows).map((group) => keysOf(group))).toEqual([['1!2', '1!3'], ['1!5']])
})

test('questions of one kind are one group; rows that only wait for their association come last', () => {
  const rows = [member('甲', { 入会日期: '2031.5.1' }), member('乙', { 入会日期: '2032.5.1' })]
  const station = { ...ASSOCIATION, 组织名称: '丙企业科协', 组织类型: '联络站' }
  const waiting = ['丁', '戊', '己'].map((name) => member(name, { 组织名称: '丙企业科协' }))
  const plan = planned(
    workbookOfSheets(tableOf('台账', [ASSOCIATION, station]), tableOf('名册', [...rows, ...waiting])),
  )
  expect(groupProblems(plan.rows).map(({ code, rows: own }) => [code, own.length])).toEqual([
    ['date-in-future', 2],
    ['service-point', 1],
    ['association-left-out', 3],
  ])
})

test('a row settled by a person is in no group', () => {
  const workbook = workbookOfSheets(tableOf('台账', [{ ...ASSOCIATION, 批复日期: '2025.2.30' }]))
  expect(groupProblems(planned(workbook, { decisions: { '0!2': 'incomplete' } }).rows)).toEqual([])
})

test('what may be decided depends on what stands in the way', () => {
  expect(decisionsFor([{ code: 'date-in-future', target: 'joinedOn' }])).toEqual({
    asIs: true,
    incomplete: true,
  })
  expect(decisionsFor([{ code: 'no-such-day', target: 'joinedOn' }])).toEqual({
    asIs: false,
    incomplete: true,
  })
  expect(decisionsFor([{ code: 'nearly-equal' }])).toEqual({ asIs: true, incomplete: false })
  expect(decisionsFor([{ code: 'service-point', target: 'kind' }])).toEqual({
    asIs: false,
    incomplete: false,
  })
  expect(decisionsFor([{ code: 'missing', target: 'state' }])).toEqual({ asIs: false, incomplete: false })
})
