import type { Json } from '../../../../shared/base/json'
import type { Result } from '../../../../shared/base/result'
import { schemeFor } from '../../../../shared/evaluation/choose-scheme'
import { ELIGIBILITY_TEXT, YEAR_TEXT } from '../../../text/evaluation'
import { PLAN_TEXT } from '../../../text/year-plan'
import type { Saved, Store, StoreFailure } from '../../../store/store-face'
import type { YearRow } from './year-rows'

/** Why an association is not evaluated by default, in one line. */
export const reasonsText = ({ eligibility, standing }: YearRow): string =>
  [
    ...(standing.decided && standing.reason !== undefined ? [PLAN_TEXT.decided(standing.reason)] : []),
    ...eligibility.reasons.map((reason) => ELIGIBILITY_TEXT[reason]),
  ].join('；')

/**
 * Starts the evaluation of a year: the office's own scheme for the association's kind, else the reference scheme, is
 * frozen into it, so that no later edit of a scheme touches an answer.
 */
export const startEvaluation = async (
  store: Pick<Store, 'write' | 'list'>,
  row: YearRow,
  year: number,
  office: string,
): Promise<Result<Saved, StoreFailure>> => {
  const own = (await store.list('scheme')).filter((record) => record.office === office)
  const scheme = schemeFor(
    own.map(({ value }) => value),
    row.association.kind,
    year,
  )
  const { verdict } = row.standing
  const assessors = row.assignment?.assessors
  return store.write(
    [
      {
        kind: 'evaluation',
        id: row.evaluationId,
        office,
        set: {
          associationId: row.associationId,
          year,
          scheme: scheme as unknown as Json,
          ...(assessors === undefined ? {} : { assessors }),
        },
      },
    ],
    { reason: verdict === 'due' ? YEAR_TEXT.startReason : YEAR_TEXT.exceptionReason(reasonsText(row)) },
  )
}
