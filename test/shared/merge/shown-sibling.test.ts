import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownSibling } from '../../../shared/merge/shown-sibling'
import { CITY, NANAN, written, YUZHONG } from '../../support/record-states'

const early = written(YUZHONG, 1, { name: '早' })
const late = written(NANAN, 5, { name: '晚' })

test('the owner’s value is shown, though another one is later', () => {
  expect(shownSibling([late, early], (office) => office === YUZHONG)).toBe(early)
})

test('among equals the latest by clock is shown, then the higher replica', () => {
  expect(shownSibling([early, late], () => false)).toBe(late)
  const same = written(CITY, 5, { name: '同' })
  expect(shownSibling([same, late], () => false)).toBe(same)
})

test('every replica shows the same one, in whatever order it holds them', () => {
  const all = [early, late, written(CITY, 3, { name: '中' }), written(CITY, 5, { name: '同' })]
  const shown = shownSibling(all, (office) => office === CITY)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(shownSibling(order, (office) => office === CITY)).toBe(shown)
    }),
  )
})

test('nothing is shown of nothing', () => expect(shownSibling([], () => true)).toBeUndefined())
