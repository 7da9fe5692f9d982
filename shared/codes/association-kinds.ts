import type { Code, CodeOf } from './code-list'

/**
 * Kinds of 科协组织 (《实施细则》第一条、第十八条、第四十四条; 商会 from 渝科协发〔2025〕48号).
 * A 工作站, 联络站 or 联络员 is none of these: see `service-point-kinds`.
 */
export const ASSOCIATION_KINDS = [
  { code: 'enterprise', name: '企业科协', aliases: ['企业科学技术协会', '企业'] },
  { code: 'park', name: '园区科协', aliases: ['园区科学技术协会', '园区'] },
  { code: 'chamber', name: '商会科协', aliases: ['商会科学技术协会', '商会'] },
  { code: 'joint', name: '企业科协联合体', aliases: ['联合体', '企业科学技术协会联合体'] },
  { code: 'federation', name: '区域性企业科协联合会', aliases: ['区域企业科协联合会', '企业科协联合会'] },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type AssociationKind = CodeOf<typeof ASSOCIATION_KINDS>
