import type { Code, CodeOf } from './code-list'

/** Whose consent an act needs: the party organisation, else the decision-making body, at the date of the act (《实施细则》第三、十三条). */
export const CONSENT_BODIES = [
  { code: 'party', name: '企业党组织' },
  { code: 'decision-body', name: '企业决策层' },
  { code: 'none', name: '未取得同意' },
] as const satisfies readonly Code[]

export type ConsentBody = CodeOf<typeof CONSENT_BODIES>
