import { MUNICIPAL_OFFICE } from '../codes/offices'
import { kindOf } from '../records/kinds'
import { officeOfReplica } from '../records/replica-id'
import type { RecordState, Sibling } from '../records/version'
import { isGoodValue } from './check-values'
import { groupRule } from './group-rule'
import { custodyOf, rootOf, type Lookup, type Root } from './lineage'
import { mayWrite } from './may-write'
import { mergeRecords } from './merge-record'
import { replaces, siblingKey } from './siblings'

/** Why a value that arrived is not taken in, although the bundle is genuine (threat 21). */
export type SetAsideCode =
  /** The office that wrote it does not own the group, or has no business with the association. */
  | 'not-owner'
  /** The version says another office wrote it than the one that sent it. */
  | 'other-writer'
  /** The record is in another office's custody here than the bundle says. */
  | 'other-custody'
  /** A field holds what its definition does not allow. */
  | 'invalid-value'
  /** A group that must not leave its office. */
  | 'private-group'

export interface SetAside {
  readonly kind: string
  readonly id: string
  /** Empty: the record as a whole. */
  readonly group: string
  readonly code: SetAsideCode
}

export interface Judgement {
  /** The record after the merge; `undefined` when nothing of it may be taken in and it is not held. */
  readonly after: RecordState | undefined
  readonly setAside: readonly SetAside[]
  /** Groups that brought only what is older than ours. */
  readonly older: number
}

/** Who sent a record to whom. Both are codes of `shared/codes/offices`. */
export interface Route {
  readonly sender: string
  readonly receiver: string
}

/**
 * Takes in of one record what its sender may write. Group by group in the order of their definition, `core` first:
 * whom an association belongs to decides over its other groups.
 */
export function judgeRecord(
  incoming: RecordState,
  held: RecordState | undefined,
  route: Route,
  lookup: Lookup,
): Judgement {
  const setAside: SetAside[] = []
  const refuse = (group: string, code: SetAsideCode): void => {
    setAside.push({ kind: incoming.kind, id: incoming.id, group, code })
  }
  let after = held
  let older = 0
  for (const group of orderOf(incoming)) {
    const news = newsOf(held?.groups[group] ?? [], incoming.groups[group] ?? [])
    older += news.older
    const good: Sibling[] = []
    for (const sibling of news.fresh) {
      const code = objectionTo({
        incoming,
        current: after ?? emptied(incoming),
        group,
        sibling,
        route,
        lookup,
      })
      if (code === undefined) good.push(sibling)
      else refuse(group, code)
    }
    if (good.length > 0) {
      after = mergeRecords(after ?? emptied(incoming), { ...emptied(incoming), groups: { [group]: good } })
    }
  }
  if (after === undefined && Object.keys(incoming.groups).length === 0) {
    if (mayFound(incoming, route)) after = incoming
    else refuse('', 'not-owner')
  }
  return { after, setAside, older }
}

interface Question {
  readonly incoming: RecordState
  /** The record as far as it has been taken in. */
  readonly current: RecordState
  readonly group: string
  readonly sibling: Sibling
  readonly route: Route
  readonly lookup: Lookup
}

function objectionTo({
  incoming,
  current,
  group,
  sibling,
  route,
  lookup,
}: Question): SetAsideCode | undefined {
  const writer = officeOfReplica(sibling.version.dot.replica)
  // 市科协 passes on what others wrote (转隶, a lost database); a district speaks for itself.
  const isOwnWord = writer === route.sender || route.sender === MUNICIPAL_OFFICE
  const rule = groupRule(incoming.kind, group)
  if (rule !== undefined && rule.travels !== 'municipal' && route.sender !== route.receiver)
    return 'private-group'
  if (!isOwnWord) return 'other-writer'
  if (incoming.office !== current.office) return 'other-custody'
  const owner = rule?.owner ?? 'custodian'
  const roots = rootsOf(current, group, sibling, lookup)
  const isOwner = roots.every((root) => mayWrite(owner, custodyOf(current, root), writer))
  if (!isOwner || (owner !== 'city' && !roots.every((root) => hasBusiness(writer, root)))) return 'not-owner'
  return isGoodValue(incoming.kind, group, sibling.value) ? undefined : 'invalid-value'
}

/** An office writes under associations that it has custody of or serves, and under no other (《实施细则》第三条). */
function hasBusiness(writer: string, root: Root | undefined): boolean {
  if (root === undefined || root.custodian === writer) return true
  return root.localOffice === undefined ? root.custodian === MUNICIPAL_OFFICE : root.localOffice === writer
}

/** A record without any group: a municipal-level association of which the sender has only what stays with it. */
const mayFound = ({ office }: RecordState, { sender }: Route): boolean =>
  office === sender || office === MUNICIPAL_OFFICE

/** Whose association it would be with the new value, and whose it is: nobody moves a record out of sight. */
function rootsOf(
  current: RecordState,
  group: string,
  sibling: Sibling,
  lookup: Lookup,
): readonly (Root | undefined)[] {
  const changed = mergeRecords(current, { ...current, groups: { [group]: [sibling] } })
  const isNew = Object.keys(current.groups).length === 0
  return [rootOf(changed, lookup), ...(isNew ? [] : [rootOf(current, lookup)])]
}

const emptied = (state: RecordState): RecordState => ({ ...state, groups: {} })

/** Siblings that are not held, and how many groups brought only what ours replaced. */
function newsOf(
  held: readonly Sibling[],
  incoming: readonly Sibling[],
): { readonly fresh: readonly Sibling[]; readonly older: number } {
  const known = new Set(held.map(siblingKey))
  const unknown = incoming.filter((sibling) => !known.has(siblingKey(sibling)))
  const fresh = unknown.filter(({ version }) => !held.some((ours) => replaces(ours.version, version)))
  return { fresh, older: unknown.length > 0 && fresh.length === 0 ? 1 : 0 }
}

function orderOf({ kind, groups }: RecordState): readonly string[] {
  const defined = Object.keys(kindOf(kind)?.groups ?? {})
  const rank = (name: string): number => (defined.includes(name) ? defined.indexOf(name) : defined.length)
  return Object.keys(groups).toSorted((a, b) => rank(a) - rank(b))
}
