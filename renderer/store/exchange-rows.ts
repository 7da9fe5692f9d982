import type { Json } from '../../shared/base/json'
import type { Purpose } from '../../shared/bundle/manifest'
import type { Receipt } from '../../shared/bundle/receipt'
import { waitingId, type Waiting } from '../../shared/merge/plan'
import { healingKey } from './healing-rows'
import type { ExchangeRow } from './rows'

/*
 * What the exchange keeps beside the records: its ledger, how far each side has got, and what waits. All of it is
 * journaled with the change it belongs to.
 */

/** The part of the records that a stream between a district and 市科协 is over. */
export const MUNICIPAL_SCOPE = 'municipal'
/** Everything, between the PCs of one office. */
export const OFFICE_SCOPE = 'office'
/** Some associations with all that hangs on them, between the PCs of one office: no part of a stream. */
export const CHOSEN_SCOPE = 'office-chosen'

/** By replica: the counter of its last write that is meant. */
export type Counters = Readonly<Record<string, number>>

/** One bundle that went out or came in. */
export interface LedgerEntry {
  readonly direction: 'out' | 'in'
  readonly bundle: string
  /** SHA-256 of the manifest, and of the file as it was written (out only). */
  readonly manifest: string
  readonly file: string
  readonly fileHash?: string
  readonly bytes: number
  readonly purpose: Purpose
  /** The office at the other end. */
  readonly office: string
  /** When it was written or first applied here, an ISO instant; and when its sender made it. */
  readonly at: string
  /** In: when it came once more and changed nothing; what the first time did stays in this row. */
  readonly againAt?: string
  readonly createdAt: string
  readonly operator: string
  readonly sequence: number
  readonly base: number
  readonly upTo: number
  readonly records: number
  readonly photos: number
  /** Out, a pack for chosen associations: how many. */
  readonly associations?: number
  /**
   * Counter of the last own write when it went out, absent when more of the stream followed in a next bundle; and the
   * replica that counted. Both absent in rows of older programs.
   */
  readonly counter?: number
  readonly replica?: string
  /** Out: as far as it brought what our office's other databases wrote: other PCs, or this one before a restore. */
  readonly others?: Counters
  /** In: the receipt that we give for it. Out: the one that came back. */
  readonly receipt?: Receipt
  /** Out, a receipt: the bundle it answers; absent in rows of older programs. */
  readonly answers?: string
  /** In: version of the program that made it, and of its schema; absent in rows of older programs. */
  readonly program?: string
  readonly writer?: number
  /** Out: when its receipt was taken in here. */
  readonly confirmedAt?: string
}

/**
 * When an entry's content was made, not later than it came: a clock years ahead would show its office as fresh for
 * years (threats 5, 29).
 */
export const madeAtOf = ({ createdAt, at }: Pick<LedgerEntry, 'createdAt' | 'at'>): string =>
  createdAt < at ? createdAt : at

/** How far one replica of another office has got. */
export interface Progress {
  readonly office: string
  readonly pc: string
  readonly replica: string
  readonly upTo: number
  /** Counter of the last own write that is confirmed (only of what went out). */
  readonly counter: number
  /** Newest roster that it is known to hold. */
  readonly roster: number
  /** Its running number of the bundle that said so: what an earlier one says is old. */
  readonly sequence: number
  /** When that bundle was made over there, an ISO instant; absent in rows of older programs. */
  readonly madeAt?: string
  /** Our replica whose stream it confirmed (only of what went out): for another one nothing is confirmed. */
  readonly ours?: string
  /** What it confirmed besides of our office's other databases. */
  readonly others?: Counters
  /** It names our replica among those it has something of, be it of a pack that is no part of the stream. */
  readonly knows?: true
  /** Our arrivals up to here came from that replica itself: the pack with which an empty database began. */
  readonly given?: number
  /**
   * What it gave us of our own office: `some` associations while there was none here, or `all` that it had (only of what
   * was taken in).
   */
  readonly gave?: 'some' | 'all'
}

/**
 * Whether a database has only those associations of its office that were chosen for it. What is missing there was
 * never sent, so its copy is compared with nobody's.
 */
export const hasOnlyChosen = (taken: readonly Pick<Progress, 'gave'>[]): boolean =>
  taken.some(({ gave }) => gave === 'some') && !taken.some(({ gave }) => gave === 'all')

/** A bundle's place in the ledger. */
export const ledgerKey = ({ direction, bundle }: Pick<LedgerEntry, 'direction' | 'bundle'>): string =>
  `bundle/${direction}/${bundle}`

/** How far we have taken in one replica; how far one replica has confirmed us. */
export const takenKey = (replica: string): string => `taken/${MUNICIPAL_SCOPE}/${replica}`
export const confirmedKey = (replica: string): string => `confirmed/${MUNICIPAL_SCOPE}/${replica}`
const waitingKey = (entry: Waiting): string => `${WAITING}${waitingId(entry)}`

export const LEDGER = 'bundle/'
export const TAKEN = `taken/${MUNICIPAL_SCOPE}/`
export const CONFIRMED = `confirmed/${MUNICIPAL_SCOPE}/`
export const WAITING = 'waiting/'

const rowOf = (key: string, value: object): ExchangeRow => ({ key, value: value as Json })
export const ledgerRowOf = (entry: LedgerEntry): ExchangeRow => rowOf(ledgerKey(entry), entry)
export const takenRowOf = (progress: Progress): ExchangeRow => rowOf(takenKey(progress.replica), progress)
export const confirmedRowOf = (progress: Progress): ExchangeRow =>
  rowOf(confirmedKey(progress.replica), progress)

/** Confirmations of databases that a PC had before the one it speaks with now: nobody waits for those any more. */
export const supersededRows = (
  known: readonly Progress[],
  { pc, replica }: Progress,
): readonly ExchangeRow[] =>
  known.flatMap((progress) =>
    progress.pc !== pc || progress.replica === replica
      ? []
      : [
          { key: confirmedKey(progress.replica), value: null },
          { key: healingKey(progress.replica), value: null },
        ],
  )

/** What makes the queue stand as it is to: rows for what waits anew or changed, empty ones for what waits no longer. */
export function waitingRows(before: readonly Waiting[], after: readonly Waiting[]): readonly ExchangeRow[] {
  const gone = new Map(before.map((entry) => [waitingKey(entry), entry]))
  const rows: ExchangeRow[] = []
  for (const entry of after) {
    const key = waitingKey(entry)
    const known = gone.get(key)
    gone.delete(key)
    if (known === undefined || !isSame(known, entry)) rows.push(rowOf(key, entry))
  }
  return [...rows, ...[...gone.keys()].map((key) => ({ key, value: null }))]
}

/** A plan passes on the very object of what arrived nothing new for. */
const isSame = (a: Waiting, b: Waiting): boolean =>
  a.state === b.state && a.missing.kind === b.missing.kind && a.missing.id === b.missing.id

/** What rows hold; emptied ones are left out. Only this file writes them, so their shape is known by their key. */
const contents = (rows: readonly ExchangeRow[]): readonly unknown[] =>
  rows.filter(({ value }) => value !== null).map(({ value }) => value)

export const ledgerEntries = (rows: readonly ExchangeRow[]): readonly LedgerEntry[] =>
  contents(rows) as readonly LedgerEntry[]
export const progressOf = (rows: readonly ExchangeRow[]): readonly Progress[] =>
  contents(rows) as readonly Progress[]
export const waitingOf = (rows: readonly ExchangeRow[]): readonly Waiting[] =>
  contents(rows) as readonly Waiting[]
