import type { Code, CodeOf } from './code-list'

/** How it was established: districts may use approval, filing and other ways (《实施细则》第十四条; 48号文三(二)). */
export const APPROVAL_MODES = [
  { code: 'approval', name: '审批制', aliases: ['审批', '批复', '批准'] },
  { code: 'filing', name: '备案制', aliases: ['备案'] },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type ApprovalMode = CodeOf<typeof APPROVAL_MODES>
