import { canonicalText, type Json } from '../../shared/base/json'
import { NO_TRIES, type DriftTries } from '../../shared/merge/compare'
import { unionOf } from '../../shared/merge/healing'
import type { BucketList } from '../../shared/merge/scope-index'
import type { ExchangeStore } from './exchange-face'
import type { ExchangeRow } from './rows'

/** What is known of how far our copy and that of one other replica have drifted apart. */
export interface Healing {
  readonly office: string
  readonly replica: string
  readonly tries: DriftTries
  /** What we ask for and send in full, and what the other side asked for. */
  readonly wants: readonly BucketList[]
  readonly asked: readonly BucketList[]
  /** What stays different after all tries: a person has to look. */
  readonly stuck: readonly BucketList[]
}

const HEALING = 'healing/'
export const healingKey = (replica: string): string => `${HEALING}${replica}`

export const healingRowOf = (healing: Healing): ExchangeRow => ({
  key: healingKey(healing.replica),
  value: healing as unknown as Json,
})

export const isSameHealing = (a: Healing, b: Healing): boolean => textOf(a) === textOf(b)

const textOf = (healing: Healing): string => canonicalText(healing as unknown as Json)

/** The state of one replica's copy, or a fresh one. Only this file writes these rows, so their shape is known. */
export async function healingOf(
  store: Pick<ExchangeStore, 'ledgerRow'>,
  office: string,
  replica: string,
): Promise<Healing> {
  const row = await store.ledgerRow(healingKey(replica))
  const fresh: Healing = { office, replica, tries: NO_TRIES, wants: [], asked: [], stuck: [] }
  return row === undefined || row.value === null ? fresh : (row.value as unknown as Healing)
}

/** What goes to an office in full: what we want of it ourselves, and what it asked for. */
export async function fullFor(
  store: Pick<ExchangeStore, 'ledgerRows'>,
  office: string,
): Promise<{ readonly wants: readonly BucketList[]; readonly full: readonly BucketList[] }> {
  const rows = (await store.ledgerRows(HEALING)).flatMap(({ value }) =>
    value === null ? [] : [value as unknown as Healing],
  )
  const known = rows.filter((healing) => healing.office === office)
  const wants = unionOf(...known.map((healing) => healing.wants))
  return { wants, full: unionOf(wants, ...known.map((healing) => healing.asked)) }
}

/** Copies that stay different although they were exchanged in full, for a screen that asks a person to look. */
export async function stuckCopies(store: Pick<ExchangeStore, 'ledgerRows'>): Promise<readonly Healing[]> {
  const rows = await store.ledgerRows(HEALING)
  return rows
    .flatMap(({ value }) => (value === null ? [] : [value as unknown as Healing]))
    .filter(({ stuck }) => stuck.length > 0)
}
