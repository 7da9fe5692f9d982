import { expect, test } from 'vitest'
import { comparedLists } from '../../../../renderer/features/import/existing-records'
import { knownNovaNames } from '../../../../renderer/features/import/known-nova-names'
import { novaClusters } from '../../../../shared/codes/clusters'
import { importStore } from '../../../support/import-store'

const OFFICE = '500157'

test('an import knows the office’s own “新星” clusters, and those that its records name by another list', async () => {
  const store = importStore(OFFICE)
  await store.write([
    { kind: 'office-settings', id: OFFICE, office: OFFICE, set: { novaYear: 2025, novaNames: '低空经济' } },
    {
      kind: 'association',
      id: 'd1',
      office: OFFICE,
      set: { cluster: 'food', secondCluster: 'nova-卫星互联网' },
    },
    { kind: 'association', id: 'm1', office: 'cq', set: { platformState: 'registered' } },
    {
      kind: 'proposal',
      id: 'p1',
      office: OFFICE,
      set: { associationId: 'm1', fields: { cluster: 'nova-生命科学' } },
    },
  ])
  const names = await knownNovaNames(store, OFFICE, await comparedLists(store))
  expect(novaClusters(names).map(({ name }) => name)).toEqual(['低空经济', '卫星互联网', '生命科学'])
})
