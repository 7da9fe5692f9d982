import type { Tone } from '../../ui/tag'

const DAY_MS = 86_400_000
/** 本方案: after a month without data the age turns amber, after two red (threat 5). */
const AMBER_DAYS = 30
const RED_DAYS = 60

/** Whole days since an instant, never negative. */
export const daysSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / DAY_MS))

export const ageTone = (days: number): Tone => (days >= RED_DAYS ? 'bad' : days >= AMBER_DAYS ? 'warn' : 'ok')
