import type { IsoDate } from '../base/iso-date'
import type { Assignment } from '../records/assignment'
import type { Evaluation } from '../records/evaluation'
import type { Eligibility } from './eligibility'
import { isGraded } from './counted'
import { orderedStep, STEP_ORDER } from './steps'

/** Whether an association is evaluated in a year: by the plan of the office, else by default (本方案). */
export interface Standing {
  readonly verdict: Eligibility['verdict']
  /** The office decided otherwise than the default, or with a reason of its own. */
  readonly decided: boolean
  readonly reason: string | undefined
}

const VERDICTS = { evaluate: 'due', defer: 'wait', out: 'out' } as const

/** What holds for an association: the office may decide otherwise in every case. */
export function standingOf(eligibility: Eligibility, assignment: Assignment | undefined): Standing {
  const { verdict, reason } = assignment ?? {}
  if (verdict === undefined) return { verdict: eligibility.verdict, decided: false, reason: undefined }
  return { verdict: VERDICTS[verdict], decided: true, reason }
}

/** Whether a decision differs from the default and so needs a reason. */
export const needsReason = ({ verdict }: Eligibility, decided: Assignment['verdict']): boolean =>
  decided !== undefined && VERDICTS[decided] !== verdict

/**
 * What is late in the plan of a year: `visit`, the planned day is past and nobody has been there; `grade`, the due day is
 * past without a final grade that stands.
 */
export function lateness(
  assignment: Assignment | undefined,
  evaluation: Evaluation | undefined,
  standing: Standing,
  today: IsoDate,
): 'visit' | 'grade' | undefined {
  if (standing.verdict !== 'due' || (evaluation !== undefined && isGraded(evaluation))) return undefined
  const { plannedOn, dueOn } = assignment ?? {}
  if (dueOn !== undefined && dueOn < today) return 'grade'
  const visited =
    evaluation !== undefined &&
    (evaluation.siteOn !== undefined ||
      STEP_ORDER.indexOf(orderedStep(evaluation)) >= STEP_ORDER.indexOf('confirmed'))
  return plannedOn !== undefined && plannedOn < today && !visited ? 'visit' : undefined
}
