import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, type Json } from '../../../shared/base/json'

test('keys are sorted at every depth and nothing is padded', () => {
  expect(canonicalText({ b: 1, a: { d: [true, null], c: '科' } })).toBe(
    '{"a":{"c":"科","d":[true,null]},"b":1}',
  )
})

test('an absent and an undefined member are the same', () => {
  const withUndefined = { a: 1, b: undefined } as unknown as Json
  expect(canonicalText(withUndefined)).toBe(canonicalText({ a: 1 }))
})

test('keys sort by UTF-16 code unit, not by locale', () => {
  expect(canonicalText({ '\u{1f600}': 1, '\uffee': 2, a: 3, B: 4 })).toBe(
    '{"B":4,"a":3,"\u{1f600}":1,"\uffee":2}',
  )
})

const values = fc.jsonValue({ noUnicodeString: false, depthSize: 'small' })

test('the text reads back as the same value', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalText(value as Json)
      expect(canonicalText(JSON.parse(text) as Json)).toBe(text)
    }),
  )
})

test('the order in which members were added does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).toReversed())
      expect(canonicalText(reversed)).toBe(canonicalText(object))
    }),
  )
})
