import type { Code, CodeOf } from './code-list'

/** Grounds of 《实施细则》第十九条: each handling has its own. */
export const SANCTION_GROUNDS = [
  { code: 'slack', name: '履职不力、组织涣散' },
  { code: 'no-improvement', name: '限期整改后仍无明显改进' },
  { code: 'breach', name: '违反法律法规或严重违反章程' },
] as const satisfies readonly Code[]

export type SanctionGround = CodeOf<typeof SANCTION_GROUNDS>
