import { expect, test } from '../support/storage-app'

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
