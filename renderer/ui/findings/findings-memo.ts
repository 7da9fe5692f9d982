import { grouped } from '../../../shared/base/grouped'
import { missingFields } from '../../../shared/rules/completeness'
import { findingsOf, type EvaluationOptions } from '../../../shared/rules/evaluate'
import { withExplanations } from '../../../shared/rules/explained'
import type { AssociationFacts, Known } from '../../../shared/rules/facts'
import type { Explanation } from '../../../shared/records/explanation'
import type { Finding } from '../../../shared/rules/finding'
import { factsOfAll, type PART_KINDS, type PartName } from '../../../shared/rules/gather'
import type { RecordView } from '../../store/store-face'

/** The records that rules read, as the store lists them. */
export type RegisterViews = {
  readonly [P in PartName]: readonly RecordView<(typeof PART_KINDS)[P]>[]
} & {
  readonly associations: readonly RecordView<'association'>[]
  readonly proposals: readonly RecordView<'proposal'>[]
  /** Why the office does nothing about a finding. */
  readonly explanations: readonly RecordView<'explanation'>[]
}

/** What is to be told about one association. */
export interface AssociationFindings {
  readonly id: string
  /** Empty while the name is not known. */
  readonly name: string
  readonly findings: readonly Finding[]
  /** ★ fields that the association lacks; outside the articles. */
  readonly missing: readonly string[]
}

/** How many records an association has and the last arrival among them: changes whenever one of them does. */
interface Stamp {
  count: number
  arrival: number
}

/**
 * A function that runs the rules over a register and keeps the answers: when it is called again, only associations of
 * which a record changed are judged again. A new day judges all of them, and so does a parameter or a ruling.
 */
export function findingsMemo(): (
  views: RegisterViews,
  options: EvaluationOptions,
) => readonly AssociationFindings[] {
  let kept = new Map<string, { readonly stamp: string; readonly answer: AssociationFindings }>()
  return (views, options) => {
    const stamps = stampsOf(views)
    const explanations = grouped(views.explanations, ({ value }) => value.associationId)
    const settled = JSON.stringify([options.today, options.parameters ?? [], options.rulings ?? []])
    const sealed = new Map(views.associations.map((view) => [view.id, view.sealed]))
    const next: typeof kept = new Map()
    const answers = factsOfAll(views).map((about) => {
      const own = stamps.get(about.id)
      const stamp = `${settled} ${own?.count} ${own?.arrival}`
      const before = kept.get(about.id)
      const answer =
        before?.stamp === stamp
          ? before.answer
          : judge(about, options, { sealed: sealed.get(about.id), explanations: explanations.get(about.id) })
      next.set(about.id, { stamp, answer })
      return answer
    })
    kept = next
    return answers
  }
}

interface Beside {
  readonly sealed: readonly string[] | undefined
  readonly explanations: readonly Known<Explanation>[] | undefined
}

const judge = (
  about: AssociationFacts,
  options: EvaluationOptions,
  { sealed, explanations = [] }: Beside,
): AssociationFindings => ({
  id: about.id,
  name: about.association.name ?? '',
  findings: withExplanations(findingsOf(about, options), explanations),
  missing: missingFields('association', about.association, sealed),
})

function stampsOf(views: RegisterViews): ReadonlyMap<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const list of Object.values(views) as readonly (readonly RecordView[])[]) {
    for (const view of list) {
      const id = 'associationId' in view.value ? view.value.associationId : view.id
      if (id === undefined) continue
      const stamp = stamps.get(id)
      if (stamp === undefined) {
        stamps.set(id, { count: 1, arrival: view.arrival })
        continue
      }
      stamp.count += 1
      stamp.arrival = Math.max(stamp.arrival, view.arrival)
    }
  }
  return stamps
}
