import type { RecordState } from '../records/version'
import { conflictsOf, type Conflict } from './conflicts'
import { clockMs, MAX_AHEAD_MS } from './hybrid-clock'
import { effectiveOffice } from './custody'
import { judgeRecord, type Route, type SetAside } from './judge-change'
import { kindDepth } from './kind-depth'
import { isDeleted } from './life'
import { aboveOf, rootOf, type Above, type Lookup } from './lineage'
import { changedGroups, mergeRecords } from './merge-record'
import { hasRoom } from './room'
import { siblingKey } from './siblings'

/**
 * A record that waits in a queue that people can see: its parent has not arrived (threat 22), or it was written by an
 * office that had handed the association over already (`older-epoch`: a task for the new one).
 */
export interface Waiting {
  readonly state: RecordState
  /** Office that sent it. */
  readonly sender: string
  /** When it arrived, an ISO instant. */
  readonly since: string
  /** The parent that is missing; for a late edit the record above it. */
  readonly missing: Above
  readonly reason?: 'older-epoch'
}

export interface ImportQuestion extends Route {
  /** Verified and well-formed records of one bundle. */
  readonly incoming: readonly RecordState[]
  /** The queue of what waits from earlier bundles. */
  readonly waiting: readonly Waiting[]
  /** What is held here: at least every record that is named in `incoming` or `waiting`, and all above them. */
  readonly held: Lookup
  /** Milliseconds on this PC's clock. */
  readonly now: number
  /** Whether a late edit was decided here before, by `lateId`. */
  readonly isSettled?: (lateId: string) => boolean
}

/** Names a late edit, the same on every replica. */
export const lateId = ({ kind, id, groups }: RecordState): string =>
  [kind, id, ...Object.entries(groups).map(([name, all]) => `${name} ${all.map(siblingKey).join(' ')}`)].join(
    '/',
  )

export interface PlannedChange {
  readonly what: 'created' | 'changed' | 'deleted'
  readonly before: RecordState | undefined
  readonly after: RecordState
  /** Names of the groups that differ. */
  readonly groups: readonly string[]
}

/** How many records of a kind go which way. */
export interface KindCount {
  readonly kind: string
  readonly created: number
  readonly changed: number
  readonly deleted: number
  readonly unchanged: number
}

/** What applying a bundle would do. Nothing has been done yet. */
export interface ImportPlan {
  readonly changes: readonly PlannedChange[]
  readonly unchanged: number
  /** Groups for which the bundle holds only what was replaced here already: an old file after a newer one. */
  readonly older: number
  /** Conflicts in the groups that change. */
  readonly conflicts: readonly Conflict[]
  readonly setAside: readonly SetAside[]
  /** The queue as it is to stand afterwards. */
  readonly waiting: readonly Waiting[]
  readonly counts: readonly KindCount[]
  /** Records with a clock more than a day ahead of this PC (threat 29). */
  readonly clocksAhead: number
}

interface Arrival extends Route {
  readonly state: RecordState
  readonly since: string
}

/** Decides what a bundle changes here: pure, so that the preview shows exactly what applying will do. */
export function planImport(question: ImportQuestion): ImportPlan {
  const planned = new Map<string, RecordState>()
  const lookup: Lookup = (kind, id) => planned.get(`${kind}/${id}`) ?? question.held(kind, id)
  const waiting = new Map<string, Waiting>()
  const setAside: SetAside[] = []
  let older = 0
  const hold = (entry: Waiting): void => {
    const key = waitingId(entry)
    const before = waiting.get(key)
    const { kind, id } = entry.state
    const state = before === undefined ? entry.state : mergeRecords(before.state, entry.state)
    // What waits goes on to others (转隶): it has to fit into a bundle as well (threat 14).
    const crowded = Object.keys(entry.state.groups).find((group) => !hasRoom(state, group, before?.state))
    if (crowded === undefined) waiting.set(key, { ...(before ?? entry), state })
    else setAside.push({ kind, id, group: crowded, code: 'too-many' })
  }
  for (const { state, since, ...route } of inOrder(question)) {
    const held = lookup(state.kind, state.id)
    const missing = missingAbove(held === undefined ? state : mergeRecords(held, state), lookup)
    if (missing !== undefined) {
      hold({ state, sender: route.sender, since, missing })
      continue
    }
    const judged = judgeRecord(state, held, route, lookup)
    setAside.push(...judged.setAside)
    older += judged.older
    const { after, late } = judged
    if (after !== undefined) planned.set(`${state.kind}/${state.id}`, inCustody(after, lookup))
    if (late !== undefined && question.isSettled?.(lateId(late)) !== true) {
      const above = aboveOf(state) ?? { kind: state.kind, id: state.id }
      hold({ state: late, sender: route.sender, since, missing: above, reason: 'older-epoch' })
    }
  }
  return {
    ...summary(planned, question.held),
    older,
    setAside,
    waiting: [...waiting.values()],
    clocksAhead: ahead(question),
  }
}

/** One record that waits for one reason after one sender is one entry, however often it arrives. */
export const waitingId = ({ state, sender, reason }: Waiting): string =>
  [state.kind, state.id, sender, reason ?? 'missing-parent'].join('/')

/** What stood with a former custodian goes along with its association. */
function inCustody(state: RecordState, lookup: Lookup): RecordState {
  const root = rootOf(state, lookup)
  return root === undefined ? state : { ...state, office: effectiveOffice(state.office, root.note) }
}

/** Parents before children; a kind of which nothing is known comes first, it needs nobody. */
function inOrder({
  incoming,
  waiting,
  sender,
  receiver,
  now,
  acceptReturned = false,
}: ImportQuestion): readonly Arrival[] {
  const since = new Date(now).toISOString()
  const arrivals = [
    ...waiting.map((old) => ({ state: old.state, sender: old.sender, receiver, since: old.since })),
    ...incoming.map((state) => ({ state, sender, receiver, since, acceptReturned })),
  ]
  return arrivals.toSorted((a, b) => kindDepth(a.state.kind) - kindDepth(b.state.kind))
}

function missingAbove(state: RecordState, lookup: Lookup): Above | undefined {
  const above = aboveOf(state)
  if (above === undefined) return undefined
  return above.id !== undefined && lookup(above.kind, above.id) !== undefined ? undefined : above
}

function summary(
  planned: ReadonlyMap<string, RecordState>,
  held: Lookup,
): Pick<ImportPlan, 'changes' | 'unchanged' | 'conflicts' | 'counts'> {
  const changes: PlannedChange[] = []
  const counts = new Map<string, KindCount>()
  for (const after of planned.values()) {
    const change = changeOf(held(after.kind, after.id), after)
    if (change !== undefined) changes.push(change)
    const sofar = counts.get(after.kind) ?? {
      kind: after.kind,
      created: 0,
      changed: 0,
      deleted: 0,
      unchanged: 0,
    }
    const what = change?.what ?? 'unchanged'
    counts.set(after.kind, { ...sofar, [what]: sofar[what] + 1 })
  }
  const conflicts = changes.flatMap(({ after, groups }) =>
    conflictsOf(after).filter(({ group }) => groups.includes(group)),
  )
  return { changes, unchanged: planned.size - changes.length, conflicts, counts: [...counts.values()] }
}

function changeOf(before: RecordState | undefined, after: RecordState): PlannedChange | undefined {
  const groups = changedGroups(before, after)
  if (before === undefined) return { what: 'created', before, after, groups }
  if (groups.length === 0 && before.office === after.office) return undefined
  const what = isDeleted(after) && !isDeleted(before) ? 'deleted' : 'changed'
  return { what, before, after, groups }
}

const ahead = ({ incoming, now }: ImportQuestion): number =>
  incoming.filter(({ groups }) =>
    Object.values(groups).some((siblings) =>
      siblings.some(({ version }) => clockMs(version.clock) > now + MAX_AHEAD_MS),
    ),
  ).length
