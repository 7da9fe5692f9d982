import type { Code, CodeOf } from './code-list'

/** The three grounds on which an association 应当 apply for deregistration (《实施细则》第十九条). */
export const DEREGISTRATION_GROUNDS = [
  { code: 'own-decision', name: '决定自行解散' },
  { code: 'host-dissolved', name: '所在企业解散' },
  { code: 'other', name: '由于其他原因终止' },
] as const satisfies readonly Code[]

export type DeregistrationGround = CodeOf<typeof DEREGISTRATION_GROUNDS>
