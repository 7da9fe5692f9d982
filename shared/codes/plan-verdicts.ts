import type { Code, CodeOf } from './code-list'

/** What the office decides about an association in the plan of a year (本方案). */
export const PLAN_VERDICTS = [
  { code: 'evaluate', name: '评估' },
  { code: 'defer', name: '缓评' },
  { code: 'out', name: '不评' },
] as const satisfies readonly Code[]

export type PlanVerdict = CodeOf<typeof PLAN_VERDICTS>
