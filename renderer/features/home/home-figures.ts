import { ASSOCIATION_KINDS, type AssociationKind } from '../../../shared/codes/association-kinds'
import { countsFor, isGraded } from '../../../shared/evaluation/counted'
import type { AssociationView } from '../../store/association-view'
import type { RecordView } from '../../store/store-face'

/** Associations that are there: not revoked, deregistered or handed over. */
const GONE: ReadonlySet<string | undefined> = new Set(['revoked', 'deregistered', 'transferred'])

/** The associations in the register of today; not those that 市科协 has declined to record. */
export const registeredOf = (views: readonly AssociationView[]): readonly AssociationView[] =>
  views.filter(({ value, declined }) => !declined && !GONE.has(value.status))

/** How many of each kind, the kinds in their order, those without any left out. */
export const byKind = (views: readonly AssociationView[]): readonly (readonly [AssociationKind, number])[] =>
  ASSOCIATION_KINDS.map(
    ({ code }) => [code, views.filter(({ value }) => value.kind === code).length] as const,
  ).filter(([, count]) => count > 0)

/** Evaluations of a year that the office `own` counts: all, and those that are graded. */
export function evaluationsOf(
  evaluations: readonly RecordView<'evaluation'>[],
  year: number,
  own: string,
): { readonly all: number; readonly final: number } {
  const ofYear = evaluations.filter(({ value, office }) => value.year === year && countsFor(own, office))
  return { all: ofYear.length, final: ofYear.filter(({ value }) => isGraded(value)).length }
}
