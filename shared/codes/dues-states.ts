import type { Code, CodeOf } from './code-list'

/** What became of the dues of a year (《实施细则》第二十二条（二）). */
export const DUES_STATES = [
  { code: 'due', name: '应交' },
  { code: 'paid', name: '已交' },
  { code: 'waived', name: '减免' },
] as const satisfies readonly Code[]

export type DuesState = CodeOf<typeof DUES_STATES>
