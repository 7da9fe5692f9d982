import { expect, test } from 'vitest'
import { scoreOf, typedAfter } from '../../../../../renderer/features/evaluation/entry/score-typing'

const type = (keys: readonly string[]): string =>
  keys.reduce((text, key) => typedAfter(text, key) ?? text, '')

test('digits and a point make a score with at most two decimals', () => {
  expect(type(['3', '.', '5'])).toBe('3.5')
  expect(type(['3', '.', '5', '5', '5'])).toBe('3.55')
  expect(type(['1', '.', '.', '5'])).toBe('1.5')
})

test('a Chinese input method puts a full stop where the point is', () => {
  expect(type(['4', '。', '5'])).toBe('4.5')
})

test('more than a record can hold is not taken; more than the maximum of an indicator is', () => {
  expect(type(['9', '9', '9', '9'])).toBe('999')
  expect(scoreOf('999')).toBe(99_900)
})

test('Backspace takes one character back, Delete all; then it is blank, which is not 0', () => {
  expect(type(['3', '.', '5', 'Backspace'])).toBe('3.')
  expect(type(['3', 'Delete'])).toBe('')
  expect(scoreOf('')).toBeNull()
  expect(scoreOf('0')).toBe(0)
})

test('a point alone is no score yet; letters are no keys of a score', () => {
  expect(scoreOf('.')).toBeUndefined()
  expect(typedAfter('3', 'n')).toBeUndefined()
})
