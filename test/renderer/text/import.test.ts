import { expect, test } from 'vitest'
import { importFailureText } from '../../../renderer/text/import'
import { problemSentence, problemText, targetLabel } from '../../../renderer/text/import-problems'
import { PROBLEMS, type Problem, type ProblemCode } from '../../../shared/ledger/problem'
import { failureText } from '../../../renderer/text/failures'
import { sampleBytes, workbookOf } from '../../support/ledger-files'
import { planned } from '../../support/ledger-sheets'

test('every problem says what is wrong and what to do', () => {
  for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
    const { cause, next } = problemText({ code, target: 'name' }, 'associations')
    expect(cause).toMatch(/\p{Script=Han}/u)
    expect(next).toMatch(/\p{Script=Han}/u)
    expect(`${cause}${next}`).not.toContain('undefined')
  }
})

test('the sentences of the sample name what is in the file', async () => {
  const { rows } = planned(await workbookOf(sampleBytes()))
  const said = (sheet: number, row: number, code: ProblemCode): string => {
    const found = rows.find((one) => one.sheet === sheet && one.row === row)
    const problem = found?.problems.find((one) => one.code === code)
    return found === undefined || problem === undefined ? '' : problemSentence(problem, found.purpose)
  }
  expect(said(0, 7, 'credit-code-check')).toContain('末位校验码是“0”，按前 17 位应为“U”')
  expect(said(0, 25, 'repeated-row-differs')).toContain('与第 24 行是同一个，但 最近一次大会 不同')
  expect(said(0, 28, 'no-such-day')).toContain('2025年2月只有 28 天，没有“2025.2.30”这一天')
  expect(said(0, 31, 'more-sci-tech-than-employees')).toContain('科技工作者 3210 人，多于职工总数 3170 人')
  expect(said(0, 40, 'service-point')).toContain('“联络站”不是科协组织')
  expect(said(0, 46, 'several-people')).toContain('一格里有 2 个人：张三、李四')
  expect(said(0, 8, 'city-keeps')).toContain('主席、届次起始、最近一次大会由市科协维护')
  expect(said(1, 3, 'not-in-list')).toContain('“会员类别”的选项里没有“技术人员”')
  expect(said(1, 10, 'unknown-association')).toContain('没有名为“不存在的企业科协”的组织')
  expect(said(1, 12, 'not-a-phone')).toContain('“1380013800”有 10 位数字')
  expect(said(1, 18, 'date-in-future')).toContain('“2031年5月1日”晚于 2026-11-22')
  expect(said(1, 202, 'association-left-out')).toContain('组织台账第 31 行')
})

test('files that cannot be read have sentences of their own', () => {
  for (const code of ['not-xlsx', 'old-format', 'damaged', 'too-large', 'no-rows', 'worker-died']) {
    expect(importFailureText({ code }).cause).not.toBe(failureText({ code: 'bug' }).cause)
  }
  expect(importFailureText({ code: 'disk-full' })).toEqual(failureText({ code: 'disk-full' }))
  expect(targetLabel('members', 'phone')).toBe('手机')
})

test('a problem without a target is worded as well', () => {
  const problem: Problem = { code: 'contested', facts: { row: 3 } }
  expect(problemSentence(problem, 'associations')).toContain('第 3 行')
})
