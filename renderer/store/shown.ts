import { groupRule } from '../../shared/merge/group-rule'
import type { RecordState, Sibling } from '../../shared/records/version'
import { custodyNoteOf } from '../../shared/merge/custody'
import { mayWrite, type Custody } from '../../shared/merge/may-write'
import { shownSibling } from '../../shared/merge/shown-sibling'

/** The sibling of a group that is shown. It depends on the record alone, so every replica shows the same one. */
export function shownOf(state: RecordState, name: string): Sibling | undefined {
  const siblings = Object.hasOwn(state.groups, name) ? (state.groups[name] ?? []) : []
  if (siblings.length < 2) return siblings[0]
  const owner = groupRule(state.kind, name)?.owner
  if (owner === undefined) return shownSibling(siblings, () => false)
  const custody: Custody = {
    office: state.office,
    localOffice: name === 'core' ? undefined : localOfficeOf(state),
  }
  return shownSibling(siblings, (office) => mayWrite(owner, custody, office))
}

/** The local office of an association, as 市科协 noted or as its shown core names it. */
export function localOfficeOf(state: RecordState): string | undefined {
  if (state.kind !== 'association') return undefined
  const office = custodyNoteOf(state).local ?? shownOf(state, 'core')?.value['localOffice']
  return typeof office === 'string' ? office : undefined
}
