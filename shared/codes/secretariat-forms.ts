import type { Code } from './code-list'

/** What the working office is called (《实施细则》第三十六条). */
export const SECRETARIAT_FORMS = [
  { code: 'secretariat', name: '秘书处' },
  { code: 'office', name: '办公室' },
] as const satisfies readonly Code[]
