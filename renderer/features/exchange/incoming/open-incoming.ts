import { failed, fail, ok, type Failure, type Result } from '../../../../shared/base/result'
import type { Manifest } from '../../../../shared/bundle/manifest'
import { checkStream } from '../../../../shared/bundle/stream'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import { isRecent, type MadeAt } from '../../../../shared/merge/compare'
import type { Waiting } from '../../../../shared/merge/plan'
import type { ExchangeStore } from '../../../store/exchange-face'
import {
  CHOSEN_SCOPE,
  ledgerKey,
  MUNICIPAL_SCOPE,
  OFFICE_SCOPE,
  takenKey,
  ledgerEntries,
  progressOf,
  waitingOf,
  WAITING,
  type LedgerEntry,
} from '../../../store/exchange-rows'
import type { FrameReader } from '../../../workers/bundle-client'
import { isKept, readContents, type Contents } from './bundle-contents'
import { MOST_LINES } from './change-lines'
import { openWatched } from './open-watched'
import { planPieces, type Planning } from './plan-pieces'
import { PlanSum, type BundlePlan } from './plan-sum'
import { WaitingLimit } from './waiting-limit'

export interface Reading extends Planning {
  readonly bridge: Planning['bridge'] &
    Pick<
      DeskBridge,
      'exchange.open' | 'exchange.opening' | 'exchange.stopOpening' | 'exchange.close' | 'app.log'
    >
  readonly store: ExchangeStore
  /** Up to so many records are planned in one piece; for tests of the parts. */
  readonly atOnce?: number
}

/** A bundle that was checked, unpacked and planned: all that its preview shows. Nothing has changed yet. */
export interface Incoming extends Contents {
  readonly bundle: OpenedBundle
  readonly plan: BundlePlan
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
  /** What is returned of our own words is planned as right, because a person said so. */
  readonly acceptReturned: boolean
}

/** Opens a chosen file, reads it all, and plans what applying it would do. Whatever is refused is closed again. */
export async function openIncoming(reading: Reading, token: string): Promise<Result<Incoming, Failure>> {
  // The worker starts while the main process decrypts and checks.
  const reader = reading.openReader()
  try {
    const opened = await openWatched(reading, token)
    if (!opened.ok) return failed(opened.failure)
    let isWanted = false
    try {
      const incoming = await readOpened(reading, reader, opened.value)
      isWanted = incoming.ok
      if (!incoming.ok && incoming.failure.code !== 'cancelled')
        await noteRefused(reading.bridge, incoming.failure)
      return incoming
    } finally {
      if (!isWanted) await reading.bridge['exchange.close'](opened.value.opened)
    }
  } finally {
    reader.close()
  }
}

/** What the main process refuses it logs itself; what only the page can see stands in the same log. */
const noteRefused = async (bridge: Pick<DeskBridge, 'app.log'>, { code }: Failure): Promise<unknown> =>
  bridge['app.log']({ level: 'warn', event: 'bundle.refused', facts: { code } })

async function readOpened(
  reading: Reading,
  reader: FrameReader,
  bundle: OpenedBundle,
): Promise<Result<Incoming, Failure>> {
  const { manifest } = bundle
  if (!isExpected(manifest, reading.own)) return fail('wrong-purpose')
  if (manifest.from.replica === reading.store.position().replica) return fail('own-bundle')
  const taken = await reading.store.ledgerRow(takenKey(manifest.from.replica))
  const [progress] = progressOf(taken === undefined ? [] : [taken])
  const stream = checkStream(progress?.upTo ?? 0, manifest.stream)
  if (!stream.ok) return stream
  const planned = await planWith(reading, reader, bundle)
  if (!planned.ok) return planned
  const [before] = ledgerEntries(await seen(reading.store, manifest.id))
  const { position: upTo } = stream.value
  const madeBefore =
    progress === undefined
      ? undefined
      : { sequence: progress.sequence, at: Date.parse(progress.madeAt ?? '') || 0 }
  const isOlder =
    manifest.scope === CHOSEN_SCOPE ? !isRecent(madeBefore, madeAt(manifest)) : stream.value.isOlder
  return ok({ bundle, ...planned.value, before, madeBefore, isOlder, upTo, acceptReturned: false })
}

/** When a bundle was made, by its sender's own count and clock. */
export const madeAt = ({ sequence, createdAt }: Manifest): MadeAt => ({ sequence, at: Date.parse(createdAt) })

/** A district exchanges with 市科协 and with nobody else; 市科协 with the districts; PCs of one office pass on all. */
function isExpected({ purpose, scope, from }: Manifest, own: string): boolean {
  if (from.office === own) return purpose === 'site' && (scope === OFFICE_SCOPE || scope === CHOSEN_SCOPE)
  const isExchange = purpose === 'exchange' || purpose === 'receipt'
  return isExchange && scope === MUNICIPAL_SCOPE && [from.office, own].includes(MUNICIPAL_OFFICE)
}

const seen = async (store: ExchangeStore, bundle: string) => {
  const row = await store.ledgerRow(ledgerKey({ direction: 'in', bundle }))
  return row === undefined ? [] : [row]
}

type Planned = Contents & Pick<Incoming, 'plan' | 'plannedAt' | 'waitingBefore'>

type PlanReading = Planning & Pick<Reading, 'store' | 'atOnce'>

/** Reads a bundle once more and plans it on what is held now: a write came between. */
export async function readAndPlan(
  reading: PlanReading,
  bundle: OpenedBundle,
): Promise<Result<Planned, Failure>> {
  const reader = reading.openReader()
  try {
    return await planWith(reading, reader, bundle)
  } finally {
    reader.close()
  }
}

async function planWith(
  reading: PlanReading,
  reader: FrameReader,
  bundle: OpenedBundle,
): Promise<Result<Planned, Failure>> {
  const plannedAt = reading.store.position().arrival
  const waitingBefore = waitingOf(await reading.store.ledgerRows(WAITING))
  const contents = await readContents({ ...reading, reader }, bundle, waitingBefore)
  // What it has parsed lies in its memory until it ends; planning reads with one of its own.
  reader.close()
  if (!contents.ok) return contents
  const { records } = contents.value
  const sum = new PlanSum(isKept(records) ? undefined : MOST_LINES)
  const { office } = bundle.manifest.from
  // A pack of our own office may bring all that waits there.
  const limit = office === reading.own ? undefined : new WaitingLimit(office, waitingBefore)
  for await (const plan of planPieces(reading, bundle, records, waitingBefore)) {
    if (!plan.ok) return plan
    if (limit?.add(plan.value.waiting) === true) return fail('record-malformed', { problem: 'too-many' })
    sum.add(plan.value)
  }
  return ok({ ...contents.value, plan: sum.total(), plannedAt, waitingBefore })
}
