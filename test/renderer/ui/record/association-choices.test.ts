import { expect, test } from 'vitest'
import { associationChoices } from '../../../../renderer/ui/record/association-choices'
import { importStore } from '../../../support/import-store'

const OFFICE = '500157'

test('an association to choose goes by its name, a municipal-level one by the name it was proposed with', async () => {
  const store = importStore(OFFICE)
  await store.write([
    { kind: 'association', id: 'd1', office: OFFICE, set: { name: '乙科协' } },
    { kind: 'association', id: 'd2', office: OFFICE, set: {} },
    { kind: 'association', id: 'm1', office: 'cq', set: { platformState: 'registered' } },
    {
      kind: 'proposal',
      id: 'p1',
      office: OFFICE,
      set: { associationId: 'm1', fields: { name: '甲集团科协' } },
    },
  ])
  const choices = associationChoices(await store.list('association'), await store.list('proposal'))
  expect(choices).toEqual([
    { value: 'm1', label: '甲集团科协' },
    { value: 'd1', label: '乙科协' },
  ])
})
