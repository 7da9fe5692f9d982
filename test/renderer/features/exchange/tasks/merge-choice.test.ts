import { expect, test } from 'vitest'
import {
  allOf,
  firstChoice,
  firstUnchosen,
  pairFields,
  takenFields,
  type Pair,
} from '../../../../../renderer/features/exchange/tasks/merge-choice'

const PAIR: Pair = [
  { name: '甲公司科协', hostName: '甲公司', employees: 300, town: '五里店街道' },
  { name: '甲公司科协', hostName: '甲有限公司', sciTechWorkers: 40, parentAssociationId: 'p1' },
]

test('what only one side knows is taken from there unless a person says otherwise; the rest is asked for', () => {
  const choice = firstChoice('association', PAIR)
  expect(choice).toEqual({ employees: 0, town: 0, sciTechWorkers: 1 })
  expect(pairFields('association', PAIR)).not.toContain('parentAssociationId')
  expect(firstUnchosen('association', PAIR, choice)).toBe('hostName')
  expect(firstUnchosen('association', PAIR, { ...choice, hostName: 1 })).toBeUndefined()
})

test('the record that stays takes the other side’s values where they were picked, and empties where blank was', () => {
  const choice = { ...firstChoice('association', PAIR), hostName: 1 as const, town: 1 as const }
  expect(takenFields('association', PAIR, 0, choice)).toEqual({
    hostName: '甲有限公司',
    town: null,
    sciTechWorkers: 40,
    parentAssociationId: 'p1',
  })
  expect(takenFields('association', PAIR, 1, choice)).toEqual({ employees: 300 })
  expect(takenFields('association', PAIR, 1, allOf('association', PAIR, 1))).toEqual({})
})
