import type { IsoDate } from '../../../../shared/base/iso-date'
import { ok, type Failure, type Result } from '../../../../shared/base/result'
import type { Json } from '../../../../shared/base/json'
import { answerMapOf } from '../../../../shared/evaluation/answer-map'
import { keptVersion } from '../../../../shared/evaluation/kept-version'
import { returnedReason, stepBack } from '../../../../shared/evaluation/steps'
import type { Answer } from '../../../../shared/records/answer'
import type { ExchangeStore } from '../../../store/exchange-face'
import { viewOf } from '../../../store/record-view'
import type { Change, Store } from '../../../store/store-face'
import { RECEPTION_TEXT } from '../../../text/municipal-desk'

const LONGEST_REASON = 300

/**
 * Opens at review what 市科协 returned with a bundle that has just been applied, each with the finished version kept in
 * the same write. One that was opened here meanwhile is left as it is.
 */
export async function reopenReturned(
  store: Pick<Store, 'write'> & Pick<ExchangeStore, 'states' | 'scopeIndex'>,
  answered: readonly string[],
  today: IsoDate,
): Promise<Result<null, Failure>> {
  for (const state of await store.states(answered.map((id) => ({ kind: 'evaluation', id })))) {
    if (state === undefined) continue
    const { id, office, value: evaluation } = viewOf<'evaluation'>(state, 0)
    const returned = returnedReason(evaluation)
    if (returned === undefined) continue
    const reason = RECEPTION_TEXT.reopenedBecause(returned).slice(0, LONGEST_REASON)
    const step = stepBack(evaluation, 'review', reason)
    if (!step.ok) continue
    const answers =
      evaluation.scheme === undefined ? {} : answerMapOf(evaluation.scheme, await answersOf(store, id))
    const kept = keptVersion(id, evaluation, answers, reason, today)
    const changes: readonly Change[] = [
      { kind: 'evaluation', id, set: step.value },
      {
        kind: 'evaluation-version',
        id: kept.id,
        office,
        set: kept.value as unknown as Readonly<Record<string, Json>>,
      },
    ]
    const written = await store.write(changes, { reason })
    if (!written.ok) return written
  }
  return ok(null)
}

async function answersOf(
  store: Pick<ExchangeStore, 'states' | 'scopeIndex'>,
  id: string,
): Promise<readonly Answer[]> {
  const index = await store.scopeIndex()
  const answers = await store.states(index.under('evaluation', id).filter(({ kind }) => kind === 'answer'))
  return answers.flatMap((state) => (state === undefined ? [] : [viewOf<'answer'>(state, 0).value]))
}
