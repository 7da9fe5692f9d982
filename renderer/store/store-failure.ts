import type { Failure } from '../../shared/base/result'
import { STORE_CODES, type StoreFailure } from './store-face'

/** A failure of the main process as one of the store; one that the store cannot have caused is a bug. */
export function storeFailure({ code, facts }: Failure): StoreFailure {
  const known = STORE_CODES.find((each) => each === code)
  if (known === undefined) return { code: 'bug', facts: { code } }
  return facts === undefined ? { code: known } : { code: known, facts }
}

/** What a transaction of the database threw, as a failure. */
export function putFailure(error: unknown, facts: Failure['facts'] = {}): StoreFailure {
  const cause = error instanceof Error ? error.name : ''
  return {
    code: cause === 'QuotaExceededError' ? 'disk-full' : 'cannot-write',
    facts: { ...facts, cause },
  }
}
