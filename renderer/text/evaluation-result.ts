import { scoreText, totalText } from '../../shared/scoring/score-input'
import type { Scheme } from '../../shared/scoring/scheme'
import type { Explanation, Total } from '../../shared/scoring/total'
import { gradeName, sourcesText } from './evaluation-scheme'

/** How a total and a grade came about, line by line; the same sentences on screen and on paper. */

const share = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  `${Math.floor((numerator * 1000) / denominator) / 10}%`

/** All lines of the explanation, in the order of the arithmetic. */
export function explanationLines(scheme: Scheme, total: Total): readonly string[] {
  return [
    `各项得分合计 ${scoreText(total.score)} 分，适用分值合计 ${scoreText(total.applicable)} 分。`,
    ...(total.shown === undefined
      ? []
      : [
          `折算：${scoreText(total.score)} ÷ ${scoreText(total.applicable)} × 100 = ${totalText(total.shown)}（四舍五入保留一位小数，等次按未舍入的比值确定）。`,
        ]),
    ...total.explanations.map((explanation) => explanationText(scheme, total, explanation)),
    `加分 ${scoreText(total.bonus)} 分（上限 ${scoreText(scheme.bonus.cap)} 分），单列，不计入折算得分和等次。`,
  ]
}

/** One reason for the grade. */
function explanationText(scheme: Scheme, { earned }: Total, explanation: Explanation): string {
  switch (explanation.kind) {
    case 'earned':
      return `折算得分达到“${gradeName(scheme, explanation.grade)}”的下限 ${scoreText(explanation.from)} 分。`
    case 'limited':
      return limitText(scheme, earned, explanation)
    case 'unknown-limit':
      return `已勾选的限级项“${explanation.limit}”不在本方案内，未起作用，请核对。`
    case 'rescaled':
      return `不适用 ${scoreText(explanation.notApplicable)} 分，不计入；按适用的 ${scoreText(explanation.applicable)} 分折算。`
    case 'much-not-applicable':
      return `提醒：不适用占 ${share(explanation.share)}，超过 ${explanation.percent}%，请复核是否都确实不适用（本方案）。`
    case 'ungraded':
      break
  }
  return explanation.blanks === 0
    ? '没有适用的指标，不能定等次。'
    : `还有 ${explanation.blanks} 项未评分，尚不能定等次。`
}

function limitText(
  scheme: Scheme,
  earned: string | undefined,
  { limit: code, atMost, lowers }: Extract<Explanation, { kind: 'limited' }>,
): string {
  const limit = scheme.limits.find((entry) => entry.code === code)
  const effect = earned === undefined ? '' : lowers ? '，等次据此下调' : '，未改变等次'
  return `${limit?.title ?? code}：最高为“${gradeName(scheme, atMost)}”${effect}（${sourcesText(limit?.sources ?? [])}）。`
}
