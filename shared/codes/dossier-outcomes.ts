import type { Code, CodeOf } from './code-list'

/** How an application ended. */
export const DOSSIER_OUTCOMES = [
  { code: 'granted', name: '同意' },
  { code: 'refused', name: '不予同意' },
  { code: 'withdrawn', name: '申请人撤回' },
] as const satisfies readonly Code[]

export type DossierOutcome = CodeOf<typeof DOSSIER_OUTCOMES>
