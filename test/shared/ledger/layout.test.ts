import { expect, test } from 'vitest'
import { layoutOf, proposedChoice, type SheetLayout } from '../../../shared/ledger/layout'
import type { Sheet } from '../../../shared/ledger/workbook'
import { sampleBytes, workbookOf } from '../../support/ledger-files'
import { sheetOf } from '../../support/ledger-sheets'

const proposed = (sheet: Sheet): SheetLayout => layoutOf(sheet, proposedChoice(sheet))
const targets = (layout: SheetLayout): readonly (string | undefined)[] =>
  layout.columns.map(({ target }) => target)

test('the sample: both sheets are recognised, with title, date, total and note rows left out', async () => {
  const [ledger, roll] = (await workbookOf(sampleBytes())).sheets.map(proposed)
  expect(ledger).toMatchObject({
    purpose: 'associations',
    headerRow: 3,
    reportedBy: '两江新区科协',
    reportedOn: '2026-10-20',
  })
  const uses = [...(ledger?.uses ?? [])]
  expect(uses.filter(([, use]) => use !== 'data')).toEqual([
    [1, 'above'],
    [2, 'above'],
    [3, 'header'],
    [68, 'total'],
    [69, 'note'],
  ])
  expect(uses.filter(([, use]) => use === 'data')).toHaveLength(64)
  expect(ledger?.columns.filter(({ target }) => target === undefined)).toEqual([
    { index: 0, title: '序号', leftOut: 'numbering' },
  ])
  expect(roll).toMatchObject({ purpose: 'members', headerRow: 2 })
  expect([...(roll?.uses.values() ?? [])].filter((use) => use === 'data')).toHaveLength(472)
  expect(roll?.columns.every(({ target }) => target !== undefined)).toBe(true)
})

test('titles are known with remarks, stars, breaks and full width; what may not be collected is left out', () => {
  const layout = proposed(
    sheetOf('名册', [
      [
        '＊姓名',
        '性 别',
        '出生年月\n(年.月)',
        '会员类别：',
        '身份证号',
        '民族',
        '民族（选填）',
        '爱好',
        '姓名',
      ],
    ]),
  )
  expect(layout.columns.map(({ target, leftOut }) => target ?? leftOut)).toEqual([
    'name',
    'sex',
    'birthMonth',
    'category',
    'not-collected',
    'not-collected',
    'not-collected',
    'unknown',
    'second',
  ])
})

test('a header that repeats on a later page and a row that numbers the columns are no data', () => {
  const header = ['姓名', '性别', '会员类别', '学历']
  const layout = proposed(
    sheetOf('名册', [
      header,
      ['1', '2', '3', '4'],
      ['张三', '男', '其他', '本科'],
      header,
      ['小 计', '', '', ''],
    ]),
  )
  expect([...layout.uses.values()]).toEqual(['header', 'numbering', 'data', 'header', 'total'])
})

test('a signature line is a note; an association whose name begins with 注 is data', () => {
  const layout = proposed(
    sheetOf('台账', [
      ['组织名称', '组织类型', '层级', '依托单位', '联系人'],
      ['注塑协会企业科协', '企业科协', '区县级', '重庆注塑有限公司', '张三'],
      ['填表人：李四', '', '审核：王五'],
      ['备注：统计到九月'],
    ]),
  )
  expect([...layout.uses.values()]).toEqual(['header', 'data', 'note', 'note'])
})

test('a sheet without a header that we know is left out, and a person may still point to one', () => {
  const sheet = sheetOf('说明', [['填写说明'], ['名', '别'], ['张三', '男']])
  expect(proposedChoice(sheet).purpose).toBe('none')
  const layout = layoutOf(sheet, {
    purpose: 'members',
    headerRow: 2,
    targets: { 0: 'name', 1: 'sex' },
    constants: {},
  })
  expect(targets(layout)).toEqual(['name', 'sex'])
  expect(layout.uses.get(3)).toBe('data')
})

test('a person may leave a column out or give it another meaning', () => {
  const sheet = sheetOf('名册', [['姓名', '性别', '会员类别', '专业']])
  const choice = proposedChoice(sheet)
  const layout = layoutOf(sheet, { ...choice, targets: { 0: 'name', 3: 'department' } })
  expect(layout.columns.map(({ target, leftOut }) => target ?? leftOut)).toEqual([
    'name',
    'unassigned',
    'unassigned',
    'department',
  ])
})
