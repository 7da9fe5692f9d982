import { beforeEach, expect, test } from 'vitest'
import { transferBrings } from '../../../../../renderer/features/register/parts/transfer-brings'
import { viewOf } from '../../../../../renderer/store/record-view'
import { memoryStore, type MemoryStore } from '../../../../support/memory-store'
import { must } from '../../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../../support/record-states'

let memory: MemoryStore

beforeEach(async () => {
  memory = memoryStore(YUZHONG)
  must(
    await memory.write([
      {
        kind: 'association',
        id: 'a1',
        office: YUZHONG,
        set: { name: '翠云科协', level: 'district', localOffice: YUZHONG, status: 'warning' },
      },
    ]),
  )
})

/** The store as a form asks it. */
const store = {
  get: (kind: string, id: string) => Promise.resolve(views(kind).find((view) => view.id === id)),
  children: (kind: string) => Promise.resolve(views(kind)),
  history: (kind: string, id: string) => memory.history(kind as never, id),
} as unknown as Parameters<typeof transferBrings>[1]
const views = (kind: string) =>
  memory
    .all()
    .filter((state) => state.kind === kind)
    .map((state) => viewOf<never>(state, 0))

/** Writes an offer as its drawer does; gives why it was not. */
async function write(id: string, set: Readonly<Record<string, string | null>>): Promise<string | undefined> {
  const before = views('transfer').find((view) => view.id === id)?.value ?? {}
  const value = Object.fromEntries(
    Object.entries({ ...before, associationId: 'a1', ...set }).filter(([, each]) => each !== null),
  )
  const brought = await transferBrings({ id, value, changed: Object.keys(set) }, store, 'a1')
  if ('refused' in brought) return brought.refused
  const change = { kind: 'transfer' as const, id, office: YUZHONG, set: { associationId: 'a1', ...set } }
  must(await memory.write([change, ...brought.changes]))
  return undefined
}
const status = (): unknown =>
  views('association').map(({ value }) => (value as Readonly<Record<string, unknown>>)['status'])[0]

test('an association is offered to another district, not to the office that has it and not to 市科协', async () => {
  expect(await write('t1', { toOffice: YUZHONG, offeredOn: '2026-01-10' })).toContain('就是现在的管理单位')
  expect(await write('t1', { toOffice: CITY, offeredOn: '2026-01-10' })).toContain('不能转给市科协')
  expect(await write('t1', { toOffice: NANAN, offeredOn: '2026-01-10' })).toBeUndefined()
})

test('an association is offered once at a time; a wrong office is put right in the offer, or the offer withdrawn', async () => {
  await write('t1', { toOffice: NANAN, offeredOn: '2026-01-10' })
  expect(await write('t2', { toOffice: '500112', offeredOn: '2026-01-11' })).toContain(
    '已经提出转给南岸区科协',
  )
  expect(await write('t1', { toOffice: '500112' })).toBeUndefined()
  await write('t1', { withdrawnOn: '2026-01-12' })
  expect(await write('t2', { toOffice: NANAN, offeredOn: '2026-01-12' })).toBeUndefined()
})

test('a day of hand-over that is taken out again, or an offer called back, leaves the association as it stood', async () => {
  await write('t1', { toOffice: NANAN, offeredOn: '2026-01-10' })
  await write('t1', { handedOverOn: '2026-01-20' })
  expect(status()).toBe('transferred')
  await write('t1', { handedOverOn: null })
  expect(status()).toBe('warning')
  await write('t1', { handedOverOn: '2026-01-21' })
  await write('t1', { withdrawnOn: '2026-01-22' })
  expect(status()).toBe('warning')
})
