import type { Code, CodeOf } from './code-list'

/** Membership: withdrawal is confirmed and cannot be refused (《实施细则》第二十四条); expulsion is decided by the committee (第二十三条). */
export const MEMBER_STATES = [
  { code: 'current', name: '在会', aliases: ['在册', '正常'] },
  { code: 'withdrawn', name: '退会', aliases: ['已退会'] },
  { code: 'expelled', name: '取消会员资格', aliases: ['除名'] },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type MemberState = CodeOf<typeof MEMBER_STATES>
