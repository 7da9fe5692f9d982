import type { IsoDate } from '../base/iso-date'
import type { Term } from '../records/term'
import { compareText, type AssociationFacts, type Known } from './facts'

/** A term whose congress has met. */
export interface Congress {
  readonly id: string
  readonly on: IsoDate
  readonly value: Term
}

/** The congresses that have met by `today`, earliest first. One that is planned has not met. */
export const congressesUntil = ({ terms }: AssociationFacts, today: IsoDate): readonly Congress[] =>
  terms
    .flatMap(({ id, value }) =>
      value.congressOn === undefined || value.congressOn > today ? [] : [{ id, on: value.congressOn, value }],
    )
    .toSorted((a, b) => compareText(`${a.on} ${a.id}`, `${b.on} ${b.id}`))

/**
 * A term that follows the last known congress but does not say when its own met: then the last congress is not known.
 */
export const termWithoutDate = (
  { terms }: AssociationFacts,
  last: Congress | undefined,
): Known<Term> | undefined =>
  terms
    .toSorted((a, b) => compareText(a.id, b.id))
    .find(({ value }) => value.congressOn === undefined && (last === undefined || follows(value, last)))

const follows = ({ ordinal, startOn }: Term, last: Congress): boolean => {
  if (ordinal !== undefined && last.value.ordinal !== undefined) return ordinal > last.value.ordinal
  return startOn !== undefined && startOn > last.on
}
