import { queryFits } from '../../../shared/scoring/query-fits'
import type { RecordQuery } from '../../../shared/scoring/record-queries'
import type {
  BonusItem,
  Grade,
  Indicator,
  Limit,
  Part,
  Rule,
  Scheme,
  Section,
} from '../../../shared/scoring/scheme'

/** A list with one entry replaced. */
export const replaced = <T>(list: readonly T[], index: number, entry: T): T[] =>
  list.map((each, at) => (at === index ? entry : each))

/** A list without one entry. */
export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index)

/** A list with one entry moved by one place up (-1) or down (1); as it is at its ends. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list]
  const [entry] = next.splice(index, 1)
  if (entry !== undefined) next.splice(Math.max(0, Math.min(index + by, next.length)), 0, entry)
  return next
}

/** The first code `prefix`1, `prefix`2 … that no entry has. */
export function freeCode(prefix: string, taken: readonly { readonly code: string }[]): string {
  for (let number = 1; ; number += 1) {
    const code = `${prefix}${number}`
    if (!taken.some((entry) => entry.code.toLowerCase() === code.toLowerCase())) return code
  }
}

const OURS = [{ document: 'scheme' as const }]

export const newPart = (parts: readonly Part[]): Part => ({
  code: freeCode('part-', parts),
  title: '',
  rule: { mode: 'yes-no', points: 100 },
})

export const newIndicator = ({ code, indicators }: Section): Indicator => ({
  code: freeCode(code, indicators),
  title: '',
  max: 100,
  parts: [newPart([])],
  proof: '',
  sources: OURS,
})

export function newSection({ sections }: Scheme): Section {
  const code = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').find(
    (letter) => !sections.some((section) => section.code === letter),
  )
  return { code: code ?? 'X', title: '', max: 0, indicators: [] }
}

export const newBonus = (items: readonly BonusItem[]): BonusItem => ({
  code: freeCode('bonus-', items),
  title: '',
  max: 100,
  sources: OURS,
})

export const newLimit = (limits: readonly Limit[], grades: readonly Grade[]): Limit => ({
  code: freeCode('limit-', limits),
  title: '',
  atMost: grades.at(-1)?.code ?? 'fail',
  sources: OURS,
})

export const newGrade = (grades: readonly Grade[]): Grade => ({
  code: freeCode('grade-', grades),
  name: '',
  from: 0,
})

/** A part or bonus item with what the records are asked, or with nothing. */
export function withQuery<T extends { query?: RecordQuery | undefined }>(
  entry: T,
  query: RecordQuery | undefined,
): T {
  const { query: _before, ...rest } = entry
  return { ...rest, ...(query === undefined ? {} : { query }) } as T
}

/** A part with another rule; a question whose answer the rule cannot use goes with the old one. */
export const withRule = (part: Part, rule: Rule): Part =>
  withQuery(
    { ...part, rule },
    part.query !== undefined && queryFits(part.query, rule) ? part.query : undefined,
  )

/** A rule of another mode, with as much of the old one's worth as fits. */
export function ruleOfMode(mode: Rule['mode'], worth: number): Rule {
  switch (mode) {
    case 'yes-no':
      return { mode, points: worth }
    case 'tiers':
      return { mode, unit: 'count', tiers: [{ from: 1, points: worth }] }
    case 'per-count':
      return { mode, each: Math.min(100, Math.max(1, worth)), cap: worth }
    case 'deduction':
      return { mode, full: worth, each: Math.min(100, Math.max(1, worth)) }
    case 'free':
      break
  }
  return { mode: 'free', max: worth }
}
