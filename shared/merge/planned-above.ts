import { kindOf } from '../records/kinds'
import type { RecordState, Version } from '../records/version'
import { mayHaveBelow } from './kind-depth'
import { aboveOf, type Lookup } from './lineage'

/** Stands in for the version of what is only remembered. */
const NOBODY: Version = {
  dot: { replica: '', counter: 1 },
  seen: {},
  clock: '0000000000000-00000',
  operator: '',
  epoch: 0,
}

/**
 * What a bundle that is planned piece by piece has taken in so far, as far as later pieces ask for it: associations
 * whole, because they say whose everything below is; of other records only which one stands above. So a city's records
 * need some hundred bytes each and not some thousand.
 */
export class PlannedAbove {
  readonly #associations = new Map<string, RecordState>()
  /** By key the id above; empty for a record that stands alone. */
  readonly #others = new Map<string, string>()

  put(state: RecordState): void {
    const key = `${state.kind}/${state.id}`
    if (state.kind === 'association') this.#associations.set(key, state)
    else if (mayHaveBelow(state.kind)) this.#others.set(key, aboveOf(state)?.id ?? '')
  }

  /** A record as far as `rootOf` and `aboveOf` need it; `undefined` for one that no piece has taken in. */
  readonly lookup: Lookup = (kind, id) => {
    const key = `${kind}/${id}`
    const association = this.#associations.get(key)
    const above = this.#others.get(key)
    if (association !== undefined || above === undefined) return association
    return remembered(kind, id, kindOf(kind)?.parent?.kind, above)
  }
}

/**
 * A record of which only the one above is remembered, as far as `rootOf` and `aboveOf` need it. No id above: it stands
 * alone, or does not say.
 */
export function remembered(
  kind: string,
  id: string,
  aboveKind: string | undefined,
  aboveId: string | undefined,
): RecordState {
  const parent = kindOf(kind)?.parent
  if (parent === undefined || aboveKind === undefined || aboveId === undefined || aboveId === '') {
    return { kind, id, office: '', groups: {} }
  }
  const named = parent.kindField === undefined ? {} : { [parent.kindField]: aboveKind }
  const value = { ...named, [parent.field]: aboveId }
  return { kind, id, office: '', groups: { above: [{ version: NOBODY, value }] } }
}

/** What of a record its descendants need: an association whole, of any other which one stands above. */
export function aboveOnly(state: RecordState): RecordState {
  if (state.kind === 'association') return state
  const above = aboveOf(state)
  return remembered(state.kind, state.id, above?.kind, above?.id)
}
