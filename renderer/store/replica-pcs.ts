import type { ExchangeStore } from './exchange-face'
import { progressOf, TAKEN } from './exchange-rows'
import type { ExchangeRow, StoreState } from './rows'

/*
 * Which PC wrote as which replica, as far as this database knows: what travels names replicas alone. A bundle says it of
 * its sender; of the replicas that this database was before (a restore, a copy, a journal that told another story) a row
 * is put whenever it goes on under another id. Of a PC that never sent anything here itself nothing is known.
 */

const FORMER = 'former/'

/** The row that keeps which PC had this database as the replica that it is about to leave. */
export const formerRow = ({ pc, replica }: Pick<StoreState, 'pc' | 'replica'>): ExchangeRow => ({
  key: `${FORMER}${replica}`,
  value: { pc, replica },
})

/** By replica: the PC, by its id in the roster. The replica that this database is now is not among them. */
export async function pcsOfReplicas(
  store: Pick<ExchangeStore, 'ledgerRows'>,
): Promise<ReadonlyMap<string, string>> {
  const former = await store.ledgerRows(FORMER)
  // Only this file writes these rows, so their shape is known.
  const known = former.map(({ value }) => value as unknown as Pick<StoreState, 'pc' | 'replica'>)
  const senders = progressOf(await store.ledgerRows(TAKEN))
  return new Map([...known, ...senders].map(({ replica, pc }) => [replica, pc]))
}
