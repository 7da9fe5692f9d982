import type { Json } from '../../../../shared/base/json'
import { aboveOf, type Lookup } from '../../../../shared/merge/lineage'
import type { Waiting } from '../../../../shared/merge/plan'
import { shownSibling } from '../../../../shared/merge/shown-sibling'
import { answerIdOf } from '../../../../shared/records/answer'
import { LIFE_GROUP, type RecordState } from '../../../../shared/records/version'
import { indicatorsOf, schemeSchema } from '../../../../shared/scoring/scheme'
import { kindText, RECORD_NAME_TEXT } from '../../../text/exchange'
import { TASKS_TEXT } from '../../../text/tasks'

/**
 * What a record is called: by its own name or title, else by that of the record it hangs on, with its year or its
 * indicator. `unknown` names what `lookup` does not find, or finds without a name.
 */
export function nameOf(
  state: RecordState,
  lookup: Lookup,
  unknown: (id: string) => string = (id) => id,
): string {
  const value = valueOf(state)
  const { name, person, fields, title, year } = value
  const proposed =
    typeof fields === 'object' && fields !== null && 'name' in fields ? fields['name'] : undefined
  const own = [name, person, proposed, title].find((text) => typeof text === 'string')
  if (own !== undefined) return own
  const above = aboveOf(state)
  if (above?.id === undefined) return unknown(state.id)
  const parent = lookup(above.kind, above.id)
  const whose = parent === undefined ? unknown(above.id) : nameOf(parent, lookup, unknown)
  if (state.kind === 'answer') {
    const { code, title } = indicatorOf(state.id, value, parent)
    return RECORD_NAME_TEXT.indicator(code, whose, title)
  }
  return typeof year === 'number' ? RECORD_NAME_TEXT.ofYear(whose, year) : whose
}

/** The indicator that an answer is to, with its title as far as the scheme of its evaluation is here. */
function indicatorOf(
  id: string,
  { indicator }: Readonly<Record<string, Json>>,
  evaluation: RecordState | undefined,
): { readonly code: string; readonly title?: string } {
  const scheme = evaluation && valueOf(evaluation)['scheme']
  const found = indicatorsIn(scheme).find(
    ({ code }) => code === indicator || id.endsWith(answerIdOf('', code)),
  )
  return found ?? { code: typeof indicator === 'string' ? indicator : id }
}

/** A bundle brings twenty answers an evaluation: its scheme is parsed once. */
const parsed = new WeakMap<object, ReturnType<typeof indicatorsOf>>()

function indicatorsIn(scheme: Json | undefined): ReturnType<typeof indicatorsOf> {
  if (typeof scheme !== 'object' || scheme === null) return []
  const known = parsed.get(scheme)
  if (known !== undefined) return known
  const read = schemeSchema.safeParse(scheme)
  const indicators = read.success ? indicatorsOf(read.data) : []
  parsed.set(scheme, indicators)
  return indicators
}

/**
 * What is said of something that waits for the record above it: the name that was found, with that for which it waits,
 * which has no name here yet, in place of its id.
 */
export function heldName({ state, missing }: Waiting, found: string): string {
  const unnamed = [state.id, aboveOf(state)?.id, missing.id].find(
    (id) => id !== undefined && found.includes(id),
  )
  return unnamed === undefined ? found : found.replace(unnamed, TASKS_TEXT.heldName(kindText(missing.kind)))
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
