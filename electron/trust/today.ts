import { addYears, isoDateOf, type IsoDate } from '../../shared/base/iso-date'

/** The day on this PC's own calendar. A clock outside 1900–2199 counts as the nearest year. */
export function localDay(now: Date): IsoDate {
  const year = Math.min(Math.max(now.getFullYear(), 1900), 2199)
  const [month, day] = [now.getMonth() + 1, now.getDate()]
  return isoDateOf(year, month, day) ?? isoDateOf(year, month, 28) ?? ('1900-01-01' as IsoDate)
}

/** For how long a PC's keys hold unless the city says otherwise: three years (本方案). */
export const usualUntil = (today: IsoDate): IsoDate => addYears(today, 3)
