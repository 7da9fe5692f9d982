import { failed, ok, type Failed, type Ok } from '../base/result'
import { checkScheme, type SchemeProblem } from './check-scheme'
import { defaultScheme } from './default-scheme'
import { schemeSchema, type Scheme, type SchemePreset } from './scheme'

/** A part of a scheme as its editor shows it. `section` and `indicator` count from 0. */
export type SchemePlace =
  | { readonly at: 'head' | 'bonus' | 'limits' | 'grades' }
  | { readonly at: 'section'; readonly section: number }
  | { readonly at: 'indicator'; readonly section: number; readonly indicator: number }

/** What keeps a draft from being published: a blank or ill-formed field (by its name), or an unsound amount. */
export type DraftProblem =
  | { readonly kind: 'field'; readonly field: string; readonly place: SchemePlace }
  | { readonly kind: 'unsound'; readonly problem: SchemeProblem; readonly place: SchemePlace }

/** Everything that keeps a draft from being published, in the order of the form; empty when nothing does. */
export function draftProblems(draft: Scheme): readonly DraftProblem[] {
  const parsed = schemeSchema.safeParse(draft)
  const fields = parsed.success
    ? []
    : parsed.error.issues.map(({ path }) => ({
        kind: 'field' as const,
        field: path.findLast((step) => typeof step === 'string') ?? '',
        place: placeOfPath(path),
      }))
  const unsound = checkScheme(draft).map((problem) => ({
    kind: 'unsound' as const,
    problem,
    place: placeOfProblem(draft, problem),
  }))
  return [...fields, ...unsound]
}

/** The draft as it is published, or what keeps it from that. */
export function published(draft: Scheme): Ok<Scheme> | Failed<readonly DraftProblem[]> {
  const problems = draftProblems(draft)
  const parsed = schemeSchema.safeParse(draft)
  return problems.length === 0 && parsed.success ? ok(parsed.data) : failed(problems)
}

function placeOfPath(path: readonly PropertyKey[]): SchemePlace {
  const [top, section, list, indicator] = path
  if (top === 'bonus' || top === 'limits' || top === 'grades') return { at: top }
  if (top !== 'sections' || typeof section !== 'number') return { at: 'head' }
  return list === 'indicators' && typeof indicator === 'number'
    ? { at: 'indicator', section, indicator }
    : { at: 'section', section }
}

function placeOfProblem({ sections, bonus }: Scheme, { code, at }: SchemeProblem): SchemePlace {
  const ofBonus =
    (code === 'duplicate-code' || code === 'query-misfit') && bonus.items.some((item) => item.code === at)
  if (code.startsWith('bonus') || ofBonus) return { at: 'bonus' }
  if (code.startsWith('limit')) return { at: 'limits' }
  if (code === 'grades-out-of-order' || code === 'lowest-grade-above-zero') return { at: 'grades' }
  const [owner = at] = at.split('.')
  for (const [section, { code: own, indicators }] of sections.entries()) {
    const indicator = indicators.findIndex((each) => each.code === owner)
    if (indicator >= 0) return { at: 'indicator', section, indicator }
    if (own === owner) return { at: 'section', section }
  }
  return { at: 'head' }
}

/** A draft of the office's own scheme to begin with, made from the reference scheme of a preset. */
export const ownDraft = (preset: SchemePreset, id: string, name: string): Scheme => ({
  ...defaultScheme(preset),
  id,
  name,
})

/** A draft of the next version of a published scheme. */
export const nextVersionOf = (scheme: Scheme, version: number): Scheme => ({ ...scheme, version })
