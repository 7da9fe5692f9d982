import type { AssociationKind } from '../codes/association-kinds'
import type { SchemeRecord } from '../records/scheme'
import { defaultScheme, presetFor } from '../scoring/default-scheme'
import type { Scheme } from '../scoring/scheme'

/** Published schemes of an office that stand, the latest version of each. */
export function standingSchemes(records: readonly SchemeRecord[]): readonly Scheme[] {
  const latest = new Map<string, Scheme>()
  for (const { scheme, publishedOn, withdrawnOn } of records) {
    if (scheme === undefined || publishedOn === undefined || withdrawnOn !== undefined) continue
    const known = latest.get(scheme.id)
    if (known === undefined || known.version < scheme.version) latest.set(scheme.id, scheme)
  }
  return [...latest.values()]
}

/**
 * The scheme an evaluation begins with: the office's own for that year and kind of association, one for every year after
 * one for the year itself, and else the software's reference scheme.
 */
export function schemeFor(
  records: readonly SchemeRecord[],
  kind: AssociationKind | undefined,
  year: number,
): Scheme {
  const preset = presetFor(kind ?? 'enterprise')
  const fitting = standingSchemes(records).filter(
    (scheme) =>
      (scheme.preset === undefined || scheme.preset === preset) &&
      (scheme.year === undefined || scheme.year === year),
  )
  const rank = (scheme: Scheme): number => (scheme.year === year ? 2 : 0) + (scheme.preset === preset ? 1 : 0)
  const [best] = fitting.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? 1 : -1))
  return best ?? defaultScheme(preset)
}
