import type { Code, CodeOf } from './code-list'

/** Who nominated: 第三十二条 for chair and vice chairs, 第三十条 for the secretary-general. */
export const NOMINATING_BODIES = [
  { code: 'party', name: '企业党组织' },
  { code: 'decision-body', name: '企业决策层' },
  { code: 'chair', name: '主席' },
  { code: 'committee', name: '委员会' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type NominatingBody = CodeOf<typeof NOMINATING_BODIES>
