import { expect, test } from 'vitest'
import { failed, ok, type Result } from '../../../shared/base/result'
import type { Payload } from '../../../renderer/store/journal-payload'
import { applyStaged } from '../../../renderer/store/staged-apply'
import type { StoreFailure } from '../../../renderer/store/store-face'
import { twinRows } from '../../../renderer/store/twin-rows'
import type { Writer } from '../../../renderer/store/writer'
import { must } from '../../support/offices'
import { YUZHONG } from '../../support/record-states'
import { firstState, NOW } from '../../support/store-fakes'

const fresh = `${YUZHONG}.00000000000000bb`

/** Takes every entry in, as the journal and the database do, and keeps them. */
const keeping = (kept: Payload[]): Pick<Writer, 'commitAll'> => ({
  commitAll: async (entries) => {
    for await (const entry of entries(firstState())) {
      const one: Result<Payload, StoreFailure> = entry
      if (!one.ok) return failed(one.failure)
      kept.push(one.value)
    }
    return ok({ savedAt: new Date(NOW).toISOString() })
  },
})

test('a large import that shows a twin leaves it for a person, in the transaction that puts all (threat 30)', async () => {
  const kept: Payload[] = []
  const ledger = { key: 'in/1', value: { counts: 1 } }
  const applied = must(
    await applyStaged(
      keeping(kept),
      {
        plannedAt: 0,
        isTwin: true,
        parts: async function* () {
          yield ok([])
        },
        ledger: async () => [ledger],
      },
      { now: () => NOW, salt: () => '0'.repeat(32), freshReplica: () => fresh },
    ),
  )
  expect(applied.twin).toBe(true)
  const flip = kept.at(-1)
  expect(flip).toMatchObject({ staging: { step: 'flip' }, state: { replica: fresh, counter: 0 } })
  expect(flip?.exchange).toEqual([...twinRows(firstState(), NOW), ledger])
  expect(kept.slice(0, -1).flatMap(({ exchange }) => exchange)).toEqual([])
})
