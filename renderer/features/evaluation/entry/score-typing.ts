import { parseScore } from '../../../../shared/scoring/score-input'

/** What a record can hold: 1,000 points. A draft may exceed the maximum of its indicator, not this. */
const MOST = 100_000
const TYPED = /^\d{0,4}(?:\.\d{0,2})?$/

/** The text of a score after a key; the same text for a key that cannot follow. `undefined`: no key of a score. */
export function typedAfter(text: string, key: string): string | undefined {
  if (key === 'Backspace') return text.slice(0, -1)
  if (key === 'Delete') return ''
  const digit = key === '。' ? '.' : key
  if (!/^[0-9.]$/.test(digit)) return undefined
  const next = text + digit
  const read = parseScore(next, MOST)
  return TYPED.test(next) && (read.ok || read.failure.code === 'not-a-number') ? next : text
}

/** Hundredths of a point; `null` for a blank; `undefined` for what is no score yet (a point alone). */
export function scoreOf(text: string): number | null | undefined {
  const read = parseScore(text, MOST)
  if (read.ok) return read.value
  return read.failure.code === 'empty' ? null : undefined
}
