import { answerMapOf } from '../../../shared/evaluation/answer-map'
import { stepForward } from '../../../shared/evaluation/steps'
import type { IsoDate } from '../../../shared/base/iso-date'
import { ok, type Result } from '../../../shared/base/result'
import type { Change, Store, StoreFailure } from '../../store/store-face'
import { EXCHANGE_TEXT } from '../../text/exchange'

/**
 * 已报送: the office's own finished evaluations that went out with a bundle to 市科协, which is everything that had
 * arrived up to `upTo` when it was begun. Called once the bundle stands on its medium. An evaluation whose content is
 * not the one that was graded stays as it is: somebody has to look at it first.
 */
export async function markSent(
  store: Pick<Store, 'list' | 'children' | 'write'>,
  own: string,
  upTo: number,
  today: IsoDate,
): Promise<Result<number, StoreFailure>> {
  const finished = (await store.list('evaluation')).filter(
    ({ office, value, arrival }) => office === own && value.step === 'final' && arrival <= upTo,
  )
  const changes = await Promise.all(
    finished.map(async ({ id, value }): Promise<readonly Change[]> => {
      const answers = (await store.children('answer', id)).map((answer) => answer.value)
      const map = value.scheme === undefined ? {} : answerMapOf(value.scheme, answers)
      const step = stepForward({ evaluation: value, answers: map, today }, 'sent')
      return step.ok ? [{ kind: 'evaluation', id, set: step.value }] : []
    }),
  )
  const all = changes.flat()
  if (all.length === 0) return ok(0)
  const written = await store.write(all, { reason: EXCHANGE_TEXT.sentReason })
  return written.ok ? ok(all.length) : written
}
