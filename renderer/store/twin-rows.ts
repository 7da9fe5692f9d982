import type { Json } from '../../shared/base/json'
import { ok, type Result } from '../../shared/base/result'
import type { ExchangeStore } from './exchange-face'
import { ledgerEntries, ledgerKey } from './exchange-rows'
import { putLedger } from './put-ledger'
import { formerRow } from './replica-pcs'
import type { ExchangeRow, StoreState } from './rows'
import type { StoreFailure } from './store-face'

/*
 * That a bundle showed another database writing as this one (threat 30) is put in the transaction of that bundle, and
 * stands until a person has dealt with it or this PC has new keys: a page that is loaded anew must not lose it.
 */

const TWIN = 'twin/'

/** What was found: as which replica two wrote, under which keys, and when it showed here. */
export interface Twin {
  readonly replica: string
  readonly pc: string
  /** An ISO instant. */
  readonly at: string
  /** The bundle that showed it; its office is asked when it shows again and again, for it may say what it likes. */
  readonly bundle?: string
}

/** The rows of a database that goes on under another id because another one writes as it. */
export const twinRows = (
  left: Pick<StoreState, 'pc' | 'replica'>,
  now: number,
  bundle?: string,
): readonly ExchangeRow[] => {
  const twin: Twin = {
    replica: left.replica,
    pc: left.pc,
    at: new Date(now).toISOString(),
    ...(bundle === undefined ? {} : { bundle }),
  }
  return [formerRow(left), { key: `${TWIN}${left.replica}`, value: { ...twin } satisfies Json }]
}

/** What was found last under the keys that this PC has now and nobody has dealt with yet. */
export async function openTwin(
  store: Pick<ExchangeStore, 'ledgerRows'>,
  pc: string,
): Promise<Twin | undefined> {
  const twins = (await openRows(store)).map(({ value }) => value as unknown as Twin)
  return twins.filter((twin) => twin.pc === pc).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
}

/** The office whose bundle showed it. */
export async function toldBy(
  store: Pick<ExchangeStore, 'ledgerRow'>,
  { bundle = '' }: Twin,
): Promise<string | undefined> {
  const row = await store.ledgerRow(ledgerKey({ direction: 'in', bundle }))
  return ledgerEntries(row === undefined ? [] : [row])[0]?.office
}

/** A person has dealt with what was found; brings what takes that back. */
export async function settleTwins(
  store: ExchangeStore,
): Promise<Result<() => Promise<Result<unknown, StoreFailure>>, StoreFailure>> {
  const rows = await openRows(store)
  const settled = await putLedger(
    store,
    rows.map(({ key }) => ({ key, value: null })),
  )
  return settled.ok ? ok(async () => putLedger(store, rows)) : settled
}

/** Only this file writes these rows, so their shape is known. */
const openRows = async (store: Pick<ExchangeStore, 'ledgerRows'>): Promise<readonly ExchangeRow[]> =>
  (await store.ledgerRows(TWIN)).filter(({ value }) => value !== null)
