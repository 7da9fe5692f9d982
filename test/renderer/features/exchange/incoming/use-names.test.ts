import { expect, test } from 'vitest'
import { namesOf } from '../../../../../renderer/features/exchange/incoming/use-names'
import { CITY, lookupIn, NANAN, state, written } from '../../../../support/record-states'

test('a record of which the bundle brings the association without its name is called as that is held here', async () => {
  const held = state('association', 'a1', CITY, { core: [written(CITY, 1, { name: '长江科协' })] })
  const bare = state('association', 'a1', CITY, {})
  const evaluation = state('evaluation', 'a1:2026', NANAN, {
    core: [written(NANAN, 1, { associationId: 'a1', year: 2026 })],
  })
  const lookup = lookupIn(held)
  const store = {
    states: async (named: readonly { readonly kind: string; readonly id: string }[]) =>
      named.map(({ kind, id }) => lookup(kind, id)),
  }
  const names = await namesOf(store, [{ kind: 'evaluation', id: 'a1:2026' }], [bare, evaluation])
  expect([...names.values()]).toEqual(['长江科协 2026 年'])
})
