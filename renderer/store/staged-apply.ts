import { fail, failed, ok, type Failure, type Result } from '../../shared/base/result'
import type { ReplicaId } from '../../shared/records/version'
import type { Applied, MergedInParts } from './exchange-face'
import { emptyPayload, type Payload, type Staging } from './journal-payload'
import { mergedRows, renewed } from './plan-merge'
import type { StoreState } from './rows'
import type { StoreFailure } from './store-face'
import { twinRows } from './twin-rows'
import type { Writer } from './writer'

/*
 * An import that is too large for one entry of the journal. Its rows are made part by part, and each part is an entry
 * of its own whose rows lie in a table that nobody reads. The last entry, the flip, moves all of them in its one
 * transaction, together with the ledger and the positions. So a crash before the flip stands in the journal leaves
 * the old state, and one behind it the new state, which the next start replays.
 */

export interface StagedSetting {
  readonly now: () => number
  readonly salt: () => string
  readonly freshReplica: () => ReplicaId
}

/** Applies the parts as one step; other writes wait until it is done. */
export async function applyStaged(
  writer: Pick<Writer, 'commitAll'>,
  merged: MergedInParts,
  { now, salt, freshReplica }: StagedSetting,
): Promise<Result<Applied, Failure>> {
  let found = { clamped: 0, twin: false }
  let broken: Failure | undefined
  let part = 0

  async function* entries(before: StoreState): AsyncGenerator<Result<Payload, StoreFailure>> {
    if (before.arrival !== merged.plannedAt) {
      yield fail('stale-plan')
      return
    }
    found = { clamped: 0, twin: merged.isTwin === true }
    let state = before
    part = 0
    yield ok(staging(before, { step: 'begin' }))
    for await (const some of merged.parts()) {
      if (!some.ok) {
        broken = some.failure
        if (part > 0) yield ok(staging(before, { step: 'begin' }))
        return
      }
      const setting = { state, now: now(), salt }
      const { records, history, ...made } = mergedRows(some.value, merged.batch, setting)
      part += 1
      state = made.state
      found = { clamped: found.clamped + made.clamped, twin: found.twin || made.twin }
      // Where the database stands does not move before the flip.
      yield ok(staging(before, { step: 'part', row: { part, records, history } }))
    }
    const next = found.twin ? renewed(state, freshReplica()) : state
    const left = found.twin ? twinRows(state, now(), merged.batch) : []
    const exchange = [...left, ...(await merged.ledger())]
    merged.onPut?.(0, part)
    yield ok({ ...staging(next, { step: 'flip', parts: part }), exchange })
  }

  const saved = await writer.commitAll(entries, (done) => merged.onPut?.(done, part))
  if (broken !== undefined) return failed(broken)
  return saved.ok ? ok({ ...saved.value, ...found }) : saved
}

/** An entry that stages: where the database stands is `state`. */
export const staging = (state: StoreState, step: Staging): Payload => ({
  ...emptyPayload(state),
  staging: step,
})

/** Forgets the parts of an import that was broken off; through the journal, where its flip may still be on its way. */
export const forgetStaged = async (writer: Writer): Promise<Result<unknown, StoreFailure>> =>
  writer.commit(async (state) => ok(staging(state, { step: 'begin' })))
