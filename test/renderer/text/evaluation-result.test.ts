import { expect, test } from 'vitest'
import { explanationLines } from '../../../renderer/text/evaluation-result'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'
import { totalOf, type Answers } from '../../../shared/scoring/total'

const scheme = defaultScheme('enterprise')
const full: Answers = Object.fromEntries(indicatorsOf(scheme).map(({ code, max }) => [code, { site: max }]))
const lines = (answers: Answers, bonus: Record<string, number> = {}, limits: readonly string[] = []) =>
  explanationLines(scheme, totalOf(scheme, answers, bonus, limits))

test('a plain total: sum, rescaling, grade, bonus apart', () => {
  expect(lines({ ...full, A1: { site: 350 } }, { publicity: 300 })).toEqual([
    '各项得分合计 99.5 分，适用分值合计 100 分。',
    '折算：99.5 ÷ 100 × 100 = 99.5（四舍五入保留一位小数，等次按未舍入的比值确定）。',
    '折算得分达到“优秀”的下限 90 分。',
    '加分 3 分（上限 10 分），单列，不计入折算得分和等次。',
  ])
})

test('what does not apply is taken out, and too much of it is told', () => {
  const none = { notApplicable: true }
  const told = lines({ ...full, D1: none, D2: none, D3: none, D4: none, C4: none })
  expect(told).toContain('不适用 23 分，不计入；按适用的 77 分折算。')
  expect(told).toContain('提醒：不适用占 23%，超过 20%，请复核是否都确实不适用（本方案）。')
})

test('a limit names its effect and where it comes from', () => {
  expect(lines(full, {}, ['congress-overdue'])).toContain(
    '距上次会员（代表）大会超过五年：最高为“合格”，等次据此下调（细则第二十六条；本方案）。',
  )
  expect(lines({ ...full, A1: {} }, {}, ['no-chair'])).toEqual(
    expect.arrayContaining([
      '还有 1 项未评分，尚不能定等次。',
      '无在任主席或委员会已不存在：最高为“合格”（细则第二十五、三十二条；本方案）。',
    ]),
  )
})
