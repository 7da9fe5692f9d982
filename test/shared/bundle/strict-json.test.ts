import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, type Json } from '../../../shared/base/json'
import { isPlainText } from '../../../shared/base/plain-text'
import { parseStrictJson } from '../../../shared/bundle/strict-json'

const parse = (text: string, depth = 8) => parseStrictJson(text, depth)
const problemOf = (text: string): string => {
  const parsed = parse(text)
  return parsed.ok ? 'accepted' : parsed.failure.code
}

test('what this program writes comes back the same', () => {
  const plain = fc.string({ unit: 'binary' }).filter(isPlainText)
  const key = plain.filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text))
  const { json } = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger().map((number) => (Object.is(number, -0) ? 0 : number)),
      plain,
      fc.array(tie('json')),
      fc.dictionary(key, tie('json'), { noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(json, (value) => {
      expect(parse(canonicalText(value))).toEqual({ ok: true, value })
    }),
  )
})

test('never takes what JSON.parse refuses, and never reads it otherwise', () => {
  const near = fc.string({
    unit: fc.constantFrom(...Array.from('{}[]",:\\u0d8n1-.eE tfalse')),
    maxLength: 12,
  })
  fc.assert(
    fc.property(near, (text) => {
      const parsed = parse(text)
      expect(parsed.ok ? parsed.value : undefined).toEqual(parsed.ok ? JSON.parse(text) : undefined)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['{"a":1,"a":2}', 'duplicate-key'],
  ['{"a":1,"\\u0061":2}', 'duplicate-key'],
  ['{"__proto__":{"admin":true}}', 'forbidden-key'],
  ['{"\\u005f_proto__":1}', 'forbidden-key'],
  ['{"constructor":1}', 'forbidden-key'],
  ['9007199254740992', 'number'],
  ['-9007199254740992', 'number'],
  ['1e400', 'number'],
  ['1.5', 'number'],
  ['-0', 'number'],
  ['01', 'number'],
  ['"\\ud800"', 'character'],
  ['"\\u0000"', 'character'],
  ['"\\u202e"', 'character'],
  ['"\u202e"', 'character'],
  ['"\u0000"', 'character'],
  [' 1', 'syntax'],
  ['[1,]', 'syntax'],
  ['{"a":1} ', 'syntax'],
  ['"open', 'syntax'],
  ['"\\x"', 'syntax'],
  ['nul', 'syntax'],
  ['', 'syntax'],
  ['\ufeff1', 'syntax'],
])('%j is refused: %s (threats 16, 17, 19)', (text, problem) => {
  expect(problemOf(text)).toBe(problem)
})

test('the largest and the smallest whole number come through', () => {
  expect(parse('[9007199254740991,-9007199254740991,0]')).toMatchObject({ ok: true })
})

test('nesting is cut off before it is followed (threat 18)', () => {
  expect(problemOf('['.repeat(1_000_000))).toBe('too-deep')
  expect(problemOf('{"a":'.repeat(9) + '1' + '}'.repeat(9))).toBe('too-deep')
  expect(problemOf('[[[[[[[[1]]]]]]]]')).toBe('accepted')
})

test('so are keys without end', () => {
  const keys = Array.from({ length: 10_001 }, (_, index) => `"k${index}":0`).join(',')
  expect(problemOf(`{${keys}}`)).toBe('too-many-keys')
})
