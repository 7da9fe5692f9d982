import { officeById } from '../../shared/codes/offices'
import type { AnswerMap } from '../../shared/evaluation/answer-map'
import type { Association } from '../../shared/records/association'
import type { Evaluation } from '../../shared/records/evaluation'
import type { Scheme } from '../../shared/scoring/scheme'
import { totalOf, type Total } from '../../shared/scoring/total'

/** What stands on one printed evaluation form. */
export interface PaperForm {
  readonly evaluation: Evaluation
  /** The frozen scheme of the evaluation. */
  readonly scheme: Scheme
  readonly answers: AnswerMap
  readonly association: Association
  /** Names of the offices, as printed. */
  readonly offices: { readonly evaluating: string; readonly approving: string; readonly local: string }
  /** Nothing filled in: for a site where no laptop may be used. */
  readonly blank: boolean
}

/** The form of one evaluation; `undefined` where it has no scheme. `office`: the one that has custody and evaluates. */
export function paperForm(
  evaluation: Evaluation,
  answers: AnswerMap,
  association: Association,
  office: string,
): PaperForm | undefined {
  const { scheme } = evaluation
  if (scheme === undefined) return undefined
  return {
    evaluation,
    scheme,
    answers,
    association,
    offices: {
      evaluating: nameOf(office),
      approving: nameOf(association.approvingOffice),
      local: nameOf(association.localOffice),
    },
    blank: false,
  }
}

const nameOf = (office: string | undefined): string =>
  office === undefined ? '' : (officeById(office)?.name ?? '')

/** The same form with nothing of the evaluation on it but year, scheme and association. */
export function blankForm({ evaluation: { associationId, year, scheme }, ...form }: PaperForm): PaperForm {
  const evaluation: Evaluation = {
    ...(associationId === undefined ? {} : { associationId }),
    ...(year === undefined ? {} : { year }),
    ...(scheme === undefined ? {} : { scheme }),
  }
  return { ...form, evaluation, answers: {}, blank: true }
}

/** The total that the form explains. */
export const totalOfForm = ({ evaluation, scheme, answers }: PaperForm): Total =>
  totalOf(scheme, answers, evaluation.bonus, evaluation.vetoes)
