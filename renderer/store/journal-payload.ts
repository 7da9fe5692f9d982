import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { ExchangeRow, HistoryRow, RecordRow, SettingRow, StoreState } from './rows'

/** Version of the payload's shape; a journal from a newer program is refused by name. */
export const PAYLOAD_VERSION = 1

/** All rows that one write puts. Replaying an entry is putting its rows again, whatever the write was. */
export interface Payload {
  readonly state: StoreState
  readonly records: readonly RecordRow[]
  readonly history: readonly HistoryRow[]
  readonly settings: readonly SettingRow[]
  readonly exchange: readonly ExchangeRow[]
}

/** A payload that puts nothing but where the database stands. */
export const emptyPayload = (state: StoreState): Payload => ({
  state,
  records: [],
  history: [],
  settings: [],
  exchange: [],
})

/** The text of a journal entry. */
export const payloadText = (payload: Payload): string =>
  JSON.stringify({ version: PAYLOAD_VERSION, ...payload })

/** Reads a journal entry that this program or an older one wrote; the journal has checked its bytes. */
export function parsePayload(text: string): Result<Payload, Failure<'database-newer'>> {
  const { version, ...payload } = JSON.parse(text) as Payload & { readonly version: number }
  return version > PAYLOAD_VERSION ? fail('database-newer', { version }) : ok(payload)
}
