import { shownStep } from '../../../../shared/evaluation/shown-step'
import { isFinished } from '../../../../shared/evaluation/steps'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Evaluation } from '../../../../shared/records/evaluation'
import type { RecordView, Change } from '../../../store/store-face'

/** One evaluation that a district has sent with its grade. */
export interface ReceptionRow {
  readonly id: string
  readonly office: string
  readonly name: string
  readonly evaluation: Evaluation
  readonly step: 'received' | 'returned' | 'sent'
}

/** The evaluations of the districts that have a final grade, or had one when they were returned; newest first. */
export function receptionRows(
  evaluations: readonly RecordView<'evaluation'>[],
  nameOf: (associationId: string | undefined) => string,
  own: string,
): readonly ReceptionRow[] {
  return evaluations
    .filter(({ office, value }) => office !== own && isFinished(value))
    .map(({ id, office, value }): ReceptionRow => {
      const step = shownStep(value)
      return {
        id,
        office,
        name: nameOf(value.associationId),
        evaluation: value,
        step: step === 'received' || step === 'returned' ? step : 'sent',
      }
    })
    .toSorted((a, b) => ((a.evaluation.finalisedOn ?? '') < (b.evaluation.finalisedOn ?? '') ? 1 : -1))
}

/** 市科协 returns an evaluation; the note travels, and opens it at review over there. */
export const returnOf = ({ id, evaluation }: ReceptionRow, reason: string, today: IsoDate): Change => ({
  kind: 'evaluation',
  id,
  set: { returnedOn: today, returnReason: reason, answeredHash: evaluation.contentHash ?? null },
})

/** Takes a return back: as it was before, received. */
export const unreturned = ({ id, evaluation }: ReceptionRow): Change => ({
  kind: 'evaluation',
  id,
  set: {
    returnedOn: evaluation.returnedOn ?? null,
    returnReason: evaluation.returnReason ?? null,
    answeredHash: evaluation.answeredHash ?? null,
  },
})
