import type { Code, CodeOf } from './code-list'

/** Standing assets that activities rest on (48号文二4, 二7; the list is open). */
export const ASSET_KINDS = [
  { code: 'academician-station', name: '院士工作站' },
  { code: 'haizhi-station', name: '海智工作站' },
  { code: 'spark-hall', name: '企业“星火馆”', aliases: ['星火馆'] },
  { code: 'volunteer-team', name: '科技志愿服务队' },
  { code: 'open-resource', name: '开放的实验室、生产线、展厅' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type AssetKind = CodeOf<typeof ASSET_KINDS>
