import type { Code, CodeOf } from './code-list'

/** Who approved the association: a 区县科协 or 市科协 (《实施细则》第三条). */
export const LEVELS = [
  { code: 'district', name: '区县级', aliases: ['区级', '县级', '区县'] },
  { code: 'municipal', name: '市级' },
] as const satisfies readonly Code[]

export type Level = CodeOf<typeof LEVELS>
