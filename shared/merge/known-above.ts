import { groupWith } from '../records/define-kind'
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
 * Records that were seen, as far as those below them ask: associations whole, because they say whose everything below
 * is; of others only which one stands above, some 70 bytes each; of those that nothing can hang on nothing. So neither
 * a bundle that is planned piece by piece nor one that is made page by page holds a city in memory.
 */
export class KnownAbove {
  readonly #associations = new Map<string, RecordState>()
  /** By kind and id the id above; empty for a record that stands alone. */
  readonly #others = new Map<string, Map<string, string>>()
  /** One text for all that hang on one record, not one for each. */
  readonly #aboveIds = new Map<string, string>()

  readonly put = (state: RecordState): void => {
    const { kind, id } = state
    if (kind === 'association') this.#associations.set(id, state)
    else if (mayHaveBelow(kind)) {
      const ofKind = this.#others.get(kind) ?? new Map<string, string>()
      this.#others.set(kind, ofKind.set(id, this.#shared(aboveOf(state)?.id ?? '')))
    }
  }

  /** A record as far as `rootOf` and `aboveOf` need it; `undefined` for one that was not seen. */
  readonly lookup: Lookup = (kind, id) => {
    if (kind === 'association') return this.#associations.get(id)
    const above = this.#others.get(kind)?.get(id)
    return above === undefined ? undefined : remembered(kind, id, kindOf(kind)?.parent?.kind, above)
  }

  #shared(id: string): string {
    const known = this.#aboveIds.get(id) ?? id
    this.#aboveIds.set(known, known)
    return known
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
  const definition = kindOf(kind)
  const parent = definition?.parent
  if (
    definition === undefined ||
    parent === undefined ||
    aboveKind === undefined ||
    aboveId === undefined ||
    aboveId === ''
  ) {
    return { kind, id, office: '', groups: {} }
  }
  const named = parent.kindField === undefined ? {} : { [parent.kindField]: aboveKind }
  const value = { ...named, [parent.field]: aboveId }
  const group = groupWith(definition, parent.field) ?? ''
  return { kind, id, office: '', groups: { [group]: [{ version: NOBODY, value }] } }
}
