import type { Json } from '../../../../shared/base/json'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { ok, type Failure, type Result } from '../../../../shared/base/result'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { isDeleted } from '../../../../shared/merge/life'
import type { ExchangeStore } from '../../../store/exchange-face'
import type { ExchangeRow } from '../../../store/rows'
import type { Store } from '../../../store/store-face'
import { putLedger } from '../../../store/put-ledger'
import type { BundlePlan } from './plan-sum'
import { receptionsOf, type FinalEvaluation } from '../reception/receptions'
import { reopenReturned } from './reopen-returned'

const FOLLOW_UPS = 'follow-up/'

/** What this office still writes of its own because of a bundle, and the day on which the bundle was taken in. */
interface FollowUp {
  readonly on: IsoDate
  /** 市科协 notes of these that they have been received. */
  readonly received: readonly FinalEvaluation[]
  /** A district opens those of these that were returned. */
  readonly answered: readonly string[]
}

/**
 * The row that goes into the transaction in which a bundle is taken in. What it names is a write of its own that
 * follows; whatever a failure or a crash between the two leaves undone is done by `settleFollowUps` later.
 */
export function followUpRows(
  own: string,
  bundle: string,
  plan: BundlePlan,
  on: IsoDate,
): readonly ExchangeRow[] {
  const received = own === MUNICIPAL_OFFICE ? plan.finals : []
  const answered = own === MUNICIPAL_OFFICE ? [] : plan.answered
  if (received.length === 0 && answered.length === 0) return []
  const value: FollowUp = { on, received, answered }
  return [{ key: `${FOLLOW_UPS}${bundle}`, value: value as unknown as Json }]
}

/** Does what the bundles taken in so far call for and what has not been done yet; after an import, before an export. */
export async function settleFollowUps(
  store: Pick<Store, 'write'> & ExchangeStore,
): Promise<Result<null, Failure>> {
  for (const { key, value } of await store.ledgerRows(FOLLOW_UPS)) {
    if (value === null) continue
    // Only this file writes these rows, so their shape is known.
    const { on, received, answered } = value as unknown as FollowUp
    const held = await store.states(received.map(({ id }) => ({ kind: 'evaluation', id })))
    const present = received.filter((_, index) => {
      const state = held[index]
      return state !== undefined && !isDeleted(state)
    })
    const noted = present.length === 0 ? ok(null) : await store.write(receptionsOf(present, on))
    const opened = noted.ok ? await reopenReturned(store, answered, on) : noted
    const done = opened.ok ? await putLedger(store, [{ key, value: null }]) : opened
    if (!done.ok) return done
  }
  return ok(null)
}
