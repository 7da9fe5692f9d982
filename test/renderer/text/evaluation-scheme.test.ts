import { expect, test } from 'vitest'
import {
  gradeName,
  partText,
  schemeText,
  sourcesBrief,
  sourcesText,
} from '../../../renderer/text/evaluation-scheme'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, type Source } from '../../../shared/scoring/scheme'

const scheme = defaultScheme('enterprise')
const rules = (...refs: readonly string[]): readonly Source[] =>
  refs.map((ref) => ({ document: 'rules', ref }))

test('sources are named for a row in numbers and ranges, on paper in words', () => {
  const sources = [
    ...rules('第二十九条', '第三十条', '第三十一条', '第三十七条'),
    { document: 'notice', ref: '三（二）' } as const,
  ]
  expect(sourcesBrief(sources)).toBe('细则 29–31、37；通知三（二）')
  expect(sourcesText(sources)).toBe('细则第二十九、三十、三十一、三十七条；通知三（二）')
  expect(sourcesBrief(rules('第五条', '第十条', '第二十条'))).toBe('细则 5、10、20')
})

test('a source that names less than an article keeps its words; the office’s own is 本方案', () => {
  expect(sourcesBrief([...rules('第三十条第四项'), { document: 'scheme' }])).toBe(
    '细则第三十条第四项；本方案',
  )
})

test('each mode of scoring is worded with what it is worth', () => {
  const texts = indicatorsOf(scheme).flatMap(({ parts }) => parts.map(partText))
  expect(texts).toContain('批复或备案 2')
  expect(texts).toContain('每次有效会议 2，封顶 4')
  expect(texts).toContain('应到未到或应报未报，每次扣 1（满分 3）')
  expect(texts).toContain('会员占科技工作者比例 ≥50% 得 2，≥20% 得 1')
})

test('the default scheme is labelled as the software’s, an office’s own is not', () => {
  expect(schemeText(scheme)).toBe('年度工作评估方案（企业）第 1 版（软件参考方案，非市级标准）')
  expect(schemeText({ ...scheme, id: 'own', documentNumber: '两江科协〔2026〕1号' })).toContain(
    '（两江科协〔2026〕1号）',
  )
  expect(gradeName(scheme, 'good')).toBe('良好')
})
