import { kindOf, type Kind } from '../records/kinds'

/**
 * The ★ fields that a record still lacks, in the order of its definition. This is about records, outside the articles:
 * a blank breaks nothing. Sealed fields cannot be read here; one counts as known when its group holds something.
 */
export function missingFields(
  kind: Kind,
  value: Readonly<Record<string, unknown>>,
  sealed: readonly string[] = [],
): readonly string[] {
  const definition = kindOf(kind)
  if (definition === undefined) return []
  const held = new Set(sealed.flatMap((name) => Object.keys(definition.groups[name]?.shape ?? {})))
  return definition.required.filter((field) => value[field] === undefined && !held.has(field))
}
