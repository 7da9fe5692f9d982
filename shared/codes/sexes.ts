import type { Code, CodeOf } from './code-list'

/** Sex of a member as the roll states it. */
export const SEXES = [
  { code: 'male', name: '男', aliases: ['男性'] },
  { code: 'female', name: '女', aliases: ['女性'] },
] as const satisfies readonly Code[]

export type Sex = CodeOf<typeof SEXES>
