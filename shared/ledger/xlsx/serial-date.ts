import { addDays, isIsoDate, type IsoDate } from '../../base/iso-date'

export type DateSystem = 1900 | 1904

/** Day 0 of each system; in the first, days before 1900-03-01 stand one later because Excel counts a 29 February 1900. */
const EPOCH = { 1900: '1899-12-30' as IsoDate, 1904: '1904-01-01' as IsoDate } as const
const FALSE_LEAP_DAY = 60

/**
 * The day of a spreadsheet's serial number, its time of day dropped; `undefined` for numbers that are no day between
 * 1900 and 2199 and for 60, the 29 February 1900 that never was.
 */
export function serialDate(serial: number, system: DateSystem = 1900): IsoDate | undefined {
  const day = Math.floor(serial)
  if (!Number.isFinite(serial) || day < 1 || day > 110_000) return undefined
  if (system === 1900 && day === FALSE_LEAP_DAY) return undefined
  const shift = system === 1900 && day < FALSE_LEAP_DAY ? 1 : 0
  const date = addDays(EPOCH[system], day + shift)
  return isIsoDate(date) ? date : undefined
}
