import type { Code, CodeOf } from './code-list'

/** Kinds of meetings. Only `committee` has a quorum and a majority in 《实施细则》 (第三十一条). */
export const MEETING_KINDS = [
  { code: 'committee', name: '委员会会议', aliases: ['委员会', '委员会全体会议'] },
  { code: 'standing-committee', name: '常务委员会会议', aliases: ['常务委员会', '常委会', '常委会会议'] },
  {
    code: 'congress',
    name: '会员代表大会或全体会员大会',
    aliases: ['会员代表大会', '会员（代表）大会', '全体会员大会', '会员大会'],
  },
  { code: 'working', name: '工作会议', aliases: ['工作会'] },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type MeetingKind = CodeOf<typeof MEETING_KINDS>
