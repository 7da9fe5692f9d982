import type { AgendaItem } from '../codes/agenda-items'
import type { Rule } from './context'
import { found, type Finding } from './finding'
import { isJudged } from './force'

/** What a congress that elects hears and decides in any case (第二十八条（三）（四）). */
const OF_CONGRESS: readonly AgendaItem[] = ['work-report', 'financial-report', 'elect-committee']

/**
 * 第二十八条 and 第三十条 list duties and say neither when nor how often: a reminder at most, and only where somebody ticked
 * what was dealt with. A blank checklist says nothing.
 */
export const agendas: Rule = (about, context) => [
  ...about.terms.flatMap(({ id, value: { agenda, congressOn } }): readonly Finding[] => {
    if (agenda === undefined || congressOn === undefined) return []
    if (congressOn > context.today || !isJudged(congressOn)) return []
    const missing = OF_CONGRESS.filter((item) => !agenda.includes(item))
    const record = { kind: 'term', id } as const
    return missing.length === 0
      ? []
      : [found(about, 'congress-agenda', { record, facts: { congressOn, missing }, since: congressOn })]
  }),
  ...committeeYears(about, context),
]

/** 第三十条（四）: plan and summary of a year that is over, where its meetings say what they dealt with. */
const committeeYears: Rule = (about, { today }) => {
  const years = new Map<string, Set<string>>()
  for (const { value } of about.meetings) {
    const { kind, heldOn, agenda } = value
    if (kind !== 'committee' || agenda === undefined || heldOn === undefined || !isJudged(heldOn)) continue
    const year = heldOn.slice(0, 4)
    const items = years.get(year) ?? new Set()
    for (const item of agenda) items.add(item)
    years.set(year, items)
  }
  return [...years]
    .filter(([year]) => year < today.slice(0, 4))
    .flatMap(([year, items]) => {
      const missing = (['work-plan', 'work-summary'] as const).filter((item) => !items.has(item))
      return missing.length === 0
        ? []
        : [found(about, 'committee-agenda', { facts: { year: Number(year), missing } })]
    })
}
