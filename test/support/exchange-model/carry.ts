import { checkStream } from '../../../shared/bundle/stream'
import type { Manifest } from '../../../shared/bundle/manifest'
import { compareScopes, isRecent, NO_TRIES, type SaidDigests } from '../../../shared/merge/compare'
import { bucketsOf, unionOf } from '../../../shared/merge/healing'
import { lateFor } from '../../../shared/merge/hold-queue'
import { belongsTo } from '../../../shared/merge/lineage'
import { outgoing } from '../../../shared/merge/outgoing'
import { planImport, type ImportPlan, type ImportQuestion } from '../../../shared/merge/plan'
import type { BucketList } from '../../../shared/merge/scope-index'
import { showsTwin } from '../../../shared/merge/twin'
import type { RecordState } from '../../../shared/records/version'
import { hasOnlyChosen } from '../../../renderer/store/exchange-rows'
import { heldIn, keyOf, observe, put, replicaFor, type Desk } from './desk'

/** A file on its way. */
export interface Bundle {
  readonly id: string
  readonly from: {
    readonly desk: string
    readonly office: string
    readonly pc: string
    readonly replica: string
  }
  readonly to: { readonly desk: string; readonly office: string }
  readonly sequence: number
  readonly at: number
  readonly stream: Manifest['stream']
  readonly acknowledges: Readonly<Record<string, number>>
  readonly said: SaidDigests
  readonly wants: readonly BucketList[]
  readonly records: readonly RecordState[]
  /** A pack for one association of an office, for another PC of it. */
  readonly isChosen: boolean
  /** Its sender has all, so that copies may be compared by it. */
  readonly isCompared: boolean
}

/** How an import is decided: the product's own plan, or one with a planted bug. */
export type Planner = (question: ImportQuestion) => ImportPlan

export interface Rules {
  readonly plan: Planner
  /** False: digests are neither compared nor asked for (a planted bug). */
  readonly heals: boolean
}

export const PRODUCT: Rules = { plan: planImport, heals: true }

/**
 * Makes the file for a desk: what arrived after its confirmed position, and the buckets that go in full; or all of one
 * association, which says nothing of the stream.
 */
export function exportFor(desk: Desk, to: Desk, now: number, chosen?: string): Bundle {
  const route = { sender: desk.office, receiver: to.office }
  const known = [...desk.confirmed.values()].filter((each) => each.desk === to.name)
  const isChosen = chosen !== undefined
  const isCompared = !isChosen && !hasOnlyChosen([...desk.taken.values()])
  const base =
    known.length === 0 || isChosen
      ? 0
      : Math.min(...known.map((each) => (each.ours === desk.replica ? each.upTo : 0)))
  const toWhom = (all: Desk['full']): readonly BucketList[] =>
    unionOf(...[...all].filter(([replica]) => deskOf(desk, replica) === to.name).map(([, each]) => each))
  const [wants, asked] = isCompared ? [toWhom(desk.full), toWhom(desk.asked)] : [[], []]
  const wholes = new Set(desk.index.inBuckets(unionOf(wants, asked)).map(keyOf))
  const records: RecordState[] = []
  for (const { state, arrival } of desk.records.values()) {
    const isWhole = wholes.has(keyOf(state))
    if (arrival <= base && !isWhole) continue
    if (isChosen && !belongsTo(new Set([chosen]), state, desk.index.lookup)) continue
    const part = outgoing(state, route, desk.index.lookup, isWhole)
    if (part !== undefined) records.push(part)
  }
  desk.sequence += 1
  const late = isCompared ? lateFor(desk.waiting, route, desk.index.lookup) : []
  return {
    // As if drawn at random: a PC that was put back makes files of the same numbers anew.
    id: `${desk.name} ${now}`,
    from: { desk: desk.name, office: desk.office, pc: desk.pc, replica: desk.replica },
    to: { desk: to.name, office: to.office },
    sequence: desk.sequence,
    at: now + desk.skew,
    stream: { base, upTo: isChosen ? 0 : desk.arrival },
    acknowledges: Object.fromEntries([...desk.taken].map(([replica, { upTo }]) => [replica, upTo])),
    said: isCompared
      ? {
          ours: desk.index.digests(route),
          theirs: desk.index.digests({ sender: to.office, receiver: desk.office }),
          held: bucketsOf(desk.waiting.map(({ state }) => state)),
          full: unionOf(wants, asked),
        }
      : { ours: [], theirs: [], held: [], full: [] },
    wants,
    isChosen,
    isCompared,
    records: [...records, ...late.map(({ state }) => state)],
  }
}

const deskOf = (desk: Desk, replica: string): string | undefined => desk.confirmed.get(replica)?.desk

export type Outcome = 'applied' | 'gap' | 'again'

/** Takes a file in, as the product does: stream, plan, one step, comparison. */
export function importInto(
  desk: Desk,
  bundle: Bundle,
  now: number,
  { plan, heals }: Rules = PRODUCT,
): Outcome {
  const { from, stream } = bundle
  const before = desk.taken.get(from.replica)
  const follows = checkStream(before?.upTo ?? 0, stream)
  // What is refused changes nothing, and neither does what it would have confirmed.
  if (!follows.ok) return 'gap'
  confirm(desk, bundle)
  const planned = plan({
    sender: from.office,
    receiver: desk.office,
    incoming: bundle.records,
    waiting: desk.waiting,
    held: heldIn(desk),
    now: now + desk.skew,
    acceptReturned: desk.acceptsReturned,
  })
  const own = { replica: desk.replica, counter: desk.counter }
  const acknowledged = bundle.acknowledges[desk.replica] ?? 0
  const isTwin =
    acknowledged > desk.arrival ||
    planned.changes.some(({ before: held, after }) =>
      Object.entries(after.groups).some(([group, siblings]) =>
        siblings.some((sibling) => showsTwin(sibling, own, held?.groups[group] ?? [])),
      ),
    )
  const gave = before?.gave === 'all' ? before.gave : (givenTo(desk, bundle) ?? before?.gave)
  observe(desk, bundle.records, now)
  for (const { after } of planned.changes) put(desk, after)
  desk.waiting = planned.waiting
  desk.refused.set(from.replica, unionOf(desk.refused.get(from.replica) ?? [], bucketsOf(planned.setAside)))
  desk.taken.set(from.replica, {
    upTo: follows.value.position,
    sequence: Math.max(before?.sequence ?? 0, bundle.sequence),
    at: Math.max(before?.at ?? 0, bundle.at),
    ...(gave === undefined ? {} : { gave }),
  })
  if (isTwin) renew(desk)
  const isWhole = bundle.isCompared && !hasOnlyChosen([...desk.taken.values()])
  if (heals && isWhole && isRecent(before, bundle)) {
    const drift = compareScopes({
      index: desk.index,
      sender: from.office,
      receiver: desk.office,
      said: bundle.said,
      acknowledged: isTwin ? 0 : acknowledged,
      withheld: bucketsOf([...planned.waiting.map(({ state }) => state), ...planned.setAside]),
      before: desk.tries.get(from.replica) ?? NO_TRIES,
    })
    desk.tries.set(from.replica, drift.tries)
    desk.full.set(from.replica, drift.wants)
    desk.asked.set(from.replica, bundle.wants)
  }
  const isKnown = desk.imported.has(bundle.id)
  desk.imported.add(bundle.id)
  return isKnown ? 'again' : 'applied'
}

/** Of our own office: chosen associations where there was none, or all that the sender has. */
function givenTo(desk: Desk, { from, isChosen, isCompared }: Bundle): 'some' | 'all' | undefined {
  if (isChosen) return desk.index.has('association') ? undefined : 'some'
  return from.office === desk.office && isCompared ? 'all' : undefined
}

/** What a bundle says of our own stream; one that was taken in before says nothing new. */
function confirm(desk: Desk, { id, from, acknowledges }: Bundle): void {
  if (desk.confirmed.has(from.replica) && desk.imported.has(id)) return
  for (const [replica, each] of desk.confirmed) {
    if (each.pc !== from.pc || replica === from.replica) continue
    for (const rows of [desk.confirmed, desk.full, desk.asked, desk.tries]) rows.delete(replica)
  }
  const upTo = Math.min(acknowledges[desk.replica] ?? 0, desk.arrival)
  desk.confirmed.set(from.replica, { pc: from.pc, desk: from.desk, ours: desk.replica, upTo })
}

/** Goes on as another replica. */
export function renew(desk: Desk): void {
  desk.renewals.push(desk.replica)
  desk.replica = replicaFor(desk.office, seedOf(desk.name), desk.renewals.length)
  desk.counter = 0
}

function seedOf(name: string): number {
  let seed = 17
  for (const letter of name) seed = (seed * 31 + letter.charCodeAt(0)) % 0xfffffff
  return seed + 0x1000
}
