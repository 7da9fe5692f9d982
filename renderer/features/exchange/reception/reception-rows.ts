import { shownStep } from '../../../../shared/evaluation/shown-step'
import { awaitsRework, isFinished } from '../../../../shared/evaluation/steps'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { answerSentAt, type KeptEvaluation, type SentBundle } from '../../../../shared/evaluation/sent'
import type { Evaluation } from '../../../../shared/records/evaluation'
import type { RecordView, Change } from '../../../store/store-face'

/** One evaluation that a district has sent with its grade. */
export interface ReceptionRow {
  readonly id: string
  readonly office: string
  readonly name: string
  readonly evaluation: Evaluation
  readonly step: 'received' | 'returned' | 'sent'
  /** As the store holds it. */
  readonly kept: KeptEvaluation
}

/** The evaluations of the districts that have a final grade, or were returned and are being reworked; newest first. */
export function receptionRows(
  evaluations: readonly RecordView<'evaluation'>[],
  nameOf: (associationId: string | undefined) => string,
  own: string,
): readonly ReceptionRow[] {
  return evaluations
    .filter(({ office, value }) => office !== own && (isFinished(value) || awaitsRework(value)))
    .map(({ id, office, value, state, arrival }): ReceptionRow => {
      const step = awaitsRework(value) ? 'returned' : shownStep(value)
      return {
        id,
        office,
        name: nameOf(value.associationId),
        evaluation: value,
        step: step === 'received' || step === 'returned' ? step : 'sent',
        kept: { state, arrival },
      }
    })
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
}

const dayOf = ({ evaluation: { finalisedOn, returnedOn } }: ReceptionRow): string =>
  finalisedOn ?? returnedOn ?? ''

/** Whether the return can still be taken back: its district has not opened the evaluation for it, as far as is known here. */
export const mayTakeBack = ({ step, evaluation }: ReceptionRow): boolean =>
  step === 'returned' && isFinished(evaluation)

/** 市科协 returns an evaluation; the note travels, and opens it at review over there. */
export const returnOf = (
  { id, evaluation }: Pick<ReceptionRow, 'id' | 'evaluation'>,
  reason: string,
  today: IsoDate,
): Change => ({
  kind: 'evaluation',
  id,
  set: { returnedOn: today, returnReason: reason, answeredHash: evaluation.contentHash ?? null },
})

/** Takes a return back: as it was before, received where it had been. What was written stays in the history. */
export const unreturned = ({ id, evaluation }: Pick<ReceptionRow, 'id' | 'evaluation'>): Change => ({
  kind: 'evaluation',
  id,
  set: {
    returnedOn: null,
    returnReason: null,
    answeredHash: evaluation.receivedOn === undefined ? null : (evaluation.contentHash ?? null),
  },
})

/** When the return went to its district, an ISO instant; `undefined`: it has not left yet. */
export const returnLeftAt = (
  { office, kept }: Pick<ReceptionRow, 'office' | 'kept'>,
  bundles: readonly (SentBundle & { readonly office: string })[],
): string | undefined =>
  answerSentAt(
    kept,
    bundles.filter((bundle) => bundle.office === office),
  )
