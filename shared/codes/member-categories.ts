import type { Code, CodeOf } from './code-list'

/**
 * Who may be a member; 等 leaves the list open (《实施细则》第二十条).
 * 技术人员 is no alias: it may mean a sci-tech worker or a skilled worker.
 */
export const MEMBER_CATEGORIES = [
  { code: 'sci-tech', name: '科技工作者', aliases: ['企业科技工作者'] },
  { code: 'manager', name: '管理人员', aliases: ['企业管理人员'] },
  { code: 'skilled', name: '高级技能人员', aliases: ['高技能人员'] },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type MemberCategory = CodeOf<typeof MEMBER_CATEGORIES>
