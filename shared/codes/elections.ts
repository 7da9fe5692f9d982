import type { Code, CodeOf } from './code-list'

/** Who is elected or passed (《实施细则》第二十八条（四）、第三十条（二）（三）、第三十三条). */
export const ELECTION_MATTERS = [
  { code: 'committee', name: '委员会委员' },
  { code: 'standing-committee', name: '常务委员会委员' },
  { code: 'chairs', name: '主席、副主席' },
  { code: 'secretaries', name: '秘书长、副秘书长人选' },
] as const satisfies readonly Code[]

export type ElectionMatter = CodeOf<typeof ELECTION_MATTERS>

/** Who elects. */
export const ELECTING_BODIES = [
  { code: 'congress', name: '会员（代表）大会' },
  { code: 'committee', name: '委员会' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type ElectingBody = CodeOf<typeof ELECTING_BODIES>

/** One vote on each person, or one on the whole list. */
export const ELECTION_MODES = [
  { code: 'per-person', name: '逐人表决' },
  { code: 'list', name: '按名单一并表决' },
] as const satisfies readonly Code[]
