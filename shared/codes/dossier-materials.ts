import type { Code, CodeOf } from './code-list'

/**
 * The five materials of an application for a **municipal-level** association (《实施细则》第十四条).
 * They bind municipal-level applications only; a district office keeps its own list.
 */
export const DOSSIER_MATERIALS = [
  { code: 'request', name: '申请建立企业科协的请示' },
  { code: 'charter', name: '企业科协章程' },
  { code: 'preparation-report', name: '建立企业科协筹备工作报告' },
  { code: 'candidates', name: '企业科协委员、主席、副主席、秘书长候选人名单' },
  { code: 'election-method', name: '企业科协第一届委员会委员选举办法' },
] as const satisfies readonly Code[]

export type DossierMaterial = CodeOf<typeof DOSSIER_MATERIALS>
