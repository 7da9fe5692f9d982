import { groupWith } from '../records/define-kind'
import { kindOf, parentKind } from '../records/kinds'
import type { RecordState } from '../records/version'
import { custodyNoteOf, effectiveOffice, localOfficesIn, type CustodyNote } from './custody'
import type { Custody } from './may-write'
import { mayWrite } from './may-write'
import { groupRule } from './group-rule'
import { shownSibling } from './shown-sibling'

/** The records around one that is judged: what is held, overlaid by what a plan has already taken in. */
export type Lookup = (kind: string, id: string) => RecordState | undefined

/** The association that a record belongs to (itself, for an association). */
export interface Root {
  readonly custodian: string
  readonly note: CustodyNote
  /** As 市科协 noted when it changed, else as its core says; absent while 市科协 has not recorded one. */
  readonly localOffice: string | undefined
  /** Every office that a value of its core names so, or the note: while two stand, both are told. */
  readonly named: readonly string[]
}

/** The record above one: its kind and id. `id` is undefined when the record does not say. */
export interface Above {
  readonly kind: string
  readonly id: string | undefined
}

/** The record above; `undefined` for a kind that has none or is unknown. */
export function aboveOf(state: RecordState): Above | undefined {
  const definition = kindOf(state.kind)
  if (definition?.parent === undefined) return undefined
  const { parent } = definition
  // First where the kind defines the field, and in one order whatever came first: a field that somebody adds to another
  // group moves no record (threat 21).
  const field = (name: string): string | undefined => {
    const defined = groupWith(definition, name)
    const said = defined === undefined ? undefined : valueOf(state, defined)[name]
    if (typeof said === 'string') return said
    return Object.keys(state.groups)
      .toSorted()
      .map((group) => valueOf(state, group)[name])
      .find((value) => typeof value === 'string')
  }
  const kind = parentKind(parent, field)
  return { kind: kind ?? '', id: kind === undefined ? undefined : field(parent.field) }
}

/** The association above a record, through as many levels as there are. */
export function rootOf(state: RecordState, lookup: Lookup): Root | undefined {
  if (state.kind === 'association') {
    const note = custodyNoteOf(state)
    const named = localOfficesIn(state)
    const localOffice = note.local ?? valueOf(state, 'core')['localOffice']
    return {
      custodian: note.office,
      note,
      named: note.local === undefined ? named : [note.local],
      localOffice: typeof localOffice === 'string' ? localOffice : undefined,
    }
  }
  const above = aboveOf(state)
  const parent = above?.id === undefined ? undefined : lookup(above.kind, above.id)
  return parent === undefined ? undefined : rootOf(parent, lookup)
}

/**
 * Whether a record is one of these associations, hangs on one, or belongs to the office as a whole (schemes, settings,
 * rulings, their files, kinds that this program does not know). Not while a record between is not here.
 */
export function belongsTo(associations: ReadonlySet<string>, state: RecordState, lookup: Lookup): boolean {
  if (state.kind === 'association') return associations.has(state.id)
  const above = aboveOf(state)
  if (above === undefined) return true
  const parent = above.id === undefined ? undefined : lookup(above.kind, above.id)
  return parent !== undefined && belongsTo(associations, parent, lookup)
}

/**
 * Custody as `mayWrite` reads it for what `writer` wrote: while two values name a local office (市科协 was put back and
 * named another one), either is believed, until 市科协 decides between them.
 */
export const custodyOf = (
  state: Pick<RecordState, 'office'>,
  root: Root | undefined,
  writer?: string,
): Custody => ({
  office: root === undefined ? state.office : effectiveOffice(state.office, root.note),
  localOffice: writer !== undefined && root?.named.includes(writer) === true ? writer : root?.localOffice,
})

function valueOf(state: RecordState, name: string): Readonly<Record<string, unknown>> {
  const siblings = state.groups[name] ?? []
  const owner = groupRule(state.kind, name)?.owner
  const custody = { office: state.office, localOffice: undefined }
  return (
    shownSibling(siblings, (office) => owner !== undefined && mayWrite(owner, custody, office))?.value ?? {}
  )
}
