import type { JsonObject } from '../../shared/base/json'
import type { RecordState } from '../../shared/records/version'
import { planWrite, textsToSeal, type Plan } from '../../renderer/store/plan-write'
import { keyOf, stateOf } from '../../renderer/store/record-rows'
import { type Held } from '../../renderer/store/resolve-changes'
import { resolveChanges } from './resolve-changes'
import type { StoreState } from '../../renderer/store/rows'
import type { Change, StoreFailure, WriteContext } from '../../renderer/store/store-face'
import type { Result } from '../../shared/base/result'
import { YUZHONG } from './record-states'

/** A database before its first write. */
export const firstState = (office = YUZHONG): StoreState => ({
  pc: 'pc-1',
  replica: `${office}.00000000000000aa`,
  counter: 0,
  clock: '0000000000000-00000',
  arrival: 0,
  historySeq: 0,
  historyHash: '',
})

export const NOW = Date.parse('2026-03-01T08:00:00Z')

export const held = (
  records: readonly RecordState[] = [],
  opened: Readonly<Record<string, JsonObject>> = {},
): Held => ({
  records: new Map(records.map((record) => [keyOf(record.kind, record.id), record])),
  opened: new Map(Object.entries(opened)),
})

/** Decides a write as the store does, with seals that say what they hold. */
export function decide(
  changes: readonly Change[],
  {
    on = held(),
    state = firstState(),
    office = YUZHONG,
    context = {},
  }: {
    readonly on?: Held
    readonly state?: StoreState
    readonly office?: string
    readonly context?: WriteContext
  } = {},
): Result<Plan & { readonly states: readonly RecordState[] }, StoreFailure> {
  const resolved = resolveChanges(changes, on, office, context.reason)
  if (!resolved.ok) return resolved
  const seals = textsToSeal(resolved.value).map((text) => `sealed ${text}`)
  let salts = 0
  const plan = planWrite(resolved.value, seals, {
    state,
    context,
    operator: '王芳',
    now: NOW,
    salt: () => String((salts += 1)).padStart(32, '0'),
  })
  return { ok: true, value: { ...plan, states: plan.records.map(stateOf) } }
}

/** The plan, of a decision that must not fail. */
export function decided(
  ...args: Parameters<typeof decide>
): Plan & { readonly states: readonly RecordState[] } {
  const plan = decide(...args)
  if (!plan.ok) throw new Error(`${plan.failure.code} ${JSON.stringify(plan.failure.facts)}`)
  return plan.value
}
