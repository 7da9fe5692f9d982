import { MUNICIPAL_OFFICE } from '../codes/offices'
import { officeOfReplica } from '../records/replica-id'
import type { RecordState } from '../records/version'
import { CUSTODY_GROUP } from './custody'
import { groupRule } from './group-rule'
import type { Route } from './judge-change'
import { custodyOf, rootOf, type Lookup, type Root } from './lineage'
import { mayWrite } from './may-write'

/**
 * What of a record goes from one office to another: of the groups that travel at all, those the sender may write.
 * What leaves is the least that serves: rolls of members and contacts have no group that travels, and kinds or groups
 * that this program does not know stay, because nobody has said that they may leave. Between the PCs of one office
 * everything goes, known or not. `undefined`: nothing.
 *
 * `whole`: copies have drifted apart, so the receiver's own words go back as well.
 */
export function outgoing(
  state: RecordState,
  { sender, receiver }: Route,
  lookup: Lookup,
  whole = false,
): RecordState | undefined {
  if (sender === receiver) return state
  const root = rootOf(state, lookup)
  const reach = sender === MUNICIPAL_OFFICE ? reachOf(receiver, state, root) : 'all'
  if (reach === 'none') return whole ? ownWords(state, receiver, root) : undefined
  const custody = custodyOf(state, root, sender)
  const isRelay = whole || (sender === MUNICIPAL_OFFICE && wasHandedTo(receiver, root))
  const groups = Object.entries(state.groups).filter(([name]) => {
    const rule = groupRule(state.kind, name)
    if (rule?.travels !== 'municipal' || (reach === 'custody' && name !== CUSTODY_GROUP)) return false
    return isRelay || mayWrite(rule.owner, custody, sender)
  })
  if (groups.length === 0 && !isStub(state, sender)) return undefined
  return { ...state, office: custody.office, groups: Object.fromEntries(groups) }
}

/**
 * What a district itself wrote under an association of which 市科协 knows no more that it serves it (both were put back):
 * its own words at least go home, or the two copies would differ in them for ever.
 */
function ownWords(state: RecordState, district: string, root: Root | undefined): RecordState | undefined {
  if (hasLeft(district, root)) return undefined
  const groups = Object.entries(state.groups).flatMap(([name, siblings]) => {
    const own = siblings.filter(({ version }) => officeOfReplica(version.dot.replica) === district)
    return own.length > 0 && groupRule(state.kind, name)?.travels === 'municipal'
      ? [[name, own] as const]
      : []
  })
  return groups.length === 0 ? undefined : { ...state, groups: Object.fromEntries(groups) }
}

/**
 * How much of a record 市科协 gives a district: what is in its custody or served by it, nothing of other districts,
 * and of an association that it handed over only whose it is now.
 */
export function reachOf(
  district: string,
  state: Pick<RecordState, 'kind' | 'office'>,
  root: Root | undefined,
): 'all' | 'custody' | 'none' {
  const { office } = custodyOf(state, root)
  if (office === district || root?.custodian === district || serves(district, root)) return 'all'
  return state.kind === 'association' && root?.note.former.includes(district) === true ? 'custody' : 'none'
}

/** Whether an office had custody once, and now neither has it nor serves the association. */
export const hasLeft = (office: string, root: Root | undefined): boolean =>
  root !== undefined &&
  root.note.former.includes(office) &&
  root.custodian !== office &&
  !serves(office, root)

/** Whether this office serves an association of 市科协, or one of two values that stand says so. */
const serves = (district: string, root: Root | undefined): boolean =>
  root?.custodian === MUNICIPAL_OFFICE && root.named.includes(district)

/** The new custodian gets all that 市科协 has, whoever wrote it (转隶), and so does a district that serves it next. */
const wasHandedTo = (district: string, root: Root | undefined): boolean =>
  root !== undefined && root.note.former.length > 0 && [root.custodian, root.note.local].includes(district)

/**
 * A municipal-level association of which the district has only what must not leave. Its proposal hangs on it, so the
 * bare record goes along.
 */
const isStub = ({ kind }: RecordState, sender: string): boolean =>
  sender !== MUNICIPAL_OFFICE && kind === 'association'
