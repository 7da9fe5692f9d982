import { isoDateOf, type IsoDate } from '../../../shared/base/iso-date'

/** Today on this PC's clock and in its time zone. */
export function localToday(): IsoDate {
  const now = new Date()
  const today = isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (today === undefined) throw new Error(`the clock shows year ${now.getFullYear()}`)
  return today
}
