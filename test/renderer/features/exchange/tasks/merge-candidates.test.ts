import { expect, test } from 'vitest'
import { mergeCandidates } from '../../../../../renderer/features/exchange/tasks/merge-candidates'
import { importStore } from '../../../../support/import-store'
import { must } from '../../../../support/offices'
import { MUNICIPAL_OFFICE } from '../../../../../shared/codes/offices'
import { YUZHONG } from '../../../../support/record-states'

type Fields = Readonly<Record<string, string>>

async function associations(named: Readonly<Record<string, Fields>>) {
  const store = importStore(YUZHONG)
  for (const [id, set] of Object.entries(named)) {
    must(
      await store.write([{ kind: 'association', id, office: YUZHONG, set: { level: 'district', ...set } }]),
    )
  }
  return store
}

test('what looks like the association stands first and says why; nobody is left out but itself and what is deleted', async () => {
  const store = await associations({
    own: {
      name: '重庆山城软件有限公司科协',
      creditCode: '11500101008630031F',
      hostName: '重庆山城软件有限公司',
    },
    other: { name: '嘉陵江生物科协' },
    near: { name: '重庆山城软件公司科协' },
    host: { name: '山城软件科技工作者协会', hostName: '重庆山城软件有限公司' },
    name: { name: '重庆山城软件有限公司 科协' },
    code: { name: '山城软件（两江）', creditCode: '11500101008630031F' },
    gone: { name: '重庆山城软件有限公司科协' },
  })
  must(await store.write([{ kind: 'association', id: 'gone', set: {}, deleted: true }]))
  const own = await store.get('association', 'own')
  if (own === undefined) throw new Error('not there')
  const { records, alike } = mergeCandidates(own, await store.list('association'))
  expect(records.map(({ id }) => [id, alike.get(id)])).toEqual([
    ['code', 'code'],
    ['name', 'name'],
    ['host', 'host'],
    ['near', 'near'],
    ['other', undefined],
  ])
})

test('what another office has in custody is not offered: only its custodian can merge it', async () => {
  const store = await associations({ own: { name: '甲科协' }, other: { name: '乙科协' } })
  const [own, other] = [await store.get('association', 'own'), await store.get('association', 'other')]
  if (own === undefined || other === undefined) throw new Error('not there')
  expect(mergeCandidates(own, [own, other]).records).toEqual([other])
  expect(mergeCandidates(own, [own, { ...other, office: MUNICIPAL_OFFICE }]).records).toEqual([])
})

test('members: one name, or one month of birth under a name that differs in a character', async () => {
  const store = await associations({ a1: { name: '甲公司科协' } })
  const member = (id: string, set: Fields) => ({
    kind: 'member' as const,
    id,
    office: YUZHONG,
    set: { associationId: 'a1', ...set },
  })
  must(
    await store.write([
      member('own', { name: '王小丽', birthMonth: '1988-03' }),
      member('other', { name: '李强', birthMonth: '1988-03' }),
      member('typed', { name: '王晓丽', birthMonth: '1988-03' }),
      member('named', { name: '王小丽' }),
    ]),
  )
  const own = await store.get('member', 'own')
  if (own === undefined) throw new Error('not there')
  const { records, alike } = mergeCandidates(own, await store.children('member', 'a1'))
  expect(records.map(({ id }) => [id, alike.get(id)])).toEqual([
    ['named', 'name'],
    ['typed', 'near'],
    ['other', undefined],
  ])
})
