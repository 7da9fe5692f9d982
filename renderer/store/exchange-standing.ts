import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import { clockTime } from '../../shared/merge/hybrid-clock'
import type { Route } from '../../shared/merge/judge-change'
import { officeOfReplica } from '../../shared/records/replica-id'
import type { RecordState } from '../../shared/records/version'
import { common, countersIn, countersTo, furthest } from './counters'
import type { ExchangeStore } from './exchange-face'
import {
  CONFIRMED,
  LEDGER,
  TAKEN,
  ledgerEntries,
  type LedgerEntry,
  madeAtOf,
  progressOf,
  type Counters,
} from './exchange-rows'
import { outgoingRecords } from './outgoing-records'

/** Where the exchange with one office stands, as screens show it. */
export interface Standing {
  readonly office: string
  /** When the last bundle went out, and when the newest confirmed one was taken in there (ISO instants). */
  readonly sentAt: string | undefined
  readonly confirmedAt: string | undefined
  /** When it last said in a bundle of its own that it has ours, an ISO instant: that comes also without a receipt. */
  readonly acknowledgedAt: string | undefined
  /** When the newest confirmed bundle was written here: what was changed until then is over there. */
  readonly confirmedUpTo: string | undefined
  /** When the newest bundle taken in here was made over there, and when the last one was taken in. */
  readonly madeAt: string | undefined
  readonly receivedAt: string | undefined
  /** Local changes after this arrival go into the next bundle, and the last own writes that are confirmed. */
  readonly base: number
  /** Arrivals up to here came from the other PCs of our office themselves, and need not go back. */
  readonly given: number
  readonly confirmed: Counters
  /** The last own writes that have gone out, confirmed or not. */
  readonly sent: Counters
  /** Newest roster that all known PCs of the other office hold; 0: none known. */
  readonly roster: number
}

/** A row of the ledger; `acknowledged`: a later bundle of the other office tells that it was taken in. */
export interface LedgerLine extends LedgerEntry {
  readonly acknowledged: boolean
}

/** Where the exchange with each office stands now. */
export async function standingsWith(
  store: Pick<ExchangeStore, 'ledgerRows' | 'position'>,
  offices: readonly string[],
): Promise<readonly Standing[]> {
  const entries = ledgerEntries(await store.ledgerRows(LEDGER))
  const confirmed = progressOf(await store.ledgerRows(CONFIRMED))
  const { replica } = store.position()
  const taken = progressOf(await store.ledgerRows(TAKEN))
  return offices.map((office) => {
    const ours = entries.filter((entry) => entry.office === office)
    const out = ours.filter(({ direction }) => direction === 'out')
    const into = ours.filter(({ direction }) => direction === 'in')
    const known = confirmed.filter((progress) => progress.office === office)
    const counters = common(known.map((progress) => countersTo(progress, replica)))
    const acknowledged = out.filter((entry) => isAcknowledged(entry, counters, replica))
    // After a part of the stream more followed.
    const whole = out.filter(({ counter }) => counter !== undefined)
    const heard = taken.filter((progress) => progress.office === office)
    return {
      office,
      sentAt: latest(out.map(({ at }) => at)),
      confirmedAt: latest(out.map(({ receipt }) => receipt?.importedAt)),
      acknowledgedAt: acknowledged.length === 0 ? undefined : latest(known.map(({ madeAt }) => madeAt)),
      confirmedUpTo: latest(
        [...whole.filter(({ receipt }) => receipt !== undefined), ...acknowledged].map(({ at }) => at),
      ),
      madeAt: latest(into.map(madeAtOf)),
      receivedAt: latest(into.map(({ at }) => at)),
      // What was confirmed to a replica that this database is no more says nothing of its stream now.
      base: least(known.map(({ upTo, ours = replica }) => (ours === replica ? upTo : 0))),
      given: least(known.map(({ given = 0, ours = replica }) => (ours === replica ? given : 0))),
      confirmed: counters,
      sent: furthest(out.map((entry) => countersIn(entry, replica))),
      roster: least([...heard, ...known].map(({ roster }) => roster)),
    }
  })
}

/** Whether the other office has taken in what a bundle brought, although its receipt never came. */
const isAcknowledged = (entry: LedgerEntry, confirmed: Counters, replica: string): boolean => {
  const { counter = 0, replica: by = replica } = entry
  return counter > 0 && counter <= (confirmed[by] ?? 0)
}

/** The ledger of exchange, newest first. */
export async function exchangeLedger(
  store: Pick<ExchangeStore, 'ledgerRows' | 'position'>,
): Promise<readonly LedgerLine[]> {
  const entries = ledgerEntries(await store.ledgerRows(LEDGER))
  const standings = await standingsWith(store, [...new Set(entries.map(({ office }) => office))])
  const confirmed = new Map(standings.map((standing) => [standing.office, standing.confirmed]))
  const { replica } = store.position()
  const lineOf = (entry: LedgerEntry): LedgerLine => {
    const isOut = entry.direction === 'out'
    const known = confirmed.get(entry.office) ?? {}
    return { ...entry, acknowledged: isOut && isAcknowledged(entry, known, replica) }
  }
  return entries.map(lineOf).toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Where the exchange with one office stands now. */
export async function standingWith(
  store: Pick<ExchangeStore, 'ledgerRows' | 'position'>,
  office: string,
): Promise<Standing> {
  const [standing] = await standingsWith(store, [office])
  if (standing === undefined) throw new Error('one office, one standing')
  return standing
}

/** Records with changes that the other office has not confirmed. */
export interface Pending {
  /** In no bundle yet. */
  readonly unsent: number
  /** When the oldest of them was written, an ISO instant by its writer's clock; absent when there is none. */
  readonly since?: string
  /** Exported, and no receipt has come back. */
  readonly unconfirmed: number
}

/**
 * Counts what waits. A record that only arrived anew because the other office wrote in it does not count, although
 * the next bundle carries it again; nor for a district what a third one wrote, which it has from 市科协 alone (转隶).
 * `stale` names the counts of members that the next export to this office writes: each is one change that waits,
 * whether one before it waits or not.
 */
export async function countPending(
  store: Pick<ExchangeStore, 'arrivedAfter' | 'states' | 'position'>,
  sender: string,
  { office, base, confirmed, sent }: Standing,
  stale: ReadonlySet<string> = new Set(),
): Promise<Pending> {
  const { arrival } = store.position()
  const route = { sender, receiver: office }
  let [unsent, unconfirmed] = [stale.size, 0]
  let since: string | undefined
  for await (const { whole, state } of outgoingRecords(store, route, { base, upTo: arrival })) {
    if (whole.kind === 'member-summary' && stale.has(whole.id)) continue
    const judged = Object.keys(state.groups).length === 0 ? whole : state
    const newsAfter = newsOf(judged, route)
    const [first] = newsAfter(sent)
    if (first !== undefined) {
      unsent += 1
      if (since === undefined || first < since) since = first
    } else if (newsAfter(confirmed).length > 0) unconfirmed += 1
  }
  return { unsent, unconfirmed, ...(since === undefined ? {} : { since }) }
}

/** When a record was written after our writes `counters`, the oldest first; not what the receiver has from elsewhere. */
const newsOf =
  ({ groups }: RecordState, { sender, receiver }: Route) =>
  (counters: Counters): readonly string[] =>
    Object.values(groups)
      .flat()
      .map(({ version }) => version)
      .filter(({ dot }) => {
        const writer = officeOfReplica(dot.replica)
        return receiver === MUNICIPAL_OFFICE ? writer === sender : writer !== receiver
      })
      .filter(({ dot }) => dot.counter > (counters[dot.replica] ?? 0))
      .map(({ clock }) => clockTime(clock))
      .toSorted()

/** An unknown receiver gets everything: without a confirmed position the stream starts at nothing. */
const least = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : Math.min(...numbers))

const latest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants
    .filter((instant) => instant !== undefined)
    .toSorted()
    .at(-1)
