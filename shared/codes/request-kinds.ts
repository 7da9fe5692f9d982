import type { Code, CodeOf } from './code-list'

/** What 市科协 sends to the districts with its bundle (本方案). */
export const REQUEST_KINDS = [
  { code: 'announcement', name: '通知公告' },
  { code: 'target', name: '年度目标' },
  { code: 'material', name: '报送名册台账' },
  { code: 'scheme', name: '评估方案' },
  { code: 'code-list', name: '集群名录' },
] as const satisfies readonly Code[]

export type RequestKind = CodeOf<typeof REQUEST_KINDS>
