import { expect, test } from 'vitest'
import type { EvaluationStep } from '../../../../../shared/codes/evaluation-steps'
import { openColumns } from '../../../../../shared/evaluation/steps'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import {
  columnIn,
  gridRows,
  moved,
  type Place,
} from '../../../../../renderer/features/evaluation/entry/grid-rows'

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

test('what was signed on site takes no more keys: one goes on typing in the column of the review', () => {
  const open = (step: EvaluationStep) => columnIn(openColumns({ step }), 'site')
  expect([open('draft'), open('confirmed'), open('review')]).toEqual(['site', 'review', 'review'])
  expect(columnIn(openColumns({ step: 'review' }), 'final')).toBe('final')
  expect(columnIn(openColumns({ step: 'draft' }), 'self')).toBe('self')
  expect(open('final')).toBe('site')
})
