import type { Json } from '../../../../shared/base/json'
import { aboveOf, type Lookup } from '../../../../shared/merge/lineage'
import { shownSibling } from '../../../../shared/merge/shown-sibling'
import { LIFE_GROUP, type RecordState } from '../../../../shared/records/version'

/** What a record is called: by its own name or title, else by that of the record it hangs on. */
export function nameOf(state: RecordState, lookup: Lookup): string {
  const { name, person, fields, title } = valueOf(state)
  const proposed =
    typeof fields === 'object' && fields !== null && 'name' in fields ? fields['name'] : undefined
  const own = [name, person, proposed, title].find((text) => typeof text === 'string')
  if (own !== undefined) return own
  const above = aboveOf(state)
  const parent = above?.id === undefined ? undefined : lookup(above.kind, above.id)
  return parent === undefined ? (above?.id ?? state.id) : nameOf(parent, lookup)
}

/** The shown values of some groups, flat. */
export function valueOf(
  state: RecordState,
  groups: readonly string[] = Object.keys(state.groups),
): Record<string, Json> {
  const shown = groups
    .filter((group) => group !== LIFE_GROUP)
    .map((group) => shownSibling(state.groups[group] ?? [], (office) => office === state.office)?.value ?? {})
  return Object.assign({}, ...shown) as Record<string, Json>
}
