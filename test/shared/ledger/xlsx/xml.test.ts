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

test('an entity that is not one of the five stays as it is written; nothing expands', () => {
  expect(walked('<a>&lol;&amp;amp;</a>').seen).toEqual(['<a {}>', '&lol;&amp;', '</a>'])
})

test.each(['<a>', '</a>', '<a', '<a b="1>', '<!DOCTYPE a><a/>', '<a><!-- </a>', '<a><![CDATA[ </a>'])(
  '%s is not whole',
  (xml) => {
    expect(walked(xml).whole).toBe(false)
  },
)

test.each([
  ['a word without a value', `<a ${'b'.repeat(400_000)}/>`],
  ['many words without a value', `<a ${'b '.repeat(400_000)}/>`],
  ['many > inside quotes', `<a b="${'>'.repeat(400_000)}"/>`],
  ['white space around nothing', `<a b${' '.repeat(400_000)}c="1"/>`],
])('%s, half a megabyte of it, is walked once', (_, xml) => {
  expect(walked(xml).whole).toBe(true)
})
