import { expect, test } from 'vitest'
import { bareSecret, isWholeSecret } from '../../../renderer/ui/recovery-secret'

const SHEET = `AGE-SE CRET-K EY-1${'q'.repeat(2)} ${'q'.repeat(56)}`

test('a secret typed group by group is whole; one character less or many more is not', () => {
  expect(bareSecret(SHEET)).toBe(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`)
  expect(isWholeSecret(bareSecret(SHEET))).toBe(true)
  expect(isWholeSecret(bareSecret(SHEET).slice(1))).toBe(false)
  expect(isWholeSecret('A'.repeat(300))).toBe(false)
})
