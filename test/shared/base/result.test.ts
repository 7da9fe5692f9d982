import { expect, test } from 'vitest'
import { fail, failed, ok } from '../../../shared/base/result'

test('a success holds its value', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 })
})

test('a failure holds a code, and facts only when there are some', () => {
  expect(fail('length')).toEqual({ ok: false, failure: { code: 'length' } })
  expect(fail('length', { length: 17 })).toEqual({
    ok: false,
    failure: { code: 'length', facts: { length: 17 } },
  })
  expect(failed('gone')).toEqual({ ok: false, failure: 'gone' })
})
