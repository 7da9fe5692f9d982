import { sha256Hex } from '../../shared/base/sha256'
import type { ExchangeStore } from './exchange-face'
import type { ExchangeRow } from './rows'

const SETTLED = 'settled/'
const keyOf = (lateId: string): string => `${SETTLED}${sha256Hex(lateId).slice(0, 32)}`

/** Notes that a late edit (`HeldChange.key`) was decided here, so that it does not come back with the next bundle. */
export const settledRowOf = (lateId: string, at: string): ExchangeRow => ({
  key: keyOf(lateId),
  value: { at },
})

/** Whether a late edit was decided here. */
export async function settledHere(
  store: Pick<ExchangeStore, 'ledgerRows'>,
): Promise<(lateId: string) => boolean> {
  const keys = new Set((await store.ledgerRows(SETTLED)).map(({ key }) => key))
  return (lateId) => keys.has(keyOf(lateId))
}
