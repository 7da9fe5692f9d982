import { expect, test } from '../support/storage-app'
import { countSyncs } from '../support/sync-count'

const WRITES = 25

test('every write that is answered was synced twice: the journal, then the strict commit', async ({
  storage,
}) => {
  const desk = await storage.launch()
  const syncs = await countSyncs(desk.app.process().pid ?? 0, () =>
    desk.page.evaluate(async (count) => {
      for (let number = 0; number < count; number++) {
        const set = { associationId: 'a1', name: `会员${number}` }
        const saved = await window.storage.write([{ kind: 'member', id: `m${number}`, set }])
        if (!saved.ok) throw new Error(saved.failure.code)
      }
    }, WRITES),
  )
  expect(syncs).toBeGreaterThanOrEqual(2 * WRITES)
  expect(syncs).toBeLessThan(4 * WRITES)
})

test('reading syncs nothing', async ({ storage }) => {
  const desk = await storage.launch()
  const syncs = await countSyncs(desk.app.process().pid ?? 0, () =>
    desk.page.evaluate(async () => {
      for (let number = 0; number < 25; number++) await window.storage.list('member')
    }),
  )
  expect(syncs).toBeLessThan(5)
})
