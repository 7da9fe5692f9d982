import type { PlanVerdict } from '../../shared/codes/plan-verdicts'

/** Words of the plan of a year. */
export const PLAN_TEXT = {
  title: (name: string) => `评估安排：${name}`,
  manyTitle: (count: number) => `批量安排 ${count} 个组织`,
  open: '安排',
  openMany: (count: number) => `批量安排（${count}）`,
  note: '本方案：成立不足六个月、已申请注销或正在转隶的缓评，市级组织、工作站等不评；本单位可以另作决定，须写明理由。',
  manyNote: '只写要改的栏；空着的不动。作用于选择的、尚未定级的组织；没有选择时，作用于列表中现在显示的。',
  verdict: '是否评估',
  byDefault: '按默认',
  reason: '理由',
  reasonMissing: '与默认不同，请写明理由',
  assessors: '评估员',
  assessorsHint: '姓名之间用顿号分隔；建议不少于两人（本方案）',
  oneAssessor: '只有一人。现场走访建议不少于两人（本方案），仍可保存。',
  plannedOn: '计划走访日期',
  dueOn: '完成期限',
  save: '保存安排',
  saved: (count: number) => `已安排 ${count} 个组织`,
  saveReason: '年度评估安排',
  planned: (day: string) => `计划 ${day}`,
  decided: (reason: string) => `本单位决定：${reason}`,
  late: { visit: '逾期未走访', grade: '逾期未定级' },
  lateCount: (count: number) => `逾期 ${count} 个`,
  assessorsColumn: '评估员',
} as const

export const PLAN_VERDICT_TEXT: Readonly<Record<PlanVerdict, string>> = {
  evaluate: '评估',
  defer: '缓评',
  out: '不评',
}
