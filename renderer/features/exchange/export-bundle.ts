import { failed, ok, type Failure, type Result } from '../../../shared/base/result'
import { encodeDocument } from '../../../shared/bundle/document'
import type { Manifest, Purpose } from '../../../shared/bundle/manifest'
import type { Receipt } from '../../../shared/bundle/receipt'
import { encodeRecordsFrame } from '../../../shared/bundle/records-frame'
import type { DraftWish, WrittenBundle } from '../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../shared/ipc/methods'
import { bucketsOf } from '../../../shared/merge/healing'
import { lateFor } from '../../../shared/merge/hold-queue'
import type { BucketList } from '../../../shared/merge/scope-index'
import { officeOfReplica } from '../../../shared/records/replica-id'
import { photoHashesIn } from '../../../shared/records/photo-hashes'
import type { RecordState } from '../../../shared/records/version'
import type { ExchangeStore } from '../../store/exchange-face'
import {
  LEDGER,
  ledgerRowOf,
  MUNICIPAL_SCOPE,
  OFFICE_SCOPE,
  TAKEN,
  ledgerEntries,
  progressOf,
  WAITING,
  waitingOf,
  type Counters,
  type LedgerEntry,
} from '../../store/exchange-rows'
import { fullFor } from '../../store/healing-rows'
import { standingWith } from '../../store/exchange-standing'
import { outgoingRecords } from '../../store/outgoing-records'
import type { Store } from '../../store/store-face'
import { settleFollowUps } from './follow-ups'
import { putLedger } from './put-ledger'
import { FrameSorter } from './sort-frames'

/** Well below what the format allows, so that a frame of evaluations with their schemes stays small. */
const RECORDS_PER_FRAME = 2_000

export type ExportBridge = Pick<
  DeskBridge,
  | 'exchange.begin'
  | 'exchange.addRecords'
  | 'exchange.addFiles'
  | 'exchange.addReceipt'
  | 'exchange.finish'
  | 'exchange.finish-into'
  | 'exchange.abandon'
>

export interface ExportWish {
  readonly own: string
  readonly operator: string
  readonly to: string
  readonly purpose: Extract<Purpose, 'exchange' | 'receipt' | 'site'>
  /** For a bundle that answers one. */
  readonly receipt?: Receipt
  /** Everything from the beginning: for a PC of our own office that has nothing yet. */
  readonly whole?: boolean
  /** Token of a folder to write into; without it the operator is asked where. */
  readonly folder?: string
}

/** What went out; `saved: false` when the operator closed the dialog. */
export interface Exported extends Filled {
  readonly written: WrittenBundle
}

interface Filled {
  readonly records: number
  readonly files: number
  /** Files that the records name and this PC does not have. */
  readonly missingFiles: number
  /** Last writes of our office's other databases among the records. */
  readonly others: Counters
}

/**
 * Makes the bundle for one office, or the site pack for the other PCs of our own: everything in scope that arrived here after what it has confirmed, the files that
 * these records name, how far we have taken in its own changes, and the receipt if there is one.
 */
export async function exportBundle(
  bridge: ExportBridge,
  store: Pick<Store, 'write'> & ExchangeStore,
  wish: ExportWish,
): Promise<Result<Exported, Failure>> {
  const settled = await settleFollowUps(store)
  if (!settled.ok) return settled
  const standing = await standingWith(store, wish.to)
  const base = wish.whole === true ? 0 : standing.base
  const from = wish.whole === true ? 0 : Math.max(base, standing.given)
  const { replica, arrival: upTo, counter } = store.position()
  const scope = await scopeWith(store, wish)
  const sequence = await nextSequence(store, wish.to)
  const begun = await bridge['exchange.begin']({
    purpose: wish.purpose,
    to: wish.to,
    replica,
    sequence,
    scope: scopeOf(wish),
    stream: { base, upTo },
    acknowledges: await acknowledgements(store, wish),
    ...scope.said,
    theirRoster: standing.roster,
  })
  if (!begun.ok) return failed(begun.failure)
  const made = await finishOrAbandon(bridge, begun.value, wish.folder, async () =>
    fill(bridge, store, begun.value, wish, { base: from, upTo, ...scope }),
  )
  if (!made.ok || !made.value.written.saved) return made
  const exported = made.value
  const { others } = exported
  const entry = entryOf(exported, wish, { base, upTo, replica, counter, others }, sequence)
  const kept = await putLedger(store, [ledgerRowOf(entry)])
  return kept.ok ? ok(exported) : kept
}

/** Fills the draft and writes it out; one that is not written is abandoned, also when the database cannot be read. */
async function finishOrAbandon(
  bridge: ExportBridge,
  draft: string,
  folder: string | undefined,
  fillIt: () => Promise<Result<Filled, Failure>>,
): Promise<Result<Exported, Failure>> {
  let isWritten = false
  try {
    const filled = await fillIt()
    if (!filled.ok) return filled
    const finished = await finish(bridge, draft, folder)
    if (!finished.ok) return failed(finished.failure)
    isWritten = finished.value.saved
    return ok({ written: finished.value, ...filled.value })
  } finally {
    if (!isWritten) await bridge['exchange.abandon'](draft)
  }
}

const finish = (bridge: ExportBridge, draft: string, folder: string | undefined) =>
  folder === undefined ? bridge['exchange.finish'](draft) : bridge['exchange.finish-into'](draft, folder)

interface Scope {
  /** What the manifest says of our copy, and asks for. */
  readonly said: Pick<DraftWish, 'digests' | 'wants' | 'held' | 'full'>
  /** Records that go in full because the copies have drifted apart. */
  readonly full: readonly RecordState[]
  /** Late edits that the new custodian has to decide about (转隶). */
  readonly late: readonly RecordState[]
}

async function scopeWith(store: ExchangeStore, { own, to }: ExportWish): Promise<Scope> {
  const index = await store.scopeIndex()
  const waiting = waitingOf(await store.ledgerRows(WAITING))
  const { wants, full } = await fullFor(store, to)
  const route = { sender: own, receiver: to }
  const back = { sender: to, receiver: own }
  return {
    said: {
      digests: [
        ...index.digests(route).map(({ kind, buckets }) => ({ side: 'ours' as const, kind, buckets })),
        ...index.digests(back).map(({ kind, buckets }) => ({ side: 'theirs' as const, kind, buckets })),
      ],
      wants: mutable(wants),
      held: mutable(bucketsOf(waiting.map(({ state }) => state))),
      full: mutable(full),
    },
    full: index.inBuckets(full),
    late: lateFor(waiting, route, index.lookup).map(({ state }) => state),
  }
}

const mutable = (lists: readonly BucketList[]): { kind: string; buckets: number[] }[] =>
  lists.map(({ kind, buckets }) => ({ kind, buckets: [...buckets] }))

async function fill(
  bridge: ExportBridge,
  store: ExchangeStore,
  draft: string,
  { own, to, receipt }: ExportWish,
  { base, upTo, full, late }: Pick<Scope, 'full' | 'late'> & Manifest['stream'],
): Promise<Result<Filled, Failure>> {
  if (receipt !== undefined) {
    const added = await bridge['exchange.addReceipt'](draft, encodeDocument(receipt))
    if (!added.ok) return failed(added.failure)
  }
  const sorter = new FrameSorter(RECORDS_PER_FRAME)
  let records = 0
  const files = new Set<string>()
  const send = async (frame: readonly RecordState[]): Promise<Result<null, Failure>> => {
    const added = await bridge['exchange.addRecords'](draft, encodeRecordsFrame(frame), frame.length)
    records += frame.length
    return added.ok ? added : failed(added.failure)
  }
  const add = async (state: RecordState): Promise<Result<null, Failure>> => {
    for (const hash of photoHashesIn(state.groups)) files.add(hash)
    const full = sorter.put(state)
    return full === undefined ? ok(null) : send(full)
  }
  const route = { sender: own, receiver: to }
  const others: Record<string, number> = {}
  for await (const { state } of outgoingRecords(store, route, { base, upTo }, full)) {
    noteOthers(others, state, own, store.position().replica)
    const added = await add(state)
    if (!added.ok) return added
  }
  for (const state of late) {
    const added = await add(state)
    if (!added.ok) return added
  }
  for (const frame of sorter.rest()) {
    const added = await send(frame)
    if (!added.ok) return added
  }
  const missing = files.size === 0 ? ok([]) : await bridge['exchange.addFiles'](draft, [...files])
  if (!missing.ok) return failed(missing.failure)
  return ok({
    records,
    files: files.size - missing.value.length,
    missingFiles: missing.value.length,
    others,
  })
}

/** Keeps the last write of each of our office's other databases. */
function noteOthers(others: Record<string, number>, { groups }: RecordState, own: string, now: string): void {
  for (const { version } of Object.values(groups).flat()) {
    const { replica, counter } = version.dot
    if (replica === now || officeOfReplica(replica) !== own) continue
    others[replica] = Math.max(others[replica] ?? 0, counter)
  }
}

async function nextSequence(store: ExchangeStore, to: string): Promise<number> {
  const sent = ledgerEntries(await store.ledgerRows(LEDGER)).filter(
    ({ direction, office }) => direction === 'out' && office === to,
  )
  return Math.max(0, ...sent.map(({ sequence }) => sequence)) + 1
}

const scopeOf = ({ purpose }: ExportWish): string => (purpose === 'site' ? OFFICE_SCOPE : MUNICIPAL_SCOPE)

async function acknowledgements(store: ExchangeStore, wish: ExportWish) {
  const taken = progressOf(await store.ledgerRows(TAKEN)).filter(({ office }) => office === wish.to)
  return taken.map(({ replica, upTo }) => ({ replica, scope: scopeOf(wish), upTo }))
}

const entryOf = (
  { written, records, files }: Exported,
  { to, purpose, operator, receipt }: ExportWish,
  stream: Pick<LedgerEntry, 'base' | 'upTo' | 'replica' | 'counter' | 'others'>,
  sequence: number,
): LedgerEntry => ({
  direction: 'out',
  bundle: written.bundle,
  manifest: written.manifest,
  file: written.name,
  fileHash: written.sha256,
  bytes: written.bytes,
  purpose,
  office: to,
  at: written.createdAt,
  createdAt: written.createdAt,
  operator,
  sequence,
  ...stream,
  records,
  photos: files,
  ...(receipt === undefined ? {} : { answers: receipt.bundle }),
})
