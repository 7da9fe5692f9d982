import { failed, ok, type Failure, type Result } from '../../../shared/base/result'
import type { Purpose } from '../../../shared/bundle/manifest'
import type { Receipt } from '../../../shared/bundle/receipt'
import type { DraftEnd, DraftWish, WrittenBundle } from '../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../shared/ipc/methods'
import { bucketsOf } from '../../../shared/merge/healing'
import { lateFor } from '../../../shared/merge/hold-queue'
import type { BucketList } from '../../../shared/merge/scope-index'
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
import type { Store } from '../../store/store-face'
import { fillBundle, type Content, type FillBridge, type Filled } from './fill-bundle'
import { settleFollowUps } from './follow-ups'
import { putLedger } from './put-ledger'

export type ExportBridge = FillBridge &
  Pick<DeskBridge, 'exchange.begin' | 'exchange.finish' | 'exchange.finish-into' | 'exchange.abandon'>

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
  /** Goes on after a bundle that was full. */
  readonly after?: PartEnd
  /** How much goes into one bundle; for tests of the parts. */
  readonly most?: Content['most']
}

/** Where a full bundle ended. */
export interface PartEnd {
  /** Arrival of its last record. */
  readonly upTo: number
  /** `Filled.others` of all parts so far. */
  readonly others: Counters
}

/** What went out; `saved: false` when the operator closed the dialog. */
export interface Exported extends Omit<Filled, 'cut'> {
  readonly written: WrittenBundle
  /** The bundle was full: the rest goes into a next one. */
  readonly next?: PartEnd
}

/**
 * Makes the bundle for one office, or the site pack for the other PCs of our own: everything in scope that arrived here
 * after what it has confirmed, the files that these records name, how far we have taken in its own changes, and the
 * receipt if there is one. What is too large for one bundle ends at `next`.
 */
export async function exportBundle(
  bridge: ExportBridge,
  store: Pick<Store, 'write'> & ExchangeStore,
  wish: ExportWish,
): Promise<Result<Exported, Failure>> {
  const settled = await settleFollowUps(store)
  if (!settled.ok) return settled
  const standing = await standingWith(store, wish.to)
  const base = wish.after?.upTo ?? (wish.whole === true ? 0 : standing.base)
  const from = wish.whole === true ? base : Math.max(base, standing.given)
  const { replica, arrival, counter } = store.position()
  const scope = await scopeWith(store, wish)
  const sequence = await nextSequence(store, wish.to)
  const begun = await bridge['exchange.begin']({
    purpose: wish.purpose,
    to: wish.to,
    replica,
    sequence,
    scope: scopeOf(wish),
    base,
    acknowledges: await acknowledgements(store, wish),
    ...scope.said,
    theirRoster: standing.roster,
  })
  if (!begun.ok) return failed(begun.failure)
  const draft = begun.value
  let isWritten = false
  try {
    const filled = await fillBundle(bridge, store, draft, {
      base: from,
      upTo: arrival,
      full: scope.full,
      late: scope.late,
      others: wish.after?.others ?? {},
      route: { sender: wish.own, receiver: wish.to },
      ...(wish.receipt === undefined ? {} : { receipt: wish.receipt }),
      ...(wish.most === undefined ? {} : { most: wish.most }),
    })
    if (!filled.ok) return filled
    const { cut, ...counts } = filled.value
    const end: DraftEnd = cut === undefined ? { upTo: arrival } : { upTo: cut, goesOn: true }
    const finished = await finish(bridge, draft, end, wish.folder)
    if (!finished.ok) return failed(finished.failure)
    const written = finished.value
    isWritten = written.saved
    if (!isWritten) return ok({ written, ...counts })
    const { others } = counts
    const next = cut === undefined ? {} : { next: { upTo: cut, others } }
    const exported: Exported = { written, ...counts, ...next }
    // Of writes up to a counter a part says nothing: a record of an early write may come late in the stream.
    const all = cut === undefined ? { counter, others } : {}
    const stream = { base, upTo: end.upTo, replica, ...all }
    const kept = await putLedger(store, [ledgerRowOf(entryOf(exported, wish, stream, sequence))])
    return kept.ok ? ok(exported) : kept
  } finally {
    // Also when the database cannot be read.
    if (!isWritten) await bridge['exchange.abandon'](draft)
  }
}

const finish = (bridge: ExportBridge, draft: string, end: DraftEnd, folder: string | undefined) =>
  folder === undefined
    ? bridge['exchange.finish'](draft, end)
    : bridge['exchange.finish-into'](draft, end, folder)

interface Scope extends Pick<Content, 'full' | 'late'> {
  /** What the manifest says of our copy, and asks for. */
  readonly said: Pick<DraftWish, 'digests' | 'wants' | 'held' | 'full'>
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

/** What came of an export in as many bundles as it needs. */
export interface ExportedParts {
  /** Those that stand on their medium, one after another; none when the operator closed the first dialog. */
  readonly parts: readonly Exported[]
  /** All of it was written. */
  readonly isWhole: boolean
  readonly failure?: Failure
}

/**
 * Writes one bundle after another until all is out. What stands is good for itself: a part that could not be written, or
 * that nobody wanted to save, begins the next export.
 */
export async function exportParts(
  bridge: ExportBridge,
  store: Pick<Store, 'write'> & ExchangeStore,
  { receipt, ...wish }: ExportWish,
): Promise<ExportedParts> {
  const parts: Exported[] = []
  let after: PartEnd | undefined
  do {
    const part: ExportWish =
      after === undefined
        ? { ...wish, ...(receipt === undefined ? {} : { receipt }) }
        : { ...wish, after, purpose: wish.purpose === 'site' ? 'site' : 'exchange' }
    const exported = await exportBundle(bridge, store, part)
    if (!exported.ok) return { parts, isWhole: false, failure: exported.failure }
    if (!exported.value.written.saved) return { parts, isWhole: false }
    parts.push(exported.value)
    after = exported.value.next
  } while (after !== undefined)
  return { parts, isWhole: true }
}
