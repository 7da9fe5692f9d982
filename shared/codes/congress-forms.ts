import type { Code, CodeOf } from './code-list'

/** A congress of delegates or, with fewer than 100 sci-tech workers, a meeting of all members (《实施细则》第二十六条). */
export const CONGRESS_FORMS = [
  { code: 'delegates', name: '会员代表大会', aliases: ['代表大会'] },
  { code: 'all-members', name: '全体会员大会', aliases: ['会员大会'] },
] as const satisfies readonly Code[]

export type CongressForm = CodeOf<typeof CONGRESS_FORMS>
