import type { Code, CodeOf } from './code-list'

/** Where a prospect stands. Only those that are still without an association count against coverage. */
export const PROSPECT_STATES = [
  { code: 'open', name: '发展中' },
  { code: 'founded', name: '已建立科协' },
  { code: 'dropped', name: '不再发展' },
] as const satisfies readonly Code[]

export type ProspectState = CodeOf<typeof PROSPECT_STATES>
