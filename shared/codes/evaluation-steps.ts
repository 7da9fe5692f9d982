import type { Code, CodeOf } from './code-list'

/** Steps of the yearly evaluation; 本方案, the rules name none (《实施细则》第四十条). */
export const EVALUATION_STEPS = [
  { code: 'draft', name: '录入' },
  { code: 'documents', name: '材料审核' },
  { code: 'site', name: '现场走访' },
  { code: 'confirmed', name: '现场确认' },
  { code: 'review', name: '复核' },
  { code: 'provisional', name: '初定等次' },
  { code: 'notice', name: '公示' },
  { code: 'final', name: '已定级' },
  { code: 'sent', name: '已报送' },
  { code: 'received', name: '市科协已接收' },
  { code: 'returned', name: '市科协退回' },
  { code: 'archived', name: '已归档' },
] as const satisfies readonly Code[]

export type EvaluationStep = CodeOf<typeof EVALUATION_STEPS>
