import type { Failure } from '../../shared/base/result'
import type { CreditCodeProblem } from '../../shared/codes/credit-code'
import type { FieldProblem } from '../../shared/records/fields'
import type { Contradiction } from '../../shared/records/contradictions'
import type { Kind } from '../../shared/records/kinds'
import { fieldLabel } from './fields'
import { refusalText } from './refusals'

/** Words of every form. */
export const FORM_TEXT = {
  save: '保存',
  saving: '正在保存…',
  delete: '删除',
  yes: '是',
  no: '否',
  unknown: '不清楚',
  choose: '请选择，可输入名称或拼音',
  clear: '清除',
  noChoice: '没有匹配的选项',
  calendar: '日历',
  year: '年份',
  month: '月份',
  yearOf: (year: number) => `${year}年`,
  monthOf: (month: number) => `${month}月`,
  calendarLoading: '正在打开日历…',
  dayPlaceholder: '如 2025.9.29',
  monthPlaceholder: '如 1985.3',
  starTitle: '完整记录需要填写；未填也可以先保存',
  starNote: '★ 完整记录需要填写，未填也可以先保存',
  unsaved: '有未保存的改动',
  errors: (count: number) => `有 ${count} 处需要改正，已标在各栏下方`,
  leaveTitle: '有未保存的内容',
  leaveText: '离开这里，刚才的改动就会丢失。',
  closeText: '有内容还没有保存：不合要求，或者还没有按按钮提交。关闭程序，这些改动就会丢失。',
  leaveStay: '留下继续改',
  leaveDiscard: '放弃改动',
  tooLong: (most: number, now: number) => `最多 ${most} 个字，现在是 ${now} 个，请缩短`,
  between: (least: number, most: number) => `请填写 ${least} 至 ${most} 之间的整数`,
  must: '这一栏必须填写',
} as const

const PROBLEMS: Readonly<Record<FieldProblem, string>> = {
  'too-long': '内容太长，请缩短',
  'not-a-date': '不是有效日期。可填 2025-9-29、2025.9.29 或 2025年9月29日',
  'not-a-month': '不是有效年月。可填 1985-3、1985.3 或 1985年3月',
  'not-a-count': '请填写不小于 0 的整数',
  'number-outside': '数字太大或太小，请核对',
  'not-an-amount': '请填写金额，最多两位小数',
  'not-a-credit-code': '统一社会信用代码不对，请核对原件',
  'not-in-list': '不在可选项中，请从列表里选择',
  'not-plain-text': '含有不能保存的字符（如控制字符），请删除后重新输入',
}

/** The sentence for a problem code of a field, or for a refusal of the form. */
export const problemText = (code: string): string =>
  Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as FieldProblem] : (refusalText(code) ?? FORM_TEXT.must)

/** The same for a text of at most `longest`, which says how long it is now. */
export const typedProblemText = (code: string | undefined, typed: string, longest: number): string =>
  code === 'too-long' ? FORM_TEXT.tooLong(longest, typed.length) : problemText(code ?? '')

/** What is worth a second look in a field; it can be saved as it stands. */
export const DOUBT_TEXT = {
  ahead: (days: number) =>
    days > 730 ? `在今天之后 ${Math.floor(days / 365)} 年，请核对年份` : `在今天之后 ${days} 天`,
  monthAhead: '晚于本月，请核对',
  age: (years: number) => `按今天算 ${years} 岁，请核对年份`,
  phone: '不像手机号（11 位）或 023 固定电话（8 位），请核对；确实如此也可以保存',
  email: '不像电子邮箱地址，请核对；确实如此也可以保存',
} as const

/** The sentence for two fields that cannot both be right; it reads the same at either. */
export function contradictionText(kind: Kind, { code, fields, than }: Contradiction): string {
  const named = fields.map((field) => `“${fieldLabel(kind, field)}”`).join('')
  const other = `“${fieldLabel(kind, than)}”`
  if (code === 'earlier') return `${named}早于${other}，请核对两个日期`
  return fields.length > 1 ? `${named}合计多于${other}，请核对` : `${named}多于${other}，请核对`
}

/** Why a credit code is refused, from the facts of `checkCreditCode` (GB 32100-2015). */
export function creditCodeText(failure: Failure<CreditCodeProblem>): string {
  const facts = failure.facts ?? {}
  switch (failure.code) {
    case 'length':
      return `统一社会信用代码应为 18 位，现在是 ${facts['length'] ?? '?'} 位`
    case 'illegal-character':
      return facts['suggestion'] === undefined
        ? `第 ${facts['position'] ?? '?'} 位“${facts['character'] ?? '?'}”不是代码用字（不含 I、O、S、V、Z）`
        : `第 ${facts['position'] ?? '?'} 位“${facts['character'] ?? '?'}”不是代码用字，是否为 ${facts['suggestion']}？`
    case 'check-character':
      break
  }
  return `校验不符：末位按规则应为“${facts['expected'] ?? '?'}”，现在是“${facts['found'] ?? '?'}”，请核对原件`
}
