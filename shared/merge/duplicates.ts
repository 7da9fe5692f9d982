import { grouped } from '../base/grouped'
import { comparable } from '../base/normalize'
import type { Json } from '../base/json'
import type { RecordState } from '../records/version'
import { isDeleted } from './life'
import { shownSibling } from './shown-sibling'

/** Records that look like one thing that was recorded twice; a person says whether they are. */
export interface DuplicateCase {
  /** The same on every replica that holds these records, so that “not the same” is asked once. */
  readonly caseId: string
  readonly kind: string
  readonly ids: readonly string[]
  /** `code-and-name`: one credit code and name; `person`: one name in one association. */
  readonly why: 'code-and-name' | 'person'
}

/** A record by name, as the cases list it. */
interface Named {
  readonly kind: string
  readonly id: string
}

/**
 * Clashes of what ought to be unique (threat 22): associations of one credit code and name, persons of one name in one
 * association. Names are compared normalised and kept as typed.
 */
export const duplicateCases = (states: readonly RecordState[]): readonly DuplicateCase[] =>
  casesAmong(grouped<RecordState>(states, identityOf).values())

/** The cases among records that were put together by `identityOf`. */
export const casesAmong = (groups: Iterable<readonly Named[]>): readonly DuplicateCase[] =>
  [...groups]
    .filter((same) => same.length > 1)
    .map((same) => {
      const ids = same.map(({ id }) => id).toSorted()
      const kind = same[0]?.kind ?? ''
      const why = kind === 'association' ? ('code-and-name' as const) : ('person' as const)
      return { caseId: `${kind}/${ids.join('+')}`, kind, ids, why }
    })
    .toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))

/** What has to be unique about a record; `undefined` for one that is deleted or says too little. */
export function identityOf(state: RecordState): string | undefined {
  if (isDeleted(state)) return undefined
  const { name, creditCode, associationId, birthMonth } = coreOf(state)
  if (typeof name !== 'string') return undefined
  if (state.kind === 'association' && typeof creditCode === 'string') {
    return `association ${creditCode} ${comparable(name)}`
  }
  if (state.kind === 'member' && typeof associationId === 'string') {
    return `member ${associationId} ${comparable(name)} ${typeof birthMonth === 'string' ? birthMonth : ''}`
  }
  return undefined
}

const coreOf = ({ groups, office }: RecordState): Readonly<Record<string, Json>> =>
  shownSibling(groups['core'] ?? [], (writer) => writer === office)?.value ?? {}
