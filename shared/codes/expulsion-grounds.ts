import type { Code, CodeOf } from './code-list'

/** The two grounds on which membership may be ended by the committee (《实施细则》第二十三条). */
export const EXPULSION_GROUNDS = [
  { code: 'grave-breach', name: '严重违反企业规章制度和企业科协章程' },
  { code: 'criminal-punishment', name: '因违法犯罪受到刑事处罚' },
] as const satisfies readonly Code[]

export type ExpulsionGround = CodeOf<typeof EXPULSION_GROUNDS>
