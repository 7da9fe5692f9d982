import { describe, expect, test } from 'vitest'
import { isPlainLine, isPlainText } from '../../../shared/base/plain-text'

test.each(['企业科协', '张䶮', '买买提·艾力', '𠮷野', 'e\u0301', '（样例）“小巨人” 〔2025〕'])(
  '%s is a line',
  (text) => {
    expect(isPlainLine(text)).toBe(true)
    expect(isPlainText(text)).toBe(true)
  },
)

describe('text that shows as what it is not', () => {
  test.each([
    ['bidirectional override', '报告\u202egpj.exe'],
    ['isolate', 'a\u2066b'],
    ['null', 'a\u0000b'],
    ['escape', 'a\u001bb'],
    ['C1 control', 'a\u0085b'],
    ['line separator', 'a\u2028b'],
    ['lone high surrogate', 'a\ud800'],
    ['lone low surrogate', '\udc00a'],
    ['carriage return', 'a\rb'],
  ])('%s', (_, text) => {
    expect(isPlainLine(text)).toBe(false)
    expect(isPlainText(text)).toBe(false)
  })
})

test('line breaks and tabs are for texts only', () => {
  expect(isPlainLine('a\nb')).toBe(false)
  expect(isPlainText('a\nb\tc')).toBe(true)
})
