import { expect, test } from '../support/storage-app'
import { writeMembers } from '../support/storage-steps'

test('what was written is there after the next start, with its history', async ({ storage }) => {
  const first = await storage.launch()
  expect(first.report).toMatchObject({ outcome: 'founded', cause: 'none' })
  const saved = await first.page.evaluate(() =>
    window.storage.write(
      [
        {
          kind: 'association',
          id: 'a1',
          office: '500103',
          set: { name: '渝中机电科协', contactPhone: '13800138000' },
        },
        { kind: 'member', id: 'm1', set: { associationId: 'a1', name: '张三', phone: '13912345678' } },
      ],
      { reason: '导入台账', batch: 'b1' },
    ),
  )
  expect(saved).toMatchObject({ ok: true })
  await first.close()

  const second = await storage.launch(first.profile)
  expect(second.report).toMatchObject({ outcome: 'ready', cause: 'none' })
  const found = await second.page.evaluate(async () => {
    const association = await window.storage.get('association', 'a1')
    const members = await window.storage.children('member', 'a1')
    const opened = association === undefined ? undefined : await window.storage.openSealed(association)
    return { association, members, opened, history: await window.storage.history('association', 'a1') }
  })
  expect(found.association).toMatchObject({
    value: { name: '渝中机电科协' },
    sealed: ['contact'],
    deleted: false,
  })
  expect(found.association?.value).not.toHaveProperty('contactPhone')
  expect(found.members).toHaveLength(1)
  expect(found.opened).toEqual({ ok: true, value: { contactPhone: '13800138000' } })
  expect(found.history).toMatchObject([
    {
      event: 'write',
      group: 'core',
      field: 'name',
      new: '渝中机电科协',
      operator: '王芳',
      reason: '导入台账',
      batch: 'b1',
    },
    { event: 'write', group: 'contact', field: 'contactPhone', sealed: true },
    { event: 'unmask', group: 'contact', field: 'contactPhone', sealed: true },
  ])
})

test('a row of the history that was edited, taken out or added past the program is found (threat 26)', async ({
  storage,
}) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 4)
  const checks = await page.evaluate(async () => {
    const open = indexedDB.open('kexie')
    await new Promise((settle) => open.addEventListener('success', settle))
    const rows = (): IDBObjectStore => open.result.transaction('history', 'readwrite').objectStore('history')
    const done = async (request: IDBRequest): Promise<unknown> => {
      await new Promise((settle) => request.addEventListener('success', settle))
      return request.result
    }
    const whole = await window.storage.checkHistory()
    const [second, last] = [
      (await done(rows().get(2))) as object,
      (await done(rows().get(whole.rows))) as object,
    ]
    await done(rows().put({ ...second, operator: '别人' }))
    const edited = await window.storage.checkHistory()
    await done(rows().put(second))
    await done(rows().delete(whole.rows))
    const shortened = await window.storage.checkHistory()
    await done(rows().put(last))
    await done(rows().put({ ...last, seq: whole.rows + 1 }))
    const lengthened = await window.storage.checkHistory()
    await done(rows().delete(whole.rows + 1))
    return { whole, edited, shortened, lengthened, again: await window.storage.checkHistory() }
  })
  const { rows } = checks.whole
  expect(rows).toBeGreaterThan(3)
  expect(checks).toEqual({
    whole: { rows },
    edited: { rows: 1, brokenAt: 2 },
    shortened: { rows: rows - 1, brokenAt: rows },
    lengthened: { rows, brokenAt: rows + 1 },
    again: { rows },
  })
})

test('a list begins with what it began with last time, in that order, without what was deleted since', async ({
  storage,
}) => {
  const { page, profile, close } = await storage.launch()
  await writeMembers(page, 0, 3)
  expect(await page.evaluate(async () => window.storage.beginning('member'))).toEqual([])
  await page.evaluate(async () => window.storage.keepBeginning('member', ['m2', 'gone', 'm0', 'm1']))
  await page.evaluate(async () =>
    window.storage.write([{ kind: 'member', id: 'm0', set: {}, deleted: true }]),
  )
  await close()

  const again = await storage.launch(profile)
  expect(again.report).toMatchObject({ outcome: 'ready' })
  const names = await again.page.evaluate(async () =>
    (await window.storage.beginning('member')).map(({ value }) => value.name),
  )
  expect(names).toEqual(['会员2', '会员1'])
})

test('screens that ask for a list at once read it once, and each follows what is written later', async ({
  storage,
}) => {
  const { page, profile, close } = await storage.launch()
  await writeMembers(page, 0, 3)
  await close()

  const again = await storage.launch(profile)
  const shown = async (counts: readonly number[]) =>
    expect.poll(async () => again.page.evaluate(() => window.counts)).toEqual(counts)
  await again.page.evaluate(() => window.showCounts('member', 3))
  await shown([3, 3, 3])
  await writeMembers(again.page, 3, 1)
  await shown([4, 4, 4])
})

test('a write waits while a snapshot reads everything, and is not in it', async ({ storage }) => {
  const { page } = await storage.launch()
  await writeMembers(page, 1, 1)
  const found = await page.evaluate(async () => {
    const { storage: store } = window
    await store.write(
      Array.from({ length: 1_100 }, (_, number) => ({
        kind: 'member' as const,
        id: `n${number}`,
        set: { associationId: 'a1', name: `会员${number}` },
      })),
    )
    const change = { kind: 'member', id: 'm1', set: { name: '后来的名字' } } as const
    let saved: Promise<unknown> | undefined
    const payloads = await store.readWhole(async (whole) => {
      const read: string[] = []
      for await (const payload of whole.payloads()) {
        saved ??= store.write([change])
        read.push(payload)
      }
      return read
    })
    await saved
    const member = await store.get('member', 'm1')
    return { payloads: payloads?.length, text: payloads?.join(''), name: member?.value.name }
  })
  expect(found.payloads).toBeGreaterThan(4)
  expect(found.text).not.toContain('后来的名字')
  expect(found.name).toBe('后来的名字')
})
