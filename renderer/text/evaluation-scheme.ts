import { scoreText } from '../../shared/scoring/score-input'
import type { Part, Rule, Scheme, Source } from '../../shared/scoring/scheme'

/** How a scheme is worded, on screen and on paper. */

/** Stands beside every scheme of ours: 《实施细则》第四十条 names no indicators, weights or grades. */
export const REFERENCE_SCHEME = '软件参考方案，非市级标准'

/** A source in full: 《实施细则》第二十六条, 通知三（二）, 本方案. */
export function sourceText(source: Source): string {
  switch (source.document) {
    case 'rules':
      return `《实施细则》${source.ref}`
    case 'notice':
      return `通知${source.ref}`
    case 'scheme':
      break
  }
  return '本方案'
}

const ARTICLE = /^第(.+)条$/

/** Several sources for a narrow place: 细则第十三、十四条；通知三（二）. */
export function sourcesText(sources: readonly Source[]): string {
  const articles = sources.flatMap((source) =>
    source.document === 'rules' ? (ARTICLE.exec(source.ref)?.slice(1) ?? []) : [],
  )
  const others = sources.filter((source) => source.document !== 'rules' || !ARTICLE.test(source.ref))
  return [
    ...(articles.length === 0 ? [] : [`细则第${articles.join('、')}条`]),
    ...others.map((source) => sourceText(source).replace('《实施细则》', '细则')),
  ].join('；')
}

/** A part of an indicator with what it is worth: 批复或备案 2; 每次有效会议 2，封顶 4. */
export const partText = ({ title, rule }: Part): string => `${title} ${ruleText(rule)}`

export const partsText = (parts: readonly Part[]): string => parts.map(partText).join('；')

function ruleText(rule: Rule): string {
  switch (rule.mode) {
    case 'yes-no':
      return scoreText(rule.points)
    case 'tiers':
      return rule.tiers
        .map(({ from, points }) => `≥${from}${rule.unit === 'percent' ? '%' : ''} 得 ${scoreText(points)}`)
        .join('，')
    case 'per-count':
      return `${scoreText(rule.each)}，封顶 ${scoreText(rule.cap)}`
    case 'deduction':
      return `${scoreText(rule.each)}（满分 ${scoreText(rule.full)}）`
    case 'free':
      break
  }
  return `0–${scoreText(rule.max)} 由评估员评定`
}

/** Name, version and label of a scheme: 年度工作评估方案（企业）第 1 版（软件参考方案，非市级标准）. */
export const schemeText = ({ id, name, version, documentNumber }: Scheme): string =>
  `${name}第 ${version} 版（${id.startsWith('default-') ? REFERENCE_SCHEME : (documentNumber ?? '本单位方案')}）`

/** The name of a grade of a scheme. */
export const gradeName = ({ grades }: Scheme, code: string | undefined): string =>
  grades.find((grade) => grade.code === code)?.name ?? '未定'
