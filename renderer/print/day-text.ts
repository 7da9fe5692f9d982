import { partsOf, type IsoDate } from '../../shared/base/iso-date'
import { PRINT_TEXT } from '../text/print'

/** A day as official papers write it: 2026年11月20日. `undefined` stays a blank to be filled in by hand. */
export function dayText(day: IsoDate | undefined): string | undefined {
  if (day === undefined) return undefined
  const { year, month, day: date } = partsOf(day)
  return PRINT_TEXT.day(year, month, date)
}
