import type { Code, CodeOf } from './code-list'

/** Why an office visits an association (《实施细则》第三、十九、四十条; the rules name no kinds of visits: 本方案). */
export const VISIT_PURPOSES = [
  { code: 'evaluation', name: '年度评估' },
  { code: 'routine', name: '日常走访' },
  { code: 'recheck', name: '复查' },
] as const satisfies readonly Code[]

export type VisitPurpose = CodeOf<typeof VISIT_PURPOSES>

/** Who promised something during a visit. */
export const PROMISERS = [
  { code: 'association', name: '科协组织' },
  { code: 'office', name: '本单位' },
] as const satisfies readonly Code[]
