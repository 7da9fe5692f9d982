import { expect, test } from 'vitest'
import { walkXml } from '../../../../shared/ledger/xlsx/xml'

const walked = (xml: string): { readonly whole: boolean; readonly seen: readonly string[] } => {
  const seen: string[] = []
  const whole = walkXml(xml, {
    open: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes)}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  })
  return { whole, seen }
}

test('elements by local name, attributes in either quotes, entities, CDATA; comments are passed over', () => {
  expect(
    walked(
      `<?xml version="1.0"?><!-- a > b --><x:row r = "1" x:s='a"b>c'><c t="&lt;&#20013;&#x4e2d;"/><![CDATA[<&>]]>&amp;</x:row>`,
    ),
  ).toEqual({
    whole: true,
    seen: ['<row {"r":"1","s":"a\\"b>c"}>', '<c {"t":"<中中"}>', '</c>', '<&>', '&', '</row>'],
  })
})

test('nothing expands: an entity is resolved once, and one that is not of the five refuses the file', () => {
  expect(walked('<a>&amp;amp;</a>').seen).toEqual(['<a {}>', '&amp;', '</a>'])
  expect(walked('<a>&lol;</a>').whole).toBe(false)
})

test.each([
  '<a>',
  '</a>',
  '<a',
  '<a b="1>',
  '<!DOCTYPE a><a/>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<a></b>',
])('%s is not whole', (xml) => {
  expect(walked(xml).whole).toBe(false)
})

test.each([
  ['a word without a value', `<a ${'b'.repeat(400_000)}/>`, false],
  ['many words without a value', `<a ${'b '.repeat(400_000)}/>`, false],
  ['white space around nothing', `<a b${' '.repeat(400_000)}c="1"/>`, false],
  ['many > inside quotes', `<a b="${'>'.repeat(60_000)}"/>`, true],
  ['one text', `<a>${'b'.repeat(400_000)}</a>`, true],
  ['elements in elements', `${'<a>'.repeat(60_000)}${'</a>'.repeat(60_000)}`, true],
])('%s, up to half a megabyte of it, is walked once', (_, xml, whole) => {
  expect(walked(xml).whole).toBe(whole)
})

test('a text longer than a piece arrives whole', () => {
  const text = '企'.repeat(100_000)
  expect(walked(`<a>${text}</a>`).seen.join('')).toBe(`<a {}>${text}</a>`)
})
