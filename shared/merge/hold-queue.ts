import { MUNICIPAL_OFFICE } from '../codes/offices'
import type { Route } from './judge-change'
import { rootOf, type Above, type Lookup } from './lineage'
import { lateId, type Waiting } from './plan'

/** One entry of the queue of what arrived and could not be taken in yet, as a screen lists it. */
export interface HeldChange {
  /** Names the entry; the same on every replica for a late edit. */
  readonly key: string
  readonly kind: string
  readonly id: string
  /** Office that sent it, and when it arrived here (an ISO instant). */
  readonly sender: string
  readonly since: string
  readonly days: number
  /** `missing-parent` comes in by itself with its parent; `older-epoch` is a task: take it over or leave it. */
  readonly reason: 'missing-parent' | 'older-epoch'
  readonly missing: Above
  readonly entry: Waiting
}

const DAY_MS = 86_400_000

/** The queue, oldest first. `now` is milliseconds on this PC's clock. */
export const holdList = (waiting: readonly Waiting[], now: number): readonly HeldChange[] =>
  waiting
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map((entry) => ({
      key: lateId(entry.state),
      kind: entry.state.kind,
      id: entry.state.id,
      sender: entry.sender,
      since: entry.since,
      days: Math.max(0, Math.floor((now - Date.parse(entry.since)) / DAY_MS)),
      reason: entry.reason ?? 'missing-parent',
      missing: entry.missing,
      entry,
    }))

/** Late edits that 市科协 passes on to the office that has the association now (转隶). */
export const lateFor = (
  waiting: readonly Waiting[],
  { sender, receiver }: Route,
  lookup: Lookup,
): readonly Waiting[] =>
  sender !== MUNICIPAL_OFFICE || receiver === MUNICIPAL_OFFICE
    ? []
    : waiting.filter(
        ({ reason, state }) =>
          reason === 'older-epoch' &&
          rootOf(lookup(state.kind, state.id) ?? state, lookup)?.custodian === receiver,
      )
