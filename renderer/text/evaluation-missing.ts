import type { Missing } from '../../shared/scoring/complete'
import { indicatorsOf, type Scheme } from '../../shared/scoring/scheme'
import { scoreText } from '../../shared/scoring/score-input'
import { COLUMN_TEXT } from './evaluation'

/** The sentence for one thing that stands against finalising. */
export function missingText(scheme: Scheme, { code, at, stage }: Missing): string {
  const indicator = indicatorsOf(scheme).find((entry) => entry.code === at)
  const named = indicator === undefined ? at : `${at} ${indicator.title}`
  const column = stage === undefined ? '' : COLUMN_TEXT[stage]
  switch (code) {
    case 'blank':
      return `${named}：还没有评分`
    case 'self-only':
      return `${named}：只有自评，现场、复核、最终均未评`
    case 'not-a-score':
      return `${named}：${column}分数不正确`
    case 'over-max':
      return `${named}：${column}分超过满分 ${scoreText(indicator?.max ?? 0)} 分`
    case 'not-applicable-without-reason':
      return `${named}：不适用，但没有写理由`
    case 'proof-missing':
      return `${named}：有得分但没有佐证，本方案要求有（${indicator?.proof ?? ''}）。请添加照片，或改评 0 分`
    case 'nothing-applies':
      return '全部指标都不适用，不能定等次'
    case 'unknown-indicator':
      return `指标 ${at} 不在本方案内`
    case 'bonus-over-max':
      return `加分“${bonusTitle(scheme, at)}”超过上限`
    case 'unknown-bonus':
      return `加分项 ${at} 不在本方案内`
    case 'unknown-limit':
      return `限级项 ${at} 不在本方案内`
    default:
      return code satisfies never
  }
}

const bonusTitle = ({ bonus }: Scheme, at: string): string =>
  bonus.items.find(({ code }) => code === at)?.title ?? at
