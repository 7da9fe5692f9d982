import { missingFields } from '../../../shared/rules/completeness'
import { findingsOf, type EvaluationOptions } from '../../../shared/rules/evaluate'
import type { AssociationFacts } from '../../../shared/rules/facts'
import type { Finding } from '../../../shared/rules/finding'
import { factsOfAll } from '../../../shared/rules/gather'
import type { RecordView } from '../../store/store-face'

/** The records that rules read, as the store lists them. */
export interface RegisterViews {
  readonly associations: readonly RecordView<'association'>[]
  readonly proposals: readonly RecordView<'proposal'>[]
  readonly terms: readonly RecordView<'term'>[]
  readonly posts: readonly RecordView<'post'>[]
  readonly meetings: readonly RecordView<'meeting'>[]
  readonly plans: readonly RecordView<'plan'>[]
  readonly dossiers: readonly RecordView<'dossier'>[]
  readonly sanctions: readonly RecordView<'sanction'>[]
  readonly evaluations: readonly RecordView<'evaluation'>[]
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
 * which a record changed are judged again. A new day judges all of them.
 */
export function findingsMemo(): (
  views: RegisterViews,
  options: EvaluationOptions,
) => readonly AssociationFindings[] {
  let kept = new Map<string, { readonly stamp: string; readonly answer: AssociationFindings }>()
  return (views, options) => {
    const stamps = stampsOf(views)
    const sealed = new Map(views.associations.map((view) => [view.id, view.sealed]))
    const next: typeof kept = new Map()
    const answers = factsOfAll(views).map((about) => {
      const own = stamps.get(about.id)
      const stamp = `${options.today} ${own?.count} ${own?.arrival}`
      const before = kept.get(about.id)
      const answer = before?.stamp === stamp ? before.answer : judge(about, sealed.get(about.id), options)
      next.set(about.id, { stamp, answer })
      return answer
    })
    kept = next
    return answers
  }
}

const judge = (
  about: AssociationFacts,
  sealed: readonly string[] | undefined,
  options: EvaluationOptions,
): AssociationFindings => ({
  id: about.id,
  name: about.association.name ?? '',
  findings: findingsOf(about, options),
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
