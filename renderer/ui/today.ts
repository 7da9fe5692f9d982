import { isoDateOf, type IsoDate } from '../../shared/base/iso-date'

/** The day on this PC's calendar. */
export function today(): IsoDate {
  const now = new Date()
  const day = isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (day === undefined) throw new Error('the clock of this PC is outside of 1900 to 2199')
  return day
}
