import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { JoinedText } from '../../../../renderer/ui/search/joined-text'

test('finds the texts that hold a word, in their order, each once', () => {
  const joined = new JoinedText(['两江', '', '渝中渝中', '江北', '渝'])
  expect(joined.holding('渝')).toEqual([2, 4])
  expect(joined.holding('江')).toEqual([0, 3])
  expect(joined.holding('北渝')).toEqual([])
  expect(new JoinedText([]).holding('渝')).toEqual([])
})

test('finds what a search in each text finds', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', 'A', '\n'), maxLength: 6 })
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', 'A'), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), word, (texts, sought) => {
      const each = texts.flatMap((one, row) => (one.includes(sought) ? [row] : []))
      expect(new JoinedText(texts).holding(sought)).toEqual(each)
    }),
  )
})
