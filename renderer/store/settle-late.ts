import { ok, type Result } from '../../shared/base/result'
import { LIFE_GROUP, type GroupValue, type RecordState } from '../../shared/records/version'
import { CUSTODY_GROUP } from '../../shared/merge/custody'
import { groupRule } from '../../shared/merge/group-rule'
import type { HeldChange } from '../../shared/merge/hold-queue'
import { isDeleted } from '../../shared/merge/life'
import { kindOf, type Kind } from '../../shared/records/kinds'
import type { ExchangeStore } from './exchange-face'
import { waitingOf, WAITING, waitingRows } from './exchange-rows'
import { settledRowOf } from './settled-rows'
import { shownOf } from './shown'
import type { Change, HistoryEntry, Store, StoreFailure } from './store-face'

const ATTEMPTS = 5

/**
 * The fields that a late edit would set here: those of open groups in which it differs from what stands. A group comes
 * whole, also what its writer left as it was: a value that this office has replaced since (`past`, the record's history;
 * the address, after a move) is none of its words. Which office is the local one the transfer has decided (《实施细则》
 * 第三条), and no late edit takes it back.
 */
export function lateFields(
  late: RecordState,
  here: RecordState | undefined,
  past: readonly Pick<HistoryEntry, 'event' | 'group' | 'field' | 'old'>[],
): GroupValue {
  const replaced = new Set(
    past
      .filter(({ event }) => event === 'write')
      .map(({ group, field, old }) => JSON.stringify([group, field, old])),
  )
  const fields: Record<string, GroupValue[string]> = {}
  for (const name of Object.keys(late.groups)) {
    if (name === LIFE_GROUP || name === CUSTODY_GROUP) continue
    if (groupRule(late.kind, name)?.sealed !== false) continue
    const [value, stands] = [shownOf(late, name)?.value ?? {}, here && shownOf(here, name)?.value]
    for (const [field, each] of Object.entries(value)) {
      if (late.kind === 'association' && field === 'localOffice') continue
      if (JSON.stringify(stands?.[field]) === JSON.stringify(each)) continue
      if (!replaced.has(JSON.stringify([name, field, each]))) fields[field] = each
    }
  }
  return fields
}

export interface LateDecision {
  readonly own: string
  /** Whether its values become this office's own. */
  readonly take: boolean
  readonly reason: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Decides a late edit (转隶): its fields are written as this office's own, or it is left; either way it leaves the queue
 * and does not come back with the next bundle.
 */
export async function settleLate(
  store: Pick<Store, 'write' | 'history'> &
    Pick<ExchangeStore, 'applyMerged' | 'ledgerRows' | 'position' | 'states'>,
  held: HeldChange,
  { own, take, reason, at }: LateDecision,
): Promise<Result<unknown, StoreFailure>> {
  const late = held.entry.state
  if (take && kindOf(late.kind) !== undefined) {
    const [here] = await store.states([late])
    const set = lateFields(late, here, await store.history(late.kind as Kind, late.id))
    const change: Change = {
      kind: late.kind as Kind,
      id: late.id,
      office: own,
      set,
      ...(isDeleted(late) ? { deleted: true } : {}),
    }
    const isEmpty = Object.keys(set).length === 0 && change.deleted === undefined
    const written = isEmpty ? ok(null) : await store.write([change], { reason })
    if (!written.ok) return written
  }
  for (let attempt = 1; ; attempt += 1) {
    const plannedAt = store.position().arrival
    const waiting = waitingOf(await store.ledgerRows(WAITING))
    const rest = waiting.filter(
      ({ state, sender, reason: why }) =>
        state.kind !== late.kind ||
        state.id !== late.id ||
        sender !== held.sender ||
        why !== held.entry.reason,
    )
    const ledger = [settledRowOf(held.key, at), ...waitingRows(waiting, rest)]
    const settled = await store.applyMerged({ plannedAt, states: [], ledger })
    if (settled.ok || settled.failure.code !== 'stale-plan' || attempt === ATTEMPTS) return settled
  }
}
