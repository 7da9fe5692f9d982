import { expect, test } from 'vitest'
import { openTokens } from '../../../electron/files/tokens'

test('a token names its path once', () => {
  const tokens = openTokens()
  const token = tokens.give('/usb/a.kxb')
  expect(token).not.toContain('usb')
  expect(tokens.take(token)).toBe('/usb/a.kxb')
  expect(tokens.take(token)).toBeUndefined()
})

test('an unknown token names nothing', () => expect(openTokens().take('/etc/passwd')).toBeUndefined())

test('the oldest tokens are dropped when a page asks for very many', () => {
  const tokens = openTokens()
  const given = Array.from({ length: 1_200 }, (_, index) => tokens.give(String(index)))
  expect(tokens.take(given[0]!)).toBeUndefined()
  expect(tokens.take(given[1_199]!)).toBe('1199')
})
