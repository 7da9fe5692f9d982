import { expect, test } from 'vitest'
import { recentRows } from '../../../renderer/store/recent-rows'
import type { RecordRow } from '../../../renderer/store/rows'

const row = (key: string, arrival: number): RecordRow => ({ key, office: '500103', arrival, groups: {} })

/** A database that counts how often it is asked. */
function database(...rows: readonly RecordRow[]) {
  const asked: (readonly string[])[] = []
  const held = new Map(rows.map((each) => [each.key, each]))
  const recent = recentRows((keys) => {
    asked.push(keys)
    return Promise.resolve(keys.map((key) => held.get(key)))
  })
  return { asked, held, recent }
}

test('what was read once, or found missing, is not read again; what a transaction put is what is read then', async () => {
  const { asked, recent } = database(row('answer/a', 1), row('evaluation/e', 2))
  await recent.read(['answer/a', 'evaluation/e', 'answer/none'])
  recent.put([row('answer/a', 3), row('answer/none', 4), row('member/other', 5)])
  const rows = await recent.read(['answer/none', 'evaluation/e', 'answer/a'])
  expect(rows.map((each) => each?.arrival)).toEqual([4, 2, 3])
  expect(asked).toHaveLength(1)
})

test('after something that was not named here, everything is read anew', async () => {
  const { held, recent } = database(row('answer/a', 1))
  await recent.read(['answer/a'])
  held.set('answer/a', row('answer/a', 9))
  recent.forget()
  expect((await recent.read(['answer/a']))[0]?.arrival).toBe(9)
})

test('a large write passes through without being kept, and only some rows are kept at all', async () => {
  const many = Array.from({ length: 200 }, (_, number) => row(`member/${number}`, number))
  const { asked, recent } = database(...many)
  const keys = many.map(({ key }) => key)
  expect((await recent.read(keys)).map((each) => each?.arrival)).toEqual(many.map(({ arrival }) => arrival))
  await recent.read(keys.slice(0, 1))
  for (const key of keys.slice(0, 60)) await recent.read([key])
  await recent.read(keys.slice(0, 1))
  expect(asked.map((each) => each.length)).toEqual([200, 1, ...Array.from({ length: 59 }, () => 1), 1])
})
