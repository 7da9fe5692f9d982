import { failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import { MAX_ACKNOWLEDGED, type Acknowledgement, type Purpose } from '../../../../shared/bundle/manifest'
import type { Receipt } from '../../../../shared/bundle/receipt'
import type { DraftEnd, DraftWish, WrittenBundle } from '../../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import { bucketsOf } from '../../../../shared/merge/healing'
import { lateFor } from '../../../../shared/merge/hold-queue'
import type { BucketList } from '../../../../shared/merge/scope-index'
import type { ExchangeStore } from '../../../store/exchange-face'
import {
  CHOSEN_SCOPE,
  hasOnlyChosen,
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
  type Progress,
} from '../../../store/exchange-rows'
import { fullFor } from '../../../store/healing-rows'
import { standingWith, type Standing } from '../../../store/exchange-standing'
import type { StreamPart } from '../../../store/outgoing-records'
import type { Store } from '../../../store/store-face'
import { fillBundle, type Content, type FillBridge, type Filled } from './fill-bundle'
import { settleFollowUps } from '../incoming/follow-ups'
import { putLedger } from '../../../store/put-ledger'

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
  /**
   * A site pack for these associations alone, with all that hangs on them and what belongs to the whole office. It says
   * nothing of the stream: what it leaves out counts neither as sent nor as missing.
   */
  readonly associations?: ReadonlySet<string>
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
  const taken = progressOf(await store.ledgerRows(TAKEN))
  const isChosen = wish.associations !== undefined
  const { base, part } = beginningOf(wish, standing)
  const { replica, arrival, counter } = store.position()
  const isCompared = !isChosen && !hasOnlyChosen(taken)
  const scope = isCompared ? await scopeWith(store, wish) : NOT_COMPARED
  const sequence = await nextSequence(store, wish.to)
  const begun = await bridge['exchange.begin']({
    purpose: wish.purpose,
    to: wish.to,
    replica,
    sequence,
    scope: scopeOf(wish),
    base,
    acknowledges: acknowledgements(taken, wish),
    ...scope.said,
    theirRoster: standing.roster,
  })
  if (!begun.ok) return failed(begun.failure)
  const draft = begun.value
  let isWritten = false
  try {
    const filled = await fillBundle(bridge, store, draft, {
      stream: { ...part, upTo: arrival },
      full: scope.full,
      late: scope.late,
      others: wish.after?.others ?? {},
      route: { sender: wish.own, receiver: wish.to },
      ...(wish.receipt === undefined ? {} : { receipt: wish.receipt }),
      ...(wish.most === undefined ? {} : { most: wish.most }),
    })
    if (!filled.ok) return filled
    const { cut, ...counts } = filled.value
    const end: DraftEnd = {
      upTo: isChosen ? 0 : (cut ?? arrival),
      ...(cut === undefined && isCompared ? {} : { goesOn: true }),
    }
    const finished = await finish(bridge, draft, end, wish.folder)
    if (!finished.ok) return failed(finished.failure)
    const written = finished.value
    isWritten = written.saved
    if (!isWritten) return ok({ written, ...counts })
    const { others } = counts
    const next = cut === undefined ? {} : { next: { upTo: cut, others } }
    const exported: Exported = { written, ...counts, ...next }
    // Of writes up to a counter a part says nothing: a record of an early write may come late in the stream.
    // Where some associations are missing, an early write of another PC may come after a late one of it.
    const all = cut !== undefined || isChosen ? {} : { counter, ...(isCompared ? { others } : {}) }
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

/**
 * Where the stream goes on, as the manifest says, and where what is sent begins: not with what the other PCs of our office
 * gave us. A pack for chosen associations holds all of them, and in the manifest begins and ends at nothing.
 */
function beginningOf(
  { after, whole, associations }: ExportWish,
  { base, given }: Standing,
): { readonly base: number; readonly part: Omit<StreamPart, 'upTo'> } {
  if (associations !== undefined) return { base: 0, part: { base: after?.upTo ?? 0, associations } }
  if (whole === true) return { base: after?.upTo ?? 0, part: { base: after?.upTo ?? 0 } }
  const goesOnAt = after?.upTo ?? base
  return { base: goesOnAt, part: { base: Math.max(goesOnAt, given) } }
}

/** What a copy says of itself that leaves out what nobody chose: a difference from it would mean nothing. */
const NOT_COMPARED: Scope = { said: { digests: [], wants: [], held: [], full: [] }, full: [], late: [] }

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

const streamOf = ({ purpose }: ExportWish): string => (purpose === 'site' ? OFFICE_SCOPE : MUNICIPAL_SCOPE)

const scopeOf = (wish: ExportWish): string =>
  wish.associations === undefined ? streamOf(wish) : CHOSEN_SCOPE

const acknowledgements = (taken: readonly Progress[], wish: ExportWish): Acknowledgement[] =>
  newestOfEach(taken.filter(({ office }) => office === wish.to))
    .slice(0, MAX_ACKNOWLEDGED)
    .map(({ replica, upTo }) => ({ replica, scope: streamOf(wish), upTo }))

/** The newest database of each PC, then the one before it: a PC that claims to have had hundreds crowds nobody out. */
function newestOfEach(taken: readonly Progress[]): readonly Progress[] {
  const places = new Map<string, number>()
  const placed = taken
    .toSorted((a, b) => ((a.madeAt ?? '') < (b.madeAt ?? '') ? 1 : -1))
    .map((progress) => {
      const place = places.get(progress.pc) ?? 0
      places.set(progress.pc, place + 1)
      return { progress, place }
    })
  return placed.toSorted((a, b) => a.place - b.place).map(({ progress }) => progress)
}

const entryOf = (
  { written, records, files }: Exported,
  { to, purpose, operator, receipt, associations }: ExportWish,
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
  ...(associations === undefined ? {} : { associations: associations.size }),
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
