import type { Evaluation } from '../../shared/records/evaluation'
import { scoreText, totalText } from '../../shared/scoring/score-input'
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

/** Several sources for a column of a form: 细则第十三、十四条；通知三（二）. */
export const sourcesText = (sources: readonly Source[]): string =>
  gathered(sources, ARTICLE, (articles) => `细则第${articles.join('、')}条`)

/** Several sources in full: 《实施细则》第十三、十四条；通知三（二）. */
export const sourcesFull = (sources: readonly Source[]): string =>
  gathered(sources, ARTICLE, (articles) => `《实施细则》第${articles.join('、')}条`)

/** Several sources for a narrow row: 细则 13–14；通知三（二）. */
export const sourcesBrief = (sources: readonly Source[]): string =>
  gathered(sources, /^第([一二三四五六七八九十]+)条$/, (articles) => `细则 ${ranges(articles.map(numberOf))}`)

/** The articles that match, worded together, then the other sources one by one. */
function gathered(
  sources: readonly Source[],
  article: RegExp,
  word: (articles: readonly string[]) => string,
): string {
  const articles = sources.flatMap((source) =>
    source.document === 'rules' ? (article.exec(source.ref)?.slice(1) ?? []) : [],
  )
  const others = sources.filter((source) => source.document !== 'rules' || !article.test(source.ref))
  return [
    ...(articles.length === 0 ? [] : [word(articles)]),
    ...others.map((source) => sourceText(source).replace('《实施细则》', '细则')),
  ].join('；')
}

const DIGITS = '零一二三四五六七八九'

/** The value of a Chinese numeral below a hundred: 二十六 → 26. */
function numberOf(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  const digit = (text: string, none: number): number => (text === '' ? none : DIGITS.indexOf(text))
  return digit(tens, 1) * 10 + digit(ones, 0)
}

/** 29, 30, 31, 33 → 29–31、33. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)).join('、')
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

/** Whose scheme it is: the software's reference, the document that sets it, or the office's own. */
export const schemeLabel = ({ id, documentNumber }: Scheme): string =>
  id.startsWith('default-') ? REFERENCE_SCHEME : (documentNumber ?? '本单位方案')

/** Name, version and label of a scheme: 年度工作评估方案（企业）第 1 版（软件参考方案，非市级标准）. */
export const schemeText = (scheme: Scheme): string =>
  `${scheme.name}第 ${scheme.version} 版（${schemeLabel(scheme)}）`

/** The name of a grade of a scheme. */
export const gradeName = ({ grades }: Scheme, code: string | undefined): string =>
  grades.find((grade) => grade.code === code)?.name ?? '未定'

/** Score and grade of a finished evaluation in one cell: 92.6 优秀; blank before. */
export const resultText = ({ totalHundredths, grade, scheme }: Evaluation = {}): string =>
  totalHundredths === undefined || scheme === undefined
    ? ''
    : `${totalText(totalHundredths)} ${gradeName(scheme, grade)}`
