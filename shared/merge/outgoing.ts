import { MUNICIPAL_OFFICE } from '../codes/offices'
import type { RecordState } from '../records/version'
import { groupRule } from './group-rule'
import type { Route } from './judge-change'
import { custodyOf, rootOf, type Lookup, type Root } from './lineage'
import { mayWrite } from './may-write'

/**
 * What of a record goes from one office to another: of the groups that travel at all, those the sender may write.
 * What leaves is the least that serves: rolls of members and contacts have no group that travels, and kinds or groups
 * that this program does not know stay, because nobody has said that they may leave. `undefined`: nothing.
 */
export function outgoing(
  state: RecordState,
  { sender, receiver }: Route,
  lookup: Lookup,
): RecordState | undefined {
  const root = rootOf(state, lookup)
  if (sender === MUNICIPAL_OFFICE && !concerns(receiver, state, root)) return undefined
  const custody = custodyOf(state, root)
  const groups = Object.entries(state.groups).filter(([name]) => {
    const rule = groupRule(state.kind, name)
    return rule?.travels === 'municipal' && mayWrite(rule.owner, custody, sender)
  })
  if (groups.length === 0 && !isStub(state, sender)) return undefined
  return { ...state, groups: Object.fromEntries(groups) }
}

/** 市科协 gives a district what is in its custody or served by it, and nothing of other districts. */
const concerns = (district: string, state: RecordState, root: Root | undefined): boolean =>
  state.office === district || root?.custodian === district || root?.localOffice === district

/**
 * A municipal-level association of which the district has only what must not leave. Its proposal hangs on it, so the
 * bare record goes along.
 */
const isStub = ({ kind }: RecordState, sender: string): boolean =>
  sender !== MUNICIPAL_OFFICE && kind === 'association'
