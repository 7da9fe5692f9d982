/**
 * Hybrid logical clock: 13 digits of milliseconds since 1970, `-`, 5 digits of a counter. It sorts as text, never
 * goes back on one replica, and stays near the PC's own clock. It orders and labels; it never decides whether there
 * is a conflict (threat 6, threat 29).
 */
export type HybridClock = string

/** The clock before the first write. */
export const CLOCK_START: HybridClock = '0000000000000-00000'

/** How far ahead of this PC another replica's clock is believed: one day. Further ahead it is clamped and reported. */
export const MAX_AHEAD_MS = 86_400_000

const MAX_MS = 9_999_999_999_999
const MAX_COUNTER = 99_999
const PATTERN = /^\d{13}-\d{5}$/

/** Whether a text is a hybrid clock; what a bundle says is checked with it. */
export const isHybridClock = (text: string): boolean => PATTERN.test(text)

/** The milliseconds of a clock. */
export const clockMs = (clock: HybridClock): number => Number(clock.slice(0, 13))

/** The time of a clock as ISO text (UTC), for labels. */
export const clockTime = (clock: HybridClock): string => new Date(clockMs(clock)).toISOString()

/** The clock of the next local write: later than `last`, and at least `now` (milliseconds on this PC's clock). */
export function nextClock(last: HybridClock, now: number): HybridClock {
  const lastMs = clockMs(last)
  const nowMs = Math.min(Math.max(0, Math.trunc(now)), MAX_MS)
  if (nowMs > lastMs) return format(nowMs, 0)
  const counter = Number(last.slice(14)) + 1
  return counter <= MAX_COUNTER ? format(lastMs, counter) : format(Math.min(lastMs + 1, MAX_MS), 0)
}

/**
 * What a replica's clock becomes when it takes in a change written at `seen`: not earlier than either, but a clock
 * more than a day ahead of this PC moves it no further than that day, and `clamped` says so.
 */
export function observeClock(
  last: HybridClock,
  seen: HybridClock,
  now: number,
): { readonly clock: HybridClock; readonly clamped: boolean } {
  const limit = format(Math.min(Math.max(0, Math.trunc(now)) + MAX_AHEAD_MS, MAX_MS), 0)
  const clamped = seen > limit
  const believed = clamped ? limit : seen
  return { clock: believed > last ? believed : last, clamped }
}

const format = (ms: number, counter: number): HybridClock =>
  `${String(ms).padStart(13, '0')}-${String(counter).padStart(5, '0')}`
