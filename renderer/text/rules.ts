import { daysBetween, type IsoDate } from '../../shared/base/iso-date'
import type { Bucket } from '../../shared/rules/bucket'
import type { Addressee, FindingKind } from '../../shared/rules/catalogue'
import type { Finding } from '../../shared/rules/finding'
import type { FactsOf, FindingCode, MissingFact } from '../../shared/rules/finding-facts'
import { RULES_IN_FORCE } from '../../shared/rules/force'
import type { FindingSentence, Sentences } from './finding-sentence'
import { FOUNDING_SENTENCES } from './rules-founding'
import { HANDLING_SENTENCES } from './rules-handling'
import { INNER_SENTENCES } from './rules-inner'
import { MEMBER_SENTENCES } from './rules-members'
import { ORGAN_SENTENCES } from './rules-organs'
import { SERVICE_SENTENCES } from './rules-service'

/** One sentence per code; the compiler asks for each. */
const SENTENCES: Sentences<FindingCode> = {
  ...FOUNDING_SENTENCES,
  ...HANDLING_SENTENCES,
  ...INNER_SENTENCES,
  ...MEMBER_SENTENCES,
  ...ORGAN_SENTENCES,
  ...SERVICE_SENTENCES,
}

/** 违反 / 到期 / 提醒 / 无法判断. */
export const FINDING_KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  violation: '违反',
  due: '到期',
  reminder: '提醒',
  undetermined: '无法判断',
}

/** Whom a finding is addressed to. */
export const ADDRESSEE_NAMES: Readonly<Record<Addressee, string>> = {
  association: '科协组织',
  enterprise: '所在企业',
  'approving-office': '批准机关',
  'local-office': '属地区县科协',
}

/** Who is told or acts, after the advice. */
export const ADDRESSEE_NOTES: Readonly<Record<Addressee, string>> = {
  association: '告知科协组织',
  enterprise: '告知所在企业',
  'approving-office': '由批准机关办理',
  'local-office': '由属地区县科协办理',
}

export const BUCKET_NAMES: Readonly<Record<Bucket, string>> = {
  violation: '违反',
  overdue: '逾期',
  soon: '30 天内',
  reminder: '提醒',
  undetermined: '无法判断',
}

export const MISSING_FACT_NAMES: Readonly<Record<MissingFact, string>> = {
  'association-kind': '组织类别',
  'consent-body': '同意机构',
  'consent-date': '同意日期',
  'has-party': '有无党组织',
  'party-founded-on': '党组织成立日期',
  'superior-consent-date': '上级企业党组织同意日期',
  'superior-party': '上级企业是否建有党组织',
  materials: '已收材料',
  'document-number': '批复文号',
  'platform-state': '办事大厅注册状态',
  'sanction-ground': '处理事由',
  'rectification-deadline': '整改期限',
  'earlier-rectification': '前一次限期整改',
  'recheck-result': '复查结果',
  'grave-consequences': '后果是否严重',
  'leave-application': '本人退会申请日期',
  'expulsion-ground': '取消会员资格的事由',
  'expulsion-decision': '委员会的决定',
  'congress-date': '上次大会日期',
  'sci-tech-at-congress': '大会时科技工作者人数',
  'report-date-right': '正确的报送日期',
  'committee-expected': '应到委员人数',
  'committee-present': '实到委员人数',
  'committee-figures-right': '正确的人数',
  'votes-in-favour': '赞成票数',
  'votes-right': '正确的票数',
  'committee-meetings': '委员会会议记录',
  chair: '主席任职记录',
  'chair-from': '主席任职日期',
  'nominated-by': '提名机构',
  'plan-consent': '同意机构和日期',
  'charter-congress': '通过章程的大会',
  'separate-accounts': '是否单独核算',
  contacts: '联系指导记录',
  'local-office': '属地区县科协',
}

const REFERENCE_NOTES = {
  'article-44': '参照执行，仅作提醒（第四十四条）',
  'notice-only': '商会科协不在《实施细则》范围内，供参照',
} as const

/** What was due before the rules is late since their first day (第四十六条): the word for when would puzzle without it. */
const LATE_UNDER_RULES = `逾期从《实施细则》施行之日（${RULES_IN_FORCE}）起算`

/** “无法判断，缺…” of a finding that cannot be judged. */
const lackingText = (lacking: readonly MissingFact[]): string =>
  `无法判断，缺${lacking.map((fact) => MISSING_FACT_NAMES[fact]).join('、')}`

/** The sentence of a finding: what was found, the figures behind it, what to do, and the word for the link. */
export function findingText(finding: Finding): FindingSentence {
  const { code, facts, dueOn, since, lacking, reference, settledBy } = finding
  const sentence = (SENTENCES[code] as (facts: FactsOf[FindingCode]) => FindingSentence)(facts)
  const isDueSaid = dueOn === undefined || `${sentence.found}${sentence.figures}`.includes(dueOn)
  const figures = [
    sentence.figures,
    isDueSaid ? '' : `期限 ${dueOn}`,
    dueOn !== undefined && since === RULES_IN_FORCE && dueOn < since ? LATE_UNDER_RULES : '',
    lacking.length === 0 ? '' : lackingText(lacking),
    reference === undefined ? '' : REFERENCE_NOTES[reference],
    settledBy === undefined ? '' : `已按市科协答复了结（${settledBy.documentNumber}）`,
  ]
  return { ...sentence, figures: figures.filter((part) => part !== '').join('；') }
}

const DAYS_PER_YEAR = 365
const TWO_YEARS = 2 * DAYS_PER_YEAR

/**
 * The short word for when: 逾期 34 天, 逾期 2 年, 还有 12 天, 今天到期; else the kind. Lateness counts from the day it was
 * late under the rules.
 */
export function dueText({ kind, dueOn, since }: Finding, today: IsoDate): string {
  if (dueOn === undefined) return FINDING_KIND_NAMES[kind]
  const ahead = daysBetween(today, dueOn)
  if (ahead > 0) return `还有 ${ahead} 天`
  if (ahead === 0) return '今天到期'
  if (kind === 'reminder') return FINDING_KIND_NAMES[kind]
  const late = since !== undefined && since > dueOn ? daysBetween(since, today) + 1 : -ahead
  return late >= TWO_YEARS ? `逾期 ${Math.floor(late / DAYS_PER_YEAR)} 年` : `逾期 ${late} 天`
}
