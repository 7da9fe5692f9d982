import type { Code, CodeOf } from './code-list'

/**
 * Who says how an article is read. 市科协 interprets the rules (《实施细则》第四十五条), so only its answer settles a
 * finding; an office's own understanding is shown beside the article.
 */
export const RULING_SOURCES = [
  { code: 'city', name: '市科协答复' },
  { code: 'own', name: '本单位理解' },
] as const satisfies readonly Code[]

export type RulingSource = CodeOf<typeof RULING_SOURCES>
