import type { Code, CodeOf } from './code-list'

/** Result of the re-check after a rectification (《实施细则》第十九条). */
export const RECHECK_RESULTS = [
  { code: 'improved', name: '有明显改进' },
  { code: 'not-improved', name: '无明显改进' },
] as const satisfies readonly Code[]

export type RecheckResult = CodeOf<typeof RECHECK_RESULTS>
