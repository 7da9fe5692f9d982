import type { MergedRecord } from '../../../renderer/store/exchange-face'
import type { Failure, Result } from '../../../shared/base/result'
import { largeRecord } from '../large-records'

const PART = 2_000

/** Fills the register of an office with as many records, written by another PC of it. */
export async function fillRegister(office: string, count: number): Promise<void> {
  const replica = `${office}.00000000000000fe`
  const parts = async function* (): AsyncGenerator<Result<readonly MergedRecord[], Failure>> {
    for (let from = 0; from < count; from += PART) {
      const length = Math.min(PART, count - from)
      const made = (_: unknown, at: number) => largeRecord(from + at, office, replica)
      yield { ok: true, value: Array.from({ length }, made).map((after) => ({ before: undefined, after })) }
    }
  }
  const { storage } = window
  const filled = await storage.applyInParts({
    plannedAt: storage.position().arrival,
    parts,
    ledger: async () => [],
  })
  if (!filled.ok) throw new Error(filled.failure.code)
}
