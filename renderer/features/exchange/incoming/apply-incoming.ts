import { fail, failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { isStored } from '../../../../shared/bundle/frame'
import type { Manifest } from '../../../../shared/bundle/manifest'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import { countersIn, countersTo, furthest } from '../../../store/counters'
import type { ExchangeStore } from '../../../store/exchange-face'
import {
  CHOSEN_SCOPE,
  CONFIRMED,
  confirmedRowOf,
  LEDGER,
  ledgerRowOf,
  madeAtOf,
  supersededRows,
  takenKey,
  takenRowOf,
  ledgerEntries,
  progressOf,
  waitingRows,
  type LedgerEntry,
  type Progress,
} from '../../../store/exchange-rows'
import type { ExchangeRow } from '../../../store/rows'
import type { Store } from '../../../store/store-face'
import { receiptFor } from '../outgoing/receipt-for'
import { followUpRows, settleFollowUps } from './follow-ups'
import { acknowledgedOf, compareCopies } from './compare-copies'
import { isKept, recordCount } from './bundle-contents'
import { readAndPlan, type Incoming } from './open-incoming'
import { planPieces, type Planning } from './plan-pieces'
import { PlanSum, type BundlePlan } from './plan-sum'

export interface Applying extends Planning {
  readonly bridge: Planning['bridge'] & Pick<DeskBridge, 'exchange.keep' | 'exchange.close' | 'app.log'>
  readonly store: Pick<Store, 'write'> & ExchangeStore
  readonly operator: string
  readonly today: IsoDate
}

/** What applying did. */
export interface AppliedBundle {
  readonly entry: LedgerEntry
  readonly plan: BundlePlan
  /** Hashes of photos and documents that were not kept because they are none. */
  readonly refusedFiles: readonly string[]
  /** Others know writes of this PC that it does not know itself: it was put back or copied, and has another id now (threat 30). */
  readonly twin: boolean
}

/**
 * Applies a bundle as it was previewed, in one step: files and roster first (they harm nothing when the rest fails),
 * then records, ledger, positions and queue in one transaction. `stale-plan`: something was written here since the
 * preview and would change it; the caller shows the new preview. `cancelled`: called off before the transaction that
 * puts all, so that nothing has changed.
 */
export async function applyIncoming(
  applying: Applying,
  incoming: Incoming,
): Promise<Result<AppliedBundle, Failure>> {
  const { bridge, store, signal } = applying
  if (signal?.aborted === true) return fail('cancelled')
  const kept = await bridge['exchange.keep'](incoming.bundle.opened, [...incoming.badFiles])
  if (!kept.ok) return failed(kept.failure)
  const merged = await putRecords(applying, incoming)
  if (!merged.ok) return merged
  const { entry, plan, twin } = merged.value
  if (twin) await bridge['app.log']({ level: 'warn', event: 'replica.twin', facts: {} })
  const compared = await compareCopies(store, applying.own, incoming, plan)
  if (!compared.ok) return compared
  const settled = await settleFollowUps(store)
  if (!settled.ok) return settled
  await bridge['exchange.close'](incoming.bundle.opened)
  const refusedFiles = [...incoming.badFiles, ...kept.value.refused]
  return ok({ entry, plan, twin, refusedFiles })
}

type Put = Pick<AppliedBundle, 'entry' | 'plan' | 'twin'>

/** Records and all that belongs to them: in one entry, or planned and staged once more piece by piece. */
async function putRecords(applying: Applying, incoming: Incoming): Promise<Result<Put, Failure>> {
  const { store, signal, onProgress } = applying
  const { bundle, records, plannedAt, waitingBefore } = incoming
  if (signal?.aborted === true) return fail('cancelled')
  const head = {
    plannedAt,
    batch: bundle.manifest.id,
    isTwin: (acknowledgedOf(incoming, store) ?? 0) > store.position().arrival,
  }
  if (isKept(records)) {
    const { plan } = incoming
    const entry = entryOf(applying, incoming, plan)
    const ledger = await ledgerOf(applying, incoming, entry, plan)
    const applied = await store.applyMerged({
      ...head,
      states: plan.changes.map(({ after }) => after),
      ledger,
    })
    return applied.ok ? ok({ entry, plan, twin: applied.value.twin }) : applied
  }
  const planning = { ...applying, acceptReturned: incoming.acceptReturned }
  let sum = new PlanSum(0)
  const resultOf = (): Omit<Put, 'twin'> => {
    const plan = sum.total()
    return { entry: entryOf(applying, incoming, plan), plan }
  }
  let put: Omit<Put, 'twin'> | undefined
  const applied = await store.applyInParts({
    ...head,
    parts: async function* () {
      sum = new PlanSum(0)
      for await (const plan of planPieces(planning, bundle, records, waitingBefore)) {
        if (!plan.ok) {
          yield plan
          return
        }
        sum.add(plan.value)
        if (plan.value.changes.length > 0) yield ok(plan.value.changes)
      }
      if (signal?.aborted === true) yield fail('cancelled')
    },
    ledger: async () => {
      put = resultOf()
      return ledgerOf(applying, incoming, put.entry, put.plan)
    },
    onPut: (done, total) => onProgress?.({ at: 'putting', done, total }),
  })
  return applied.ok ? ok({ ...(put ?? resultOf()), twin: applied.value.twin }) : applied
}

/** The rows that go into the transaction of the records. */
const ledgerOf = async (
  { store, own, today }: Applying,
  incoming: Incoming,
  entry: LedgerEntry,
  plan: BundlePlan,
): Promise<readonly ExchangeRow[]> => [
  ledgerRowOf(entry),
  // What came from a PC of our own office was followed up there.
  ...(entry.purpose === 'site' ? [] : followUpRows(own, entry.bundle, plan, today)),
  ...waitingRows(incoming.waitingBefore, plan.waiting),
  takenRowOf(await takenOf(store, incoming)),
  ...(await confirmations(store, incoming, entry.at)),
]

/**
 * Reads and plans again: after a write came between, or because a person decided otherwise about what the sender
 * returns of our own words.
 */
export async function replanned(
  applying: Applying,
  incoming: Incoming,
  acceptReturned: boolean = incoming.acceptReturned,
): Promise<Result<Incoming, Failure>> {
  const planned = await readAndPlan({ ...applying, acceptReturned }, incoming.bundle)
  return planned.ok ? ok({ ...incoming, ...planned.value, acceptReturned }) : planned
}

function entryOf({ operator, now }: Applying, { bundle, before }: Incoming, plan: BundlePlan): LedgerEntry {
  const { manifest, manifestHash, fileName, fileBytes } = bundle
  const at = new Date(now()).toISOString()
  if (before?.receipt !== undefined && plan.changed === 0) return { ...before, againAt: at }
  return {
    direction: 'in',
    bundle: manifest.id,
    manifest: manifestHash,
    file: fileName,
    bytes: fileBytes,
    purpose: manifest.purpose,
    office: manifest.from.office,
    at,
    createdAt: manifest.createdAt,
    operator,
    sequence: manifest.sequence,
    ...manifest.stream,
    records: recordCount(bundle),
    photos: manifest.frames.filter(({ type }) => isStored(type)).length,
    receipt: receiptFor(bundle, plan, at),
    program: manifest.program,
    writer: manifest.writer,
  }
}

async function takenOf(store: ExchangeStore, { bundle: { manifest }, upTo }: Incoming): Promise<Progress> {
  const row = await store.ledgerRow(takenKey(manifest.from.replica))
  const [known] = progressOf(row === undefined ? [] : [row])
  const gave = known?.gave === 'all' ? known.gave : ((await givenBy(store, manifest)) ?? known?.gave)
  return {
    office: manifest.from.office,
    pc: manifest.from.pc,
    replica: manifest.from.replica,
    upTo,
    counter: 0,
    roster: Math.max(manifest.roster.version, known?.roster ?? 0),
    sequence: Math.max(manifest.sequence, known?.sequence ?? 0),
    madeAt: latestOf(manifest.createdAt, known?.madeAt),
    ...(gave === undefined ? {} : { gave }),
  }
}

const latestOf = (instant: string, known = ''): string => (known > instant ? known : instant)

/** What a pack of our own office brings of it: a stream is whole where its last part has come. */
async function givenBy(
  store: ExchangeStore,
  { purpose, scope, goesOn }: Manifest,
): Promise<Progress['gave']> {
  if (scope === CHOSEN_SCOPE) {
    const index = await store.scopeIndex()
    return index.has('association') ? undefined : 'some'
  }
  return purpose === 'site' && goesOn !== true ? 'all' : undefined
}

/** What the bundle says of our own stream: how far its sender has got, and the receipt for the bundle it answers. */
async function confirmations(
  store: ExchangeStore,
  { bundle: { manifest }, receipt, before, plan, plannedAt }: Incoming,
  at: string,
): Promise<readonly ExchangeRow[]> {
  const { office, replica: sender } = manifest.from
  const sent = ledgerEntries(await store.ledgerRows(LEDGER)).filter(
    (entry) => entry.direction === 'out' && entry.office === office,
  )
  const answered = sent.find(({ bundle }) => bundle === receipt?.bundle)
  const rows: ExchangeRow[] = []
  if (answered !== undefined && receipt !== undefined) {
    rows.push(ledgerRowOf({ ...answered, receipt, confirmedAt: at }))
  }
  const { replica } = store.position()
  const acknowledged = acknowledgedOf({ bundle: { manifest } }, store)
  const confirmed = progressOf(await store.ledgerRows(CONFIRMED))
  const known = confirmed.find((progress) => progress.replica === sender)
  // A bundle that was taken in before says nothing new (threat 4).
  if (known !== undefined && before !== undefined) return rows
  // A database that acknowledges nothing has nothing: an unknown receiver gets everything.
  // More than we have: a database that was put back believes only what it has.
  const upTo = Math.min(acknowledged ?? 0, store.position().arrival)
  // All that an empty database takes from a PC of its own office, that PC has.
  const isFirst = manifest.purpose === 'site' && plannedAt === 0
  const given = isFirst ? plan.changed : known?.given
  const covered = sent.filter((entry) => (entry.replica ?? replica) === replica && entry.upTo <= upTo)
  const knew = known === undefined ? {} : countersTo(known, replica)
  const isLate = known !== undefined && manifest.sequence < known.sequence
  const { [replica]: counter = 0, ...others } = furthest([
    ...covered.map((entry) => countersIn(entry, replica)),
    isLate ? knew : { ...knew, [replica]: 0 },
  ])
  const progress: Progress = {
    office,
    pc: manifest.from.pc,
    replica: sender,
    // One with an earlier number is late, or its sender was put back in time and counts anew from there. Neither number
    // nor clock tells which. Going back is right for both: the one costs a larger bundle, for the other every bundle
    // would be a gap (threat 7). What was shown as confirmed is not taken back by it.
    upTo,
    counter,
    roster: manifest.roster.version,
    sequence: manifest.sequence,
    madeAt: latestOf(madeAtOf({ createdAt: manifest.createdAt, at }), known?.madeAt),
    ours: replica,
    others,
    ...(acknowledged === undefined ? {} : { knows: true }),
    ...(given === undefined ? {} : { given }),
  }
  return [...rows, ...supersededRows(confirmed, progress), confirmedRowOf(progress)]
}
