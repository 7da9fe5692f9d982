import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { formerRow } from './replica-pcs'
import type { ExchangeRow, HistoryRow, RecordRow, SettingRow, StagedRow, StoreState } from './rows'

/** Newest version of the payload's shape that is known here; a journal from a newer program is refused by name. */
export const PAYLOAD_VERSION = 2

/**
 * A step of an import that is too large for one entry. `begin` forgets what an earlier one left that was broken off;
 * a `part` lies in a table that nobody reads; `flip` puts the rows of all parts, in the transaction of its entry.
 */
export type Staging =
  | { readonly step: 'begin' }
  | { readonly step: 'part'; readonly row: StagedRow }
  | { readonly step: 'flip'; readonly parts: number }

/** All rows that one write puts. Replaying an entry is putting its rows again, whatever the write was. */
export interface Payload {
  readonly state: StoreState
  readonly records: readonly RecordRow[]
  readonly history: readonly HistoryRow[]
  readonly settings: readonly SettingRow[]
  readonly exchange: readonly ExchangeRow[]
  readonly staging?: Staging
}

/** A payload that puts nothing but where the database stands. */
export const emptyPayload = (state: StoreState): Payload => ({
  state,
  records: [],
  history: [],
  settings: [],
  exchange: [],
})

/** From here on the database is the replica of `state`; that it was `before`, and on which PC, is kept. */
export const renewingPayload = (state: StoreState, before: StoreState): Payload => ({
  ...emptyPayload(state),
  exchange: [formerRow(before)],
})

/** The text of a journal entry. What an older program can replay says so. */
export const payloadText = (payload: Payload): string =>
  JSON.stringify({ version: payload.staging === undefined ? 1 : PAYLOAD_VERSION, ...payload })

/** Reads a journal entry that this program or an older one wrote; the journal has checked its bytes. */
export function parsePayload(text: string): Result<Payload, Failure<'database-newer'>> {
  const { version, ...payload } = JSON.parse(text) as Payload & { readonly version: number }
  return version > PAYLOAD_VERSION ? fail('database-newer', { version }) : ok(payload)
}
