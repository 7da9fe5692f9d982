import { describe, expect, test } from 'vitest'
import { incompleteItem, itemOf } from '../../../../renderer/ui/findings/todo-item'
import { bucketOf } from '../../../../shared/rules/bucket'
import type { RuleId } from '../../../../shared/rules/catalogue'
import type { Parts } from '../../../../shared/rules/facts'
import type { Term } from '../../../../shared/records/term'
import { day, facts, foundBy, records } from '../../../support/association-facts'

const today = day('2026-11-22')

function rowOf(rule: RuleId, parts: Partial<Parts>, names: readonly string[]) {
  const [finding] = foundBy(rule, facts({}, parts), today)
  if (finding === undefined) throw new Error(`${rule} finds nothing`)
  return { key: 'x', bucket: bucketOf(finding, today), finding, names }
}

describe('a line of the to-do list in words', () => {
  test('one association: what was found, its figures, the article, and the way to the record', () => {
    const terms = records<Term>({ congressOn: day('2026-09-18') })
    expect(itemOf(rowOf('congress-report', { terms }, ['翠云科协']), today)).toMatchObject({
      key: 'x',
      tone: 'bad',
      tag: '逾期 35 天',
      title: '翠云科协 · 大会已开满一个月，没有登记报送',
      figures: '大会 2026-09-18；期限 2026-10-18',
      advice: '催报选举结果和章程修改情况；已报送的，补登日期（告知科协组织）',
      source: '《实施细则》第二十六条',
      action: '登记报送',
      path: '/associations/a1/terms/a',
    })
  })

  test('several: how many, some names, and the way to the lines behind', () => {
    const names = ['甲科协', '乙科协', '', '丁科协']
    expect(itemOf(rowOf('platform', {}, names), today)).toMatchObject({
      tone: 'plain',
      tag: '无法判断',
      title: '4 个组织没有登记“园企科协办事大厅”注册状态',
      figures: '甲科协、乙科协、未命名组织 等 4 个',
      path: '/todo/all/platform-unknown',
    })
  })

  test('an incomplete record names its fields as the form does', () => {
    const item = incompleteItem({
      id: 'a1',
      name: '甲科协',
      findings: [],
      missing: ['hostName', 'contactPhone'],
    })
    expect(item).toMatchObject({
      tag: '资料缺项',
      title: '甲科协 · 资料缺 2 项',
      figures: '依托单位、联系电话',
      path: '/associations/a1',
    })
  })
})
