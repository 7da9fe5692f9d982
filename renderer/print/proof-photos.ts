import { answerTo } from '../../shared/evaluation/answer-map'
import { proofFileName } from '../../shared/evaluation/proof-names'
import { indicatorsOf } from '../../shared/scoring/scheme'
import type { PaperForm } from './paper-form'

/** One photo as it leaves the program. */
export interface ProofPhoto {
  readonly name: string
  readonly hash: string
  readonly code: string
  readonly title: string
  readonly addedOn: string
}

/** The proof photos of a form in printed order; one that proves several indicators stands under each. */
export const proofPhotos = ({
  scheme,
  answers,
  evaluation,
  association,
}: Pick<PaperForm, 'scheme' | 'answers' | 'evaluation' | 'association'>): readonly ProofPhoto[] =>
  indicatorsOf(scheme).flatMap(({ code, title }) =>
    (answerTo(answers, code).photos ?? []).map(({ hash, addedOn }, place) => ({
      name: proofFileName(evaluation.year ?? 0, association.name ?? '', code, place + 1),
      hash,
      code,
      title,
      addedOn,
    })),
  )
