import type { Code, CodeOf } from './code-list'

/** What a plan is about (《实施细则》第二十七条、第二十九条、第三十三条). */
export const PLAN_MATTERS = [
  { code: 'delegates', name: '代表名额及产生方案' },
  { code: 'committee', name: '委员名额及候选人产生方案' },
  { code: 'standing-committee', name: '常务委员名额及候选人产生方案' },
] as const satisfies readonly Code[]

export type PlanMatter = CodeOf<typeof PLAN_MATTERS>
