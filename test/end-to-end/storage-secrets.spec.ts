import { filesWith } from '../support/files-with'
import { expect, test } from '../support/storage-app'

test('phones, e-mails and notes about persons are nowhere in the profile folder, also not in what was replaced', async ({
  storage,
}) => {
  const desk = await storage.launch()
  await desk.page.evaluate(async () => {
    const association = { kind: 'association', id: 'a1' } as const
    const member = { kind: 'member', id: 'm1' } as const
    const writes = [
      [{ ...association, set: { name: '渝中机电科协', contactName: '李联络', contactPhone: '13811112222' } }],
      [
        {
          ...member,
          set: { associationId: 'a1', name: '张三丰', phone: '02367891234', email: 'zhang@example.cn' },
        },
      ],
      [{ ...association, set: { contactPhone: '13833334444', notes: '下周住院' } }],
      [{ ...member, set: {}, deleted: true }],
    ]
    for (const changes of writes) {
      const saved = await window.storage.write(changes)
      if (!saved.ok) throw new Error(saved.failure.code)
    }
    const record = await window.storage.get('association', 'a1')
    if (record !== undefined) await window.storage.openSealed(record)
  })
  await desk.close()
  const secrets = ['13811112222', '13833334444', '02367891234', 'zhang@example.cn', '下周住院', '李联络']
  expect(await filesWith(desk.profile, secrets)).toEqual([])
  // The search finds what is not sealed, so it would have found those.
  expect((await filesWith(desk.profile, ['渝中机电科协'])).length).toBeGreaterThan(0)
})
