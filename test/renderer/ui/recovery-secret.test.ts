import { generateX25519Identity } from 'age-encryption'
import { expect, test } from 'vitest'
import { bareSecret, secretProblem } from '../../../renderer/ui/recovery-secret'

const GROUP = 6

test('every secret that age makes is taken, however it is typed from the sheet', async () => {
  for (let made = 0; made < 20; made += 1) {
    const secret = await generateX25519Identity()
    const groups = secret.toLowerCase().replaceAll(/(.{6})/g, '$1 ')
    expect(bareSecret(groups)).toBe(secret)
    expect(bareSecret(secret.replaceAll(/(?<=1.*)0/g, 'o').replaceAll(/(?<=-1.*)8/g, 'b'))).toBe(secret)
    expect(bareSecret(secret.replaceAll('-', '－'))).toBe(secret)
    expect(secretProblem(secret)).toBeUndefined()
  }
})

test('a wrong character is found before anything is opened, and its group is named', async () => {
  const secret = await generateX25519Identity()
  for (let at = 'AGE-SECRET-KEY-1'.length; at < secret.length; at += 5) {
    const slip = secret[at] === 'Q' ? 'P' : 'Q'
    const typed = secret.slice(0, at) + slip + secret.slice(at + 1)
    expect(secretProblem(typed)).toEqual({ problem: 'typo', group: Math.floor(at / GROUP) + 1 })
  }
})

test('what is wrong in more than one place, or is no secret at all, is refused without a group', () => {
  expect(secretProblem('A'.repeat(74))).toEqual({ problem: 'typo' })
  expect(secretProblem(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`)).toEqual({ problem: 'typo' })
  expect(secretProblem('A'.repeat(73))).toEqual({ problem: 'length', length: 73 })
  expect(secretProblem('')).toEqual({ problem: 'length', length: 0 })
})
