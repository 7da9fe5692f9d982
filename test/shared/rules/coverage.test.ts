import { expect, test } from 'vitest'
import {
  coverageByDivision,
  coveragePercent,
  coverageTotal,
  divisionOn,
} from '../../../shared/rules/coverage'
import { day } from '../../support/association-facts'

const [before, after] = [day('2025-11-05'), day('2025-11-06')]

test('the divisions of before and after 2025-11-06: 江北区 becomes 两江新区, 渝北区 went to two', () => {
  expect(divisionOn('500105', before)).toBe('500105')
  expect(divisionOn('500105', after)).toBe('500157')
  expect(divisionOn('500112', before)).toBe('500112')
  expect(divisionOn('500112', after)).toBeUndefined()
  expect(divisionOn('500157', before)).toBeUndefined()
  expect(divisionOn(undefined, after)).toBeUndefined()
})

test('coverage counts associations at work against hosts without one, by the divisions of the day', () => {
  const register = {
    associations: [
      { division: '500105', status: 'active' },
      { division: '500157', status: 'rectification' },
      { division: '500157', status: 'preparing' },
      { division: '500157', status: 'deregistered' },
      { status: 'active' },
    ],
    prospects: [
      { division: '500157', state: 'open' },
      { division: '500157', state: 'founded' },
      { division: '500105', state: 'dropped' },
      { division: '500112' },
    ],
  } as const
  const rows = coverageByDivision(register, after)
  expect(rows).toEqual([
    { division: '500157', associations: 2, prospects: 1, recorded: 3 },
    { division: undefined, associations: 1, prospects: 1, recorded: 1 },
  ])
  expect(coverageTotal(rows)).toEqual({ associations: 3, prospects: 2, recorded: 4 })
  expect(coverageByDivision(register, before).map(({ division }) => division)).toEqual([
    '500105',
    '500112',
    undefined,
  ])
})

test('where no prospect was ever recorded nobody knows who is left', () => {
  expect(coveragePercent({ associations: 12, prospects: 0, recorded: 0 })).toBeUndefined()
})

test('per cent is rounded down, and there is none of nothing', () => {
  expect(coveragePercent({ associations: 2, prospects: 1, recorded: 1 })).toBe(66)
  expect(coveragePercent({ associations: 199, prospects: 1, recorded: 9 })).toBe(99)
  expect(coveragePercent({ associations: 0, prospects: 0, recorded: 1 })).toBeUndefined()
  expect(coveragePercent({ associations: 5, prospects: 0, recorded: 2 })).toBe(100)
})
