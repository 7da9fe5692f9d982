import { comparable } from '../base/normalize'
import type { Code, CodeOf } from './code-list'

/** Levels of professional titles, highest first. The title itself is free text beside the level. */
export const TITLE_LEVELS = [
  { code: 'senior', name: '正高', aliases: ['正高级'] },
  { code: 'associate-senior', name: '副高', aliases: ['副高级'] },
  { code: 'intermediate', name: '中级' },
  { code: 'junior', name: '初级', aliases: ['助理级', '员级'] },
  { code: 'none', name: '无' },
] as const satisfies readonly Code[]

export type TitleLevel = CodeOf<typeof TITLE_LEVELS>

/** Titles whose level is beyond doubt; any other title leaves the level open. */
const TITLES: Readonly<Record<string, TitleLevel>> = {
  研究员: 'senior',
  教授: 'senior',
  教授级高级工程师: 'senior',
  副研究员: 'associate-senior',
  副教授: 'associate-senior',
  助理研究员: 'intermediate',
  讲师: 'intermediate',
  研究实习员: 'junior',
  技术员: 'junior',
}

const SERIES = '(?:工程师|经济师|会计师|统计师|审计师|农艺师|实验师|工艺美术师)'
const PATTERNS: readonly (readonly [RegExp, TitleLevel])[] = [
  [new RegExp(`^正高级${SERIES}$`), 'senior'],
  [new RegExp(`^(?:副高级|高级)${SERIES}$`), 'associate-senior'],
  [new RegExp(`^${SERIES}$`), 'intermediate'],
  [new RegExp(`^助理${SERIES}$`), 'junior'],
]

/**
 * The level a title text implies (高级工程师 → 副高), or `undefined` when the text alone does not say.
 * A proposal for the form and the importer; a person may choose another level.
 */
export function titleLevelOf(title: string): TitleLevel | undefined {
  const text = comparable(title)
  const named = TITLE_LEVELS.find((level) => level.name === text)
  return named?.code ?? TITLES[text] ?? PATTERNS.find(([pattern]) => pattern.test(text))?.[1]
}
