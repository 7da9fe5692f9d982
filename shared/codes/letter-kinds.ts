import type { Code, CodeOf } from './code-list'

/** Letters an office writes about an association: on its establishment (第十三、十四条), its handling and its end (第十九条), its evaluation (第四十条). */
export const LETTER_KINDS = [
  { code: 'approval', name: '批复' },
  { code: 'filing', name: '备案函' },
  { code: 'correction', name: '补正通知' },
  { code: 'rectification', name: '限期整改通知' },
  { code: 'warning', name: '警告决定' },
  { code: 'revocation', name: '撤销决定' },
  { code: 'deregistration', name: '注销文书' },
  { code: 'feedback', name: '评估反馈函' },
  { code: 'notice', name: '评估等次公示' },
  { code: 'other', name: '其他文书' },
] as const satisfies readonly Code[]

export type LetterKind = CodeOf<typeof LETTER_KINDS>
