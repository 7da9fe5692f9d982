import { expect, test } from 'vitest'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import { gridRows, moved, type Place } from '../../../../../renderer/features/evaluation/entry/grid-rows'

const rows = gridRows(defaultScheme('enterprise'))
const at = (code: string): Place => ({ row: rows.findIndex((row) => row.code === code), column: 'site' })
const after = (code: string, key: string) => {
  const place = moved(rows, at(code), key)
  return place === undefined ? undefined : `${rows[place.row]?.code} ${place.column}`
}

test('the arrows move by row and column and stop at the edges', () => {
  expect(after('A1', 'ArrowDown')).toBe('A2 site')
  expect(after('A1', 'ArrowUp')).toBe('A1 site')
  expect(after('A1', 'ArrowRight')).toBe('A1 review')
  expect(moved(rows, { row: 0, column: 'self' }, 'ArrowLeft')).toEqual({ row: 0, column: 'self' })
})

test('below the indicators come bonus and limits; the column is kept on the way', () => {
  expect(after('E3', 'ArrowDown')).toBe('publicity site')
  expect(after('group-member', 'ArrowDown')).toBe('grave-breach site')
  expect(after('publicity', 'ArrowUp')).toBe('E3 site')
})

test('page keys go to the next and the previous section', () => {
  expect(after('A2', 'PageDown')).toBe('B1 site')
  expect(after('B2', 'PageUp')).toBe('B1 site')
  expect(after('B1', 'PageUp')).toBe('A1 site')
  expect(after('under-sanction', 'PageDown')).toBe('under-sanction site')
})

test('other keys lead nowhere', () => {
  expect(after('A1', 'Enter')).toBeUndefined()
})
