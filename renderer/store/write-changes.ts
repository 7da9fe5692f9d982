import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, failed, ok, type Result } from '../../shared/base/result'
import { slicesOf } from '../../shared/base/slices'
import { gather } from './gather'
import { emptyPayload, type Payload } from './journal-payload'
import { planWrite, textsToSeal, type Plan } from './plan-write'
import { mergedByRecord, resolveSome, type ResolvedRecord } from './resolve-changes'
import type { StoreState } from './rows'
import { staging } from './staged-apply'
import type { StoreDeps } from './store-deps'
import { storeFailure } from './store-failure'
import type { Change, Store, StoreFailure, WriteContext, WriteWatch } from './store-face'
import type { Writer } from './writer'

/** So many records are checked, sealed and put at a time: some tens of milliseconds in which the page stands still. */
const PART = 200

const UNWATCHED: WriteWatch = { onProgress: () => undefined, isCancelled: () => false }

/**
 * The write of a screen. Few records are one entry of the journal; those of an import (or of taking it back) are
 * staged part by part, so that the page answers meanwhile, shows how far it is, and can call it off: nothing of it is
 * seen before the flip, whose one transaction puts all.
 */
export function writeChanges(writer: Writer, deps: StoreDeps): Store['write'] {
  const salt = (): string => bytesToHex(deps.randomBytes(16))

  /** Decides all records; `undefined`: called off. */
  async function decided(
    changes: readonly Change[],
    { reason }: WriteContext,
    { onProgress, isCancelled }: WriteWatch,
  ): Promise<Result<readonly ResolvedRecord[] | undefined, StoreFailure>> {
    const wishes = mergedByRecord(changes)
    const resolved: ResolvedRecord[] = []
    let done = 0
    for (const keys of slicesOf([...wishes.keys()], PART)) {
      if (isCancelled()) return ok(undefined)
      const held = await gather(writer.rows, deps.bridge, wishes, keys)
      if (!held.ok) return held
      const some = resolveSome(keys, { wishes, held: held.value, office: deps.office, reason })
      if (!some.ok) return some
      resolved.push(...some.value)
      done += keys.length
      onProgress({ step: 'check', done, of: wishes.size })
    }
    return ok(resolved)
  }

  /** Seals what is to be sealed and gives the records their versions. */
  async function planned(
    records: readonly ResolvedRecord[],
    context: WriteContext,
    state: StoreState,
  ): Promise<Result<Plan, StoreFailure>> {
    const texts = textsToSeal(records)
    const sealed = texts.length === 0 ? ok([]) : await deps.bridge['vault.seal']([...texts])
    if (!sealed.ok) return failed(storeFailure(sealed.failure))
    return ok(
      planWrite(records, sealed.value, { state, context, operator: deps.operator(), now: deps.now(), salt }),
    )
  }

  /** The parts of a large write, and the flip behind them. */
  async function* staged(
    records: readonly ResolvedRecord[],
    context: WriteContext,
    { onProgress, isCancelled }: WriteWatch,
    before: StoreState,
  ): AsyncGenerator<Result<Payload, StoreFailure>> {
    yield ok(staging(before, { step: 'begin' }))
    let state = before
    let part = 0
    for (const some of slicesOf(records, PART)) {
      if (isCancelled()) {
        // Forgets the parts that lie there; the answer says that it was called off.
        yield ok(staging(before, { step: 'begin' }))
        return
      }
      const plan = await planned(some, context, state)
      if (!plan.ok) {
        yield plan
        return
      }
      part += 1
      state = plan.value.state
      yield ok(
        staging(before, {
          step: 'part',
          row: { part, records: plan.value.records, history: plan.value.history },
        }),
      )
      onProgress({ step: 'keep', done: Math.min(part * PART, records.length), of: records.length })
    }
    onProgress({ step: 'put', done: 0, of: records.length })
    yield ok(staging(state, { step: 'flip', parts: part }))
  }

  return async (changes, context = {}, watch = UNWATCHED) => {
    let cancelled = false
    const watched: WriteWatch = {
      onProgress: watch.onProgress,
      isCancelled: () => (cancelled ||= watch.isCancelled()),
    }
    let total = 0
    async function* entries(before: StoreState): AsyncGenerator<Result<Payload, StoreFailure>> {
      const records = await decided(changes, context, watched)
      if (!records.ok) yield records
      else if (records.value === undefined || records.value.length === 0) return
      else if (records.value.length <= PART) {
        const plan = await planned(records.value, context, before)
        yield plan.ok ? ok({ ...emptyPayload(plan.value.state), ...plan.value }) : plan
      } else {
        total = records.value.length
        yield* staged(records.value, context, watched, before)
      }
    }
    const saved = await writer.commitAll(entries, (part) =>
      watch.onProgress({ step: 'put', done: Math.min(part * PART, total), of: total }),
    )
    return cancelled ? fail('cancelled') : saved
  }
}
