import { failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import { encodeDocument } from '../../../../shared/bundle/document'
import { PART_BYTES, PART_FRAMES } from '../../../../shared/bundle/limits'
import { encodeLines } from '../../../../shared/bundle/records-frame'
import type { Receipt } from '../../../../shared/bundle/receipt'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import type { Route } from '../../../../shared/merge/judge-change'
import type { RecordName } from '../../../../shared/merge/scope-index'
import { officeOfReplica } from '../../../../shared/records/replica-id'
import { photoHashesIn } from '../../../../shared/records/photo-hashes'
import type { RecordState } from '../../../../shared/records/version'
import type { ExchangeStore } from '../../../store/exchange-face'
import type { Counters } from '../../../store/exchange-rows'
import { outgoingRecords, type StreamPart } from '../../../store/outgoing-records'
import { FrameSorter, type FrameLines } from './sort-frames'

/**
 * Well below what the format allows. Of text 16 Mi units are at most 48 MiB as UTF-8, and a line that begins another
 * frame has 12 at most.
 */
const RECORDS_PER_FRAME = 2_000
const LENGTH_OF_FRAME = 16 * 1024 * 1024

export type FillBridge = Pick<DeskBridge, 'exchange.addRecords' | 'exchange.addFiles' | 'exchange.addReceipt'>

/** What goes into one bundle. */
export interface Content {
  readonly route: Route
  readonly stream: StreamPart
  /** Records that go in full because the copies have drifted apart. */
  readonly full: readonly RecordName[]
  /** Late edits that the new custodian has to decide about (转隶). */
  readonly late: readonly RecordState[]
  /** `Filled.others` of the parts before. */
  readonly others: Counters
  readonly receipt?: Receipt
  /** How much goes into one bundle; for tests of the parts. */
  readonly most?: { readonly bytes: number; readonly frames: number }
}

export interface Filled {
  readonly records: number
  readonly files: number
  /** Files that the records name and this PC does not have. */
  readonly missingFiles: number
  /** Last writes of our office's other databases among the records. */
  readonly others: Counters
  /** The bundle is full: it ends at this arrival, and the rest follows in a next one. */
  readonly cut?: number
}

const MOST = { bytes: PART_BYTES, frames: PART_FRAMES } as const

/**
 * Fills a draft in the order of the stream, each record's files with it, so that a bundle which becomes too large can end
 * at any record: what follows is the same stream in a next bundle.
 */
export async function fillBundle(
  bridge: FillBridge,
  store: Pick<ExchangeStore, 'arrivedAfter' | 'states' | 'position'>,
  draft: string,
  { route, stream, full, late, others: before, receipt, most = MOST }: Content,
): Promise<Result<Filled, Failure>> {
  if (receipt !== undefined) {
    const added = await bridge['exchange.addReceipt'](draft, encodeDocument(receipt))
    if (!added.ok) return failed(added.failure)
  }
  const sorter = new FrameSorter(RECORDS_PER_FRAME, LENGTH_OF_FRAME)
  const files = new Set<string>()
  let [records, missing] = [0, 0]
  let cut: number | undefined
  const send = async (frame: FrameLines): Promise<Result<null, Failure>> => {
    const added = await bridge['exchange.addRecords'](draft, encodeLines(frame), frame.length)
    records += frame.length
    return added.ok ? added : failed(added.failure)
  }
  /** Whether the bundle is full with it. */
  const add = async (state: RecordState): Promise<Result<boolean, Failure>> => {
    const frame = sorter.put(state)
    const sent = frame === undefined ? ok(null) : await send(frame)
    if (!sent.ok) return sent
    const fresh = [...new Set(photoHashesIn(state.groups))].filter((hash) => !files.has(hash))
    if (fresh.length === 0) return ok(false)
    for (const hash of fresh) files.add(hash)
    const added = await bridge['exchange.addFiles'](draft, fresh)
    if (!added.ok) return failed(added.failure)
    missing += added.value.missing.length
    return ok(added.value.bytes >= most.bytes || added.value.frames >= most.frames)
  }
  const others = { ...before }
  const { replica } = store.position()
  for await (const { state, arrival } of outgoingRecords(store, route, stream, full)) {
    noteOthers(others, state, route.sender, replica)
    const added = await add(state)
    if (!added.ok) return added
    if (added.value && arrival !== undefined && arrival < stream.upTo) {
      cut = arrival
      break
    }
  }
  for (const state of cut === undefined ? late : []) {
    const added = await add(state)
    if (!added.ok) return added
  }
  for (const frame of sorter.rest()) {
    const sent = await send(frame)
    if (!sent.ok) return sent
  }
  const counts = { records, files: files.size - missing, missingFiles: missing, others }
  return ok(cut === undefined ? counts : { ...counts, cut })
}

/** Keeps the last write of each of our office's other databases. */
function noteOthers(others: Record<string, number>, { groups }: RecordState, own: string, now: string): void {
  for (const { version } of Object.values(groups).flat()) {
    const { replica, counter } = version.dot
    if (replica === now || officeOfReplica(replica) !== own) continue
    others[replica] = Math.max(others[replica] ?? 0, counter)
  }
}
