const DAY_MS = 86_400_000
/** 本方案: after a month without data an office is late, after two very late (threat 5). */
const LATE_DAYS = 30
const VERY_LATE_DAYS = 60

/** Whole days since an instant, never negative. */
export const daysSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / DAY_MS))

export const ageState = (days: number): 'fresh' | 'late' | 'very-late' =>
  days >= VERY_LATE_DAYS ? 'very-late' : days >= LATE_DAYS ? 'late' : 'fresh'
