import { expect, test } from 'vitest'
import { stagedParts } from '../../../../renderer/store/migrations/0002-staged-parts'

test('the step adds one table, and touches no row of the others', () => {
  expect(stagedParts).toEqual({ number: 2, name: 'staged-parts', stores: { staged: 'part' } })
})
