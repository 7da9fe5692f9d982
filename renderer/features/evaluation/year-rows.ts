import type { IsoDate } from '../../../shared/base/iso-date'
import type { EvaluationStep } from '../../../shared/codes/evaluation-steps'
import type { Progress } from '../../../shared/evaluation/answer-map'
import { eligibilityOf, type Eligibility } from '../../../shared/evaluation/eligibility'
import { shownStep } from '../../../shared/evaluation/shown-step'
import { lateness, standingOf, type Standing } from '../../../shared/evaluation/year-plan'
import type { Assignment } from '../../../shared/records/assignment'
import type { Association } from '../../../shared/records/association'
import type { Dossier } from '../../../shared/records/dossier'
import type { Evaluation } from '../../../shared/records/evaluation'

/** A record as far as the list needs it. */
export interface Listed<V> {
  readonly id: string
  readonly value: V
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
  /** The evaluation of the year, once it is started. */
  readonly evaluation: Listed<Evaluation> | undefined
  readonly step: EvaluationStep | 'not-started'
  readonly progress: Progress | undefined
}

export interface YearFacts {
  readonly year: number
  readonly today: IsoDate
  readonly role: 'district' | 'city'
  /** As they are shown: with what was proposed where 市科协 has not written the core. */
  readonly associations: readonly Listed<Association>[]
  readonly dossiers: readonly Dossier[]
  readonly assignments: readonly Assignment[]
  readonly evaluations: readonly Listed<Evaluation>[]
  /** By evaluation id; those that are not read yet are absent. */
  readonly progress: ReadonlyMap<string, Progress>
}

/** Every association with where its evaluation of the year stands, in the order of the list. */
export const yearRows = (facts: YearFacts): readonly YearRow[] =>
  facts.associations.map(({ id, value }) => {
    const evaluation = facts.evaluations.find(
      (each) => each.value.associationId === id && each.value.year === facts.year,
    )
    const eligibility = eligibilityOf({
      association: value,
      dossiers: facts.dossiers.filter(({ associationId }) => associationId === id),
      year: facts.year,
      role: facts.role,
      today: facts.today,
    })
    const assignment = facts.assignments.find(
      ({ associationId, year }) => associationId === id && year === facts.year,
    )
    const standing = standingOf(eligibility, assignment)
    return {
      associationId: id,
      association: value,
      eligibility,
      assignment,
      standing,
      late: lateness(assignment, evaluation?.value, standing, facts.today),
      evaluation,
      step: evaluation === undefined ? 'not-started' : shownStep(evaluation.value),
      progress: evaluation === undefined ? undefined : facts.progress.get(evaluation.id),
    }
  })

/** How many are due, started, finished and late. */
export const yearCounts = (rows: readonly YearRow[]) => ({
  due: rows.filter(({ standing, evaluation }) => standing.verdict === 'due' || evaluation !== undefined)
    .length,
  started: rows.filter(({ evaluation }) => evaluation !== undefined).length,
  late: rows.filter(({ late }) => late !== undefined).length,
  final: rows.filter(({ evaluation }) => evaluation?.value.grade !== undefined).length,
})
