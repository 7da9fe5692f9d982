import type { Code, CodeOf } from './code-list'

/**
 * What the documents leave open (定期, 及时, 加大…力度) and a district may settle by measures of its own (《实施细则》
 * 第四十三条).
 */
export const PARAMETER_NAMES = [
  { code: 'committeeMonths', name: '委员会会议间隔（月）' },
  { code: 'pendingDays', name: '申请等待（天）' },
  { code: 'contactMonths', name: '联系指导间隔（月）' },
  { code: 'evaluationMonths', name: '年度评估时限（年后第几个月）' },
  { code: 'districtMaterials', name: '本单位申请材料清单' },
] as const satisfies readonly Code[]

export type ParameterCode = CodeOf<typeof PARAMETER_NAMES>
