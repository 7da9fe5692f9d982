import { addMonths, addYears, type IsoDate } from '../base/iso-date'
import { LONGEST_TERM, SHORTEST_TERM, type Term } from '../records/term'

/** Days that follow from a congress (《实施细则》第二十六条); computed, never stored. */
export interface TermDates {
  /** From here on the next congress may meet. */
  readonly nextFrom: IsoDate
  /** The charter's own term, where it lies within three to five years. */
  readonly nextByCharter: IsoDate | undefined
  /** The last day on which the next congress is in time. */
  readonly nextUntil: IsoDate
  /** The last day for the report to the approving office: the same day of the next month, or that month's last. */
  readonly reportUntil: IsoDate
}

/** The days that a term leads to; nothing while the day of its congress is not known. */
export function termDates({ congressOn, charterYears }: Term): TermDates | undefined {
  if (congressOn === undefined) return undefined
  const isWithin = charterYears !== undefined && charterYears >= SHORTEST_TERM && charterYears <= LONGEST_TERM
  return {
    nextFrom: addYears(congressOn, SHORTEST_TERM),
    nextByCharter: isWithin ? addYears(congressOn, charterYears) : undefined,
    nextUntil: addYears(congressOn, LONGEST_TERM),
    reportUntil: addMonths(congressOn, 1),
  }
}
