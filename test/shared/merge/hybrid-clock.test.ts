import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CLOCK_START,
  clockMs,
  clockTime,
  isHybridClock,
  MAX_AHEAD_MS,
  nextClock,
  observeClock,
} from '../../../shared/merge/hybrid-clock'

const NOW = Date.parse('2026-03-01T08:00:00Z')

test('a write takes the PC’s time', () => {
  expect(clockTime(nextClock(CLOCK_START, NOW))).toBe('2026-03-01T08:00:00.000Z')
})

test('writes of one replica sort in their order, whatever the PC’s clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e13 }), { minLength: 1, maxLength: 50 }), (times) => {
      let last = CLOCK_START
      for (const time of times) {
        const next = nextClock(last, time)
        expect(isHybridClock(next)).toBe(true)
        expect(next > last || clockMs(last) === 9_999_999_999_999).toBe(true)
        last = next
      }
    }),
  )
})

test('more writes in a millisecond than the counter holds go into the next one', () => {
  const full = `${String(NOW)}-99999`
  expect(nextClock(full, NOW)).toBe(`${NOW + 1}-00000`)
})

test('what arrives moves the clock on, so that an answer sorts behind it', () => {
  const seen = `${NOW + 5_000}-00003`
  const { clock, clamped } = observeClock(nextClock(CLOCK_START, NOW), seen, NOW)
  expect([clock, clamped]).toEqual([seen, false])
  expect(nextClock(clock, NOW) > seen).toBe(true)
})

test('a clock years ahead moves ours a day at most, and is reported', () => {
  const far = '9999999999999-99999'
  const { clock, clamped } = observeClock(nextClock(CLOCK_START, NOW), far, NOW)
  expect(clamped).toBe(true)
  expect(clockMs(clock)).toBe(NOW + MAX_AHEAD_MS)
})

test('an old clock changes nothing', () => {
  const last = nextClock(CLOCK_START, NOW)
  expect(observeClock(last, '0000000000001-00000', NOW)).toEqual({ clock: last, clamped: false })
})

test.each(['', '1', '1767225600000', '1767225600000-1', 'x767225600000-00000'])('%j is no clock', (text) => {
  expect(isHybridClock(text)).toBe(false)
})
