import type { Code, CodeOf } from './code-list'

/** Handlings the approving office may give, each on its own ground (《实施细则》第十九条). No score ever starts one. */
export const SANCTION_KINDS = [
  { code: 'rectification', name: '限期整改' },
  { code: 'warning', name: '警告' },
  { code: 'revocation', name: '撤销企业科协组织' },
] as const satisfies readonly Code[]

export type SanctionKind = CodeOf<typeof SANCTION_KINDS>
