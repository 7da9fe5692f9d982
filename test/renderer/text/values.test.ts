import { expect, test } from 'vitest'
import { valueText } from '../../../renderer/text/values'

test('names in a list are read as names, so that two lists of one length can be told apart', () => {
  expect(valueText('evaluation', 'assessors', ['王芳', '李勇'])).toBe('王芳、李勇')
})

test('of codes that nothing at hand can name their number is said', () => {
  expect(valueText('evaluation', 'vetoes', ['forged', 'unlawful'])).toBe('2 项')
})
