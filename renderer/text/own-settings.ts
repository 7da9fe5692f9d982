import type { ParameterCode } from '../../shared/codes/parameter-names'
import type { ActiveDefinition } from '../../shared/rules/office-choices'

/** Words of what an office settles for itself. */
export const OWN_TEXT = {
  choicesTitle: '本单位口径和目标',
  choicesText: '文件没有规定的，由本单位自定；空白的按本方案。每个数字旁都会印出所用的口径。',
  activeTitle: '“活跃”的口径',
  goalTitle: '本单位目标',
  notesTitle: '办理说明',
  parameterLead:
    '文件写“定期”“及时”而没有数字的，区县科协可在实施办法里定（《实施细则》第四十三条）。参数只影响提醒，不会产生违反。',
  parameterEmpty: [
    '还没有参数',
    '没有参数时按本方案：委员会会议 12 个月、申请 30 天、联系 12 个月、评估次年 6 月底前。',
  ],
  rulingLead:
    '《实施细则》由市科协解释（第四十五条）。登记市科协的答复和文号后，相应的提示了结；本单位的理解只显示在条款旁。',
  rulingEmpty: ['还没有条款解释', '对条款有疑问时，可在“情况与建议”里报告市科协，收到答复后登记在这里。'],
} as const

/** What each parameter decides, and on which words of the documents. */
export const PARAMETER_NOTES: Readonly<Record<ParameterCode, string>> = {
  committeeMonths: '委员会会议应定期召开（第三十一条）：距上次超过几个月提醒。本方案 12',
  pendingDays: '及时处理建立申请（48号文三（二））：等待超过几天提醒。本方案 30',
  contactMonths: '加强联系服务、及时指导（第三、四十条）：距上次联系超过几个月提醒。本方案 12',
  evaluationMonths: '及时开展年度评估（第四十条）：次年第几个月底前应定级。本方案 6',
  districtMaterials: '区县可自定审批、备案方式（第十四条）：本单位要求的申请材料，每行一项。本方案 无',
}

/** The definition of 活跃, as it is printed beside every figure that uses it. */
export function activeText({
  months,
  activities,
  meetings,
  isDefault,
  documentNumber,
}: ActiveDefinition): string {
  const parts = [
    ...(activities > 0 ? [`至少 ${activities} 次活动`] : []),
    ...(meetings > 0 ? [`至少 ${meetings} 次有效委员会会议`] : []),
  ]
  const what = parts.length === 0 ? '不作要求' : parts.join('和')
  const source = documentNumber ?? (isDefault ? '本方案' : '本单位口径')
  return `活跃：近 ${months} 个月内有${what}（${source}）`
}
