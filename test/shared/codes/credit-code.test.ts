import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCreditCode } from '../../../shared/codes/credit-code'

const VALID = ['11500000009275780L', '11500101008630031F', '11500105768865765W', '11320000MB151840XJ']

describe('GB 32100-2015', () => {
  test.each(VALID)('%s is a credit code', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, value: code })
  })

  test('lower case, full width and spaces are read, upper case and half width are stored', () => {
    expect(checkCreditCode(' １１３２００００ mb151840xj　')).toEqual({
      ok: true,
      value: '11320000MB151840XJ',
    })
  })

  test('the standard’s own bad example ends in a character that no code has', () => {
    expect(checkCreditCode('91350100M000100Y4Z')).toEqual({
      ok: false,
      failure: { code: 'illegal-character', facts: { character: 'Z', position: 18 } },
    })
  })

  test('a wrong check character is named with the right one', () => {
    expect(checkCreditCode('11500000009275780M')).toEqual({
      ok: false,
      failure: { code: 'check-character', facts: { expected: 'L', found: 'M' } },
    })
  })

  test('a code of an ended division stays valid', () => {
    expect(checkCreditCode('11500105768865765W').ok).toBe(true)
  })

  test.each([
    ['', 0],
    ['1150000000927578', 16],
    ['11500000009275780L0', 19],
    ['9.15E+17', 8],
  ])('%j has the wrong length', (text, length) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, failure: { code: 'length', facts: { length } } })
  })

  test('a letter O typed for a zero is named, and the right code is offered', () => {
    expect(checkCreditCode('115OOOOO009275780L')).toEqual({
      ok: false,
      failure: {
        code: 'illegal-character',
        facts: { character: 'O', position: 4, suggestion: '11500000009275780L' },
      },
    })
  })

  test('no suggestion where reading look-alikes does not make it right', () => {
    expect(checkCreditCode('科1500000009275780L')).toEqual({
      ok: false,
      failure: { code: 'illegal-character', facts: { character: '科', position: 1 } },
    })
  })
})

describe('properties', () => {
  const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const character = fc.constantFrom(...ALPHABET.split(''))
  const body = fc.array(character, { minLength: 17, maxLength: 17 }).map((characters) => characters.join(''))

  /** The last character by the words of the standard, with big integers. */
  const slowCheck = (text: string): string => {
    let sum = 0n
    for (let index = 0; index < text.length; index += 1) {
      sum += BigInt(ALPHABET.indexOf(text.charAt(index))) * (3n ** BigInt(index) % 31n)
    }
    return ALPHABET.charAt(Number((31n - (sum % 31n)) % 31n))
  }

  test('exactly one last character makes a body valid, and a wrong one names it', () => {
    fc.assert(
      fc.property(body, character, (text, last) => {
        const expected = slowCheck(text)
        const right = { ok: true, value: text + last }
        const wrong = { ok: false, failure: { code: 'check-character', facts: { expected, found: last } } }
        expect(checkCreditCode(text + last)).toEqual(last === expected ? right : wrong)
      }),
    )
  })

  test('one changed character never goes unnoticed', () => {
    fc.assert(
      fc.property(body, fc.nat(16), character, (text, index, other) => {
        const valid = text + slowCheck(text)
        const changed = valid.slice(0, index) + other + valid.slice(index + 1)
        expect(checkCreditCode(changed).ok).toBe(changed === valid)
      }),
    )
  })
})
