import { fail, failed, ok, type Failure, type Result } from '../../../shared/base/result'
import type { Manifest } from '../../../shared/bundle/manifest'
import type { Receipt } from '../../../shared/bundle/receipt'
import { MAX_RIVALS } from '../../../shared/bundle/limits'
import { checkStream } from '../../../shared/bundle/stream'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import type { OpenedBundle } from '../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../shared/ipc/methods'
import type { MadeAt } from '../../../shared/merge/compare'
import { planImport, type ImportPlan, type Waiting } from '../../../shared/merge/plan'
import type { RecordState } from '../../../shared/records/version'
import type { ExchangeStore } from '../../store/exchange-face'
import {
  ledgerKey,
  MUNICIPAL_SCOPE,
  OFFICE_SCOPE,
  takenKey,
  ledgerEntries,
  progressOf,
  waitingOf,
  WAITING,
  type LedgerEntry,
} from '../../store/exchange-rows'
import { withAncestors } from '../../store/outgoing-records'
import { settledHere } from '../../store/settled-rows'
import { keyOf } from '../../store/record-rows'
import type { FrameReader } from '../../workers/bundle-client'
import type { FrameContent } from '../../workers/bundle-job'

export type OpenBridge = Pick<DeskBridge, 'exchange.open' | 'exchange.frame' | 'exchange.close'>

export interface Reading {
  readonly bridge: OpenBridge
  readonly store: ExchangeStore
  readonly openReader: () => FrameReader
  /** Our own office. */
  readonly own: string
  /** Milliseconds on this PC's clock. */
  readonly now: () => number
  /** A person says that this PC was put back in time, and that what is returned of its own words is right. */
  readonly acceptReturned?: boolean
}

/** A bundle that was checked, unpacked and planned: all that its preview shows. Nothing has changed yet. */
export interface Incoming {
  readonly bundle: OpenedBundle
  readonly records: readonly RecordState[]
  readonly receipt: Receipt | undefined
  /** Hashes of photos that no decoder takes, and of documents that are not of an allowed type. */
  readonly badFiles: readonly string[]
  readonly plan: ImportPlan
  /** `Position.arrival` on which the plan rests. */
  readonly plannedAt: number
  readonly waitingBefore: readonly Waiting[]
  /** The ledger's entry, when this very bundle was taken in before. */
  readonly before: LedgerEntry | undefined
  /** When the newest bundle of this sender was made that was taken in so far. */
  readonly madeBefore: MadeAt | undefined
  /** A newer bundle of the same sender was taken in before. */
  readonly isOlder: boolean
  /** Where the sender's stream stands once this is applied. */
  readonly upTo: number
}

/** Opens a chosen file, reads it all, and plans what applying it would do. Whatever is refused is closed again. */
export async function openIncoming(reading: Reading, token: string): Promise<Result<Incoming, Failure>> {
  const opened = await reading.bridge['exchange.open'](token)
  if (!opened.ok) return failed(opened.failure)
  let isWanted = false
  try {
    const incoming = await readOpened(reading, opened.value)
    isWanted = incoming.ok
    return incoming
  } finally {
    if (!isWanted) await reading.bridge['exchange.close'](opened.value.opened)
  }
}

async function readOpened(reading: Reading, bundle: OpenedBundle): Promise<Result<Incoming, Failure>> {
  const { manifest } = bundle
  const sender = manifest.from.office
  if (!isExpected(manifest, reading.own)) return fail('wrong-purpose')
  if (manifest.from.replica === reading.store.position().replica) return fail('own-bundle')
  const taken = await reading.store.ledgerRow(takenKey(manifest.from.replica))
  const [progress] = progressOf(taken === undefined ? [] : [taken])
  const stream = checkStream(progress?.upTo ?? 0, manifest.stream)
  if (!stream.ok) return stream
  const content = await readFrames(reading, bundle)
  if (!content.ok) return content
  const [before] = ledgerEntries(await seen(reading.store, manifest.id))
  const planned = await planOn(reading, sender, content.value.records)
  const { isOlder, position: upTo } = stream.value
  const madeBefore =
    progress === undefined
      ? undefined
      : { sequence: progress.sequence, at: Date.parse(progress.madeAt ?? '') || 0 }
  return ok({ bundle, ...content.value, ...planned, before, madeBefore, isOlder, upTo })
}

/** A district exchanges with 市科协 and with nobody else; 市科协 with the districts; PCs of one office pass on all. */
function isExpected({ purpose, scope, from }: Manifest, own: string): boolean {
  if (from.office === own) return purpose === 'site' && scope === OFFICE_SCOPE
  const isExchange = purpose === 'exchange' || purpose === 'receipt'
  return isExchange && scope === MUNICIPAL_SCOPE && [from.office, own].includes(MUNICIPAL_OFFICE)
}

const seen = async (store: ExchangeStore, bundle: string) => {
  const row = await store.ledgerRow(ledgerKey({ direction: 'in', bundle }))
  return row === undefined ? [] : [row]
}

type Content = Pick<Incoming, 'records' | 'receipt' | 'badFiles'>

async function readFrames(
  { bridge, openReader }: Reading,
  { opened, manifest }: OpenedBundle,
): Promise<Result<Content, Failure>> {
  const reader = openReader()
  const records: RecordState[] = []
  const badFiles: string[] = []
  let receipt: Receipt | undefined
  let rivals = 0
  try {
    for (const [index, entry] of manifest.frames.entries()) {
      if (entry.type === 'keys') continue
      const bytes = await bridge['exchange.frame'](opened, index)
      if (!bytes.ok) return failed(bytes.failure)
      const read = await reader.read(entry, bytes.value)
      if (!read.ok) return fail(read.failure.code, { ...read.failure.facts, frame: index + 1 })
      if (read.value.type === 'records') {
        records.push(...read.value.records)
        rivals += rivalsIn(read.value.records)
        if (rivals > MAX_RIVALS) return fail('record-malformed', { frame: index + 1, problem: 'too-many' })
      }
      if (read.value.type === 'receipt') receipt = read.value.receipt
      if (isBad(read.value)) badFiles.push(entry.sha256)
    }
  } finally {
    reader.close()
  }
  const isReceipt = manifest.purpose === 'receipt'
  return isReceipt === (receipt !== undefined)
    ? ok({ records, receipt, badFiles })
    : fail('receipt-malformed')
}

const isBad = (content: FrameContent): boolean =>
  (content.type === 'photo' && !content.isPicture) || (content.type === 'file' && !content.isAllowed)

/** Values beside the first of their group: each is weighed against all others (threat 14). */
const rivalsIn = (records: readonly RecordState[]): number =>
  records.reduce(
    (sum, { groups }) => Object.values(groups).reduce((more, siblings) => more + siblings.length - 1, sum),
    0,
  )

/** Plans on what is held now; done once more when a write came between preview and applying. */
export async function planOn(
  { store, own, now, acceptReturned = false }: Pick<Reading, 'store' | 'own' | 'now' | 'acceptReturned'>,
  sender: string,
  records: readonly RecordState[],
): Promise<Pick<Incoming, 'plan' | 'plannedAt' | 'waitingBefore'>> {
  const plannedAt = store.position().arrival
  const waiting = waitingOf(await store.ledgerRows(WAITING))
  const named = [...records, ...waiting.map(({ state }) => state)]
  const held = new Map<string, RecordState>()
  for (const state of await store.states(named)) {
    if (state !== undefined) held.set(keyOf(state.kind, state.id), state)
  }
  // Those above what is held, and those above what arrives: both decide who may write.
  const ancestors = new Map(held)
  const around = [...held.values(), ...named].map((state) => ({ state }))
  await withAncestors(store, around, ancestors)
  for (const state of await store.states([...ancestors.values()])) {
    if (state !== undefined) held.set(keyOf(state.kind, state.id), state)
  }
  const plan = planImport({
    sender,
    receiver: own,
    incoming: records,
    waiting,
    held: (kind, id) => held.get(keyOf(kind, id)),
    now: now(),
    acceptReturned,
    isSettled: await settledHere(store),
  })
  return { plan, plannedAt, waitingBefore: waiting }
}
