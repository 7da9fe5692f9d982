import type { Code, CodeOf } from './code-list'

/** How an office kept contact with an association (《实施细则》第三、四十条; 48号文三（一）). */
export const CONTACT_WAYS = [
  { code: 'visit', name: '走访' },
  { code: 'phone', name: '电话' },
  { code: 'meeting', name: '会议座谈' },
  { code: 'training', name: '培训' },
  { code: 'letter', name: '书面指导' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type ContactWay = CodeOf<typeof CONTACT_WAYS>
