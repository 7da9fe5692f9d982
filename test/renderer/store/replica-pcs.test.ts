import { beforeEach, expect, test } from 'vitest'
import { restoredState } from '../../../renderer/features/backup/read-snapshot'
import { parsePayload } from '../../../renderer/store/journal-payload'
import { formerRow, pcsOfReplicas } from '../../../renderer/store/replica-pcs'
import { laptopOf, partner, type Partner } from '../../support/exchange-partners'
import { enrolAll, must } from '../../support/offices'
import { CITY, YUZHONG } from '../../support/record-states'
import { firstState } from '../../support/store-fakes'
import { temporaryFolder } from '../../support/temporary-folder'

/* Which PC wrote as which replica: known of whoever sent a bundle here, and of what this database was before. */
let city: Partner
let desk: Partner
let laptop: Partner

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  desk = await partner(YUZHONG, folder)
  laptop = await laptopOf(YUZHONG, folder)
  await enrolAll(city.main, desk.main, laptop.main)
  must(await desk.store.write([{ kind: 'prospect', id: 'p1', office: YUZHONG, set: { hostName: '乙公司' } }]))
})

const known = async ({ store }: Partner) => [...(await pcsOfReplicas(store))]

test('another PC of the office is known by its pack, another office’s PC by its bundle', async () => {
  await laptop.take((await desk.pack(true)).path)
  await desk.take((await laptop.pack(false)).path)
  await city.take((await desk.send(CITY)).path)
  const [deskIs, laptopIs] = [desk, laptop].map(({ store }) => store.position().replica)
  expect(await known(laptop)).toEqual([[deskIs, 'pc-500103']])
  expect(await known(desk)).toEqual([[laptopIs, 'pc-laptop']])
  // The laptop never wrote to 市科协 itself: nothing is known of it there, and nothing is guessed.
  expect(await known(city)).toEqual([[deskIs, 'pc-500103']])
})

test('what was written before a restore keeps the PC that wrote it, also when another PC takes the snapshot in', async () => {
  const made = { ...firstState(), pc: 'pc-old' }
  const madeAt = '2026-01-20T08:00:00.000Z'
  const setting = { office: YUZHONG, pc: 'pc-new', madeAt }
  const { state, exchange } = must(parsePayload(restoredState({ counts: {}, state: made }, setting)))
  expect(state.pc).toBe('pc-new')
  expect(exchange).toEqual([formerRow(made)])
  must(
    await desk.store.applyMerged({
      plannedAt: desk.store.position().arrival,
      states: [],
      ledger: [...exchange],
    }),
  )
  expect(await known(desk)).toEqual([[made.replica, 'pc-old']])
})
