import { expect, test } from 'vitest'
import { checkStream } from '../../../shared/bundle/stream'

test('the next bundle, one that begins earlier, and an old one are taken in', () => {
  expect(checkStream(10, { base: 10, upTo: 15 })).toEqual({
    ok: true,
    value: { position: 15, isOlder: false },
  })
  expect(checkStream(10, { base: 0, upTo: 15 })).toEqual({
    ok: true,
    value: { position: 15, isOlder: false },
  })
  expect(checkStream(10, { base: 0, upTo: 10 })).toMatchObject({ value: { position: 10, isOlder: false } })
  expect(checkStream(10, { base: 0, upTo: 8 })).toEqual({ ok: true, value: { position: 10, isOlder: true } })
})

test('a gap is refused and the missing range is named (threat 7)', () => {
  expect(checkStream(10, { base: 12, upTo: 15 })).toEqual({
    ok: false,
    failure: { code: 'gap', facts: { from: 11, to: 12 } },
  })
})
