import type { IsoDate } from '../../../../shared/base/iso-date'
import type { EvaluationStep } from '../../../../shared/codes/evaluation-steps'
import { countsFor, isGraded } from '../../../../shared/evaluation/counted'
import { eligibilityOf, type Eligibility } from '../../../../shared/evaluation/eligibility'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import { lateness, standingOf, type Standing } from '../../../../shared/evaluation/year-plan'
import type { Assignment } from '../../../../shared/records/assignment'
import type { Association } from '../../../../shared/records/association'
import type { Dossier } from '../../../../shared/records/dossier'
import { evaluationIdOf, type Evaluation } from '../../../../shared/records/evaluation'

/** A record as far as the list needs it. */
export interface Listed<V> {
  readonly id: string
  readonly value: V
}

interface ListedEvaluation extends Listed<Evaluation> {
  readonly office: string
  /** The day on which it went to 市科协 with its grade. */
  readonly sentOn?: string | undefined
}

/** One association in the list of a year. */
export interface YearRow {
  readonly associationId: string
  readonly association: Association
  readonly eligibility: Eligibility
  /** The line of the plan, once there is one. */
  readonly assignment: Assignment | undefined
  readonly standing: Standing
  readonly late: 'visit' | 'grade' | undefined
  /** The id of the evaluation of the year, also while it is not started. */
  readonly evaluationId: string
  /** The evaluation of the year, once it is started, and the office that has custody of it; our own before another's. */
  readonly evaluation: ListedEvaluation | undefined
  readonly step: EvaluationStep | 'not-started'
}

export interface YearFacts {
  readonly year: number
  readonly today: IsoDate
  readonly role: 'district' | 'city'
  /** Our own. */
  readonly office: string
  /** As they are shown: with what was proposed where 市科协 has not written the core. */
  readonly associations: readonly Listed<Association>[]
  readonly dossiers: readonly Dossier[]
  readonly assignments: readonly Assignment[]
  readonly evaluations: readonly ListedEvaluation[]
}

/** Every association with where its evaluation of the year stands, in the order of the list. */
export function yearRows(facts: YearFacts): readonly YearRow[] {
  const ofYear = facts.evaluations.filter(({ value }) => value.year === facts.year)
  const isOwn = ({ office }: ListedEvaluation): number => Number(office === facts.office)
  const ownLast = ofYear.toSorted((a, b) => isOwn(a) - isOwn(b))
  const evaluations = new Map(ownLast.map((each) => [each.value.associationId, each]))
  const planned = facts.assignments.filter(({ year }) => year === facts.year)
  const assignments = new Map(planned.map((each) => [each.associationId, each]))
  const dossiers = new Map<string | undefined, Dossier[]>()
  for (const dossier of facts.dossiers) {
    const known = dossiers.get(dossier.associationId)
    if (known === undefined) dossiers.set(dossier.associationId, [dossier])
    else known.push(dossier)
  }
  return facts.associations.map(({ id, value }) => {
    const evaluation = evaluations.get(id)
    const eligibility = eligibilityOf({
      association: value,
      dossiers: dossiers.get(id) ?? [],
      year: facts.year,
      role: facts.role,
      today: facts.today,
    })
    const assignment = assignments.get(id)
    const standing = standingOf(eligibility, assignment)
    return {
      associationId: id,
      association: value,
      eligibility,
      assignment,
      standing,
      evaluationId:
        evaluation?.id ?? evaluationIdOf(id, facts.year, isGuest(eligibility) ? facts.office : undefined),
      late: lateness(assignment, evaluation?.value, standing, facts.today),
      evaluation,
      step:
        evaluation === undefined
          ? 'not-started'
          : shownStep(evaluation.value, evaluation.sentOn !== undefined),
    }
  })
}

/** Whether it is another office that is to evaluate the association: 市科协 those of its level, a district its own. */
const isGuest = ({ reasons }: Eligibility): boolean =>
  reasons.includes('municipal-level') || reasons.includes('district-level')

/** How many are due, started, finished and late, as the office `own` counts them. */
export function yearCounts(rows: readonly YearRow[], own: string) {
  const isStarted = ({ evaluation }: YearRow): boolean =>
    evaluation !== undefined && countsFor(own, evaluation.office)
  const started = rows.filter(isStarted)
  return {
    due: rows.filter((row) => row.standing.verdict === 'due' || isStarted(row)).length,
    started: started.length,
    late: rows.filter(({ late }) => late !== undefined).length,
    final: started.filter(({ evaluation }) => evaluation !== undefined && isGraded(evaluation.value)).length,
  }
}

/** What the first button of a row leads to; an evaluation of another office is only looked at (《实施细则》第三条). */
export function openingOf(
  { evaluation, standing }: Pick<YearRow, 'evaluation' | 'standing'>,
  own: string,
): 'start' | 'startAnyway' | 'goOn' | 'look' {
  if (evaluation === undefined) return standing.verdict === 'due' ? 'start' : 'startAnyway'
  return evaluation.office === own && evaluation.value.grade === undefined ? 'goOn' : 'look'
}
