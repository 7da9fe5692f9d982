import { expect, test } from 'vitest'
import { bucketOf } from '../../../shared/rules/bucket'
import { day } from '../../support/association-facts'

const today = day('2026-11-22')
const on = (text: string) => ({ dueOn: day(text) })

test('what passed its day is overdue, what has none to pass is a violation', () => {
  expect(bucketOf({ kind: 'violation', ...on('2026-11-21') }, today)).toBe('overdue')
  expect(bucketOf({ kind: 'violation', dueOn: undefined }, today)).toBe('violation')
  expect(bucketOf({ kind: 'due', ...on('2026-11-21') }, today)).toBe('overdue')
})

test('30 days ahead is soon, 31 can wait; due without a day is soon', () => {
  expect(bucketOf({ kind: 'due', ...on('2026-11-22') }, today)).toBe('soon')
  expect(bucketOf({ kind: 'reminder', ...on('2026-12-22') }, today)).toBe('soon')
  expect(bucketOf({ kind: 'reminder', ...on('2026-12-23') }, today)).toBe('reminder')
  expect(bucketOf({ kind: 'due', dueOn: undefined }, today)).toBe('soon')
})

test('what cannot be judged stays apart, and a reference that passed is a reminder', () => {
  expect(bucketOf({ kind: 'undetermined', ...on('2026-11-21') }, today)).toBe('undetermined')
  expect(bucketOf({ kind: 'reminder', ...on('2026-11-21') }, today)).toBe('reminder')
})
