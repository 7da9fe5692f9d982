import { expect, test } from 'vitest'
import { passphraseProblem } from '../../../../renderer/ui/passphrase/passphrase-rules'

const NAMES = ['王敏', '两江新区科协', '两江新区']

test.each([
  ['竹林 铁桥 三只猫', undefined],
  ['Kx7-rain-2026', undefined],
  ['830417295506', undefined],
  ['七个字符不够', 'short'],
  ['aaaaaaaaaa', 'repeated'],
  ['12345678', 'sequence'],
  ['qwertyui', 'sequence'],
  ['Password1', 'sequence'],
  ['73910264', 'digits'],
  ['王敏的电脑2026年', 'name'],
  ['两江新区-2026-x', 'name'],
] as const)('%s → %s', (passphrase, problem) => {
  expect(passphraseProblem(passphrase, NAMES)).toBe(problem)
})

test.each([
  ['竹林 铁桥 三只猫', '竹林 铁桥 三只猫', 'same'],
  ['竹林铁桥三只猫 KX', '竹林 铁桥 三只猫ｋｘ', 'same'],
  ['竹林 铁桥 四只猫', '竹林 铁桥 三只猫', undefined],
  // Nothing is said of it before the passphrase of now was typed.
  ['', '', 'short'],
] as const)('%s in place of %s → %s', (passphrase, current, problem) => {
  expect(passphraseProblem(passphrase, NAMES, current)).toBe(problem)
})

test('names that were left blank forbid nothing', () => {
  expect(passphraseProblem('竹林 铁桥 三只猫', ['', '王'])).toBeUndefined()
})
