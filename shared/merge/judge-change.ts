import { MUNICIPAL_OFFICE } from '../codes/offices'
import { kindOf } from '../records/kinds'
import { officeOfReplica } from '../records/replica-id'
import type { RecordState, Sibling } from '../records/version'
import { isGoodValue } from './check-values'
import { CUSTODY_GROUP, effectiveOffice, isLate } from './custody'
import { groupRule } from './group-rule'
import { custodyOf, rootOf, type Lookup, type Root } from './lineage'
import { mayWrite } from './may-write'
import { mergeRecords } from './merge-record'
import { MAX_EPOCH_AHEAD } from './record-limits'
import { hasRoom } from './room'
import { replaces, siblingKey } from './siblings'

/** Why a value that arrived is not taken in, although the bundle is genuine (threat 21). */
export type SetAsideCode =
  /** The office that wrote it does not own the group, or has no business with the association. */
  | 'not-owner'
  /** The version says another office wrote it than the one that sent it. */
  | 'other-writer'
  /** A district gives back what this office is said to have written: taken in only when a person says so. */
  | 'returned'
  /** The record is in another office's custody here than the bundle says. */
  | 'other-custody'
  /** A field holds what its definition does not allow. */
  | 'invalid-value'
  /** A group that must not leave its office. */
  | 'private-group'
  /** With it the record would hold more groups, values or versions than a bundle carries. */
  | 'too-many'

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
  /** What a former custodian wrote before it knew of the transfer: a task for the new one. */
  readonly late: RecordState | undefined
  /** Groups that brought only what is older than ours. */
  readonly older: number
}

/** Who sent a record to whom. Both are codes of `shared/codes/offices`; equal: two PCs of one office. */
export interface Route {
  readonly sender: string
  readonly receiver: string
  /** This database was put back in time, and a person says that what others return of its own words is right. */
  readonly acceptReturned?: boolean
}

/**
 * Takes in of one record what its sender may write. Group by group, custody first and then in the order of their
 * definition, `core` first: whom an association belongs to decides over its other groups.
 */
export function judgeRecord(
  incoming: RecordState,
  held: RecordState | undefined,
  route: Route,
  lookup: Lookup,
): Judgement {
  const setAside: SetAside[] = []
  const late: Record<string, readonly Sibling[]> = {}
  let after = held
  let older = 0
  for (const group of orderOf(incoming)) {
    const news = newsOf(held?.groups[group] ?? [], incoming.groups[group] ?? [])
    older += news.older
    const good: Sibling[] = []
    for (const sibling of news.fresh) {
      const current = after ?? emptied(incoming)
      const code = objectionTo({ incoming, current, group, sibling, route, lookup })
      if (code === undefined) good.push(sibling)
      else if (code === 'older-epoch') late[group] = [...(late[group] ?? []), sibling]
      else setAside.push({ kind: incoming.kind, id: incoming.id, group, code })
    }
    if (good.length > 0) {
      const merged = mergeRecords(after ?? emptied(incoming), {
        ...emptied(incoming),
        groups: { [group]: good },
      })
      if (hasRoom(merged, group, after)) after = merged
      else setAside.push({ kind: incoming.kind, id: incoming.id, group, code: 'too-many' })
    }
  }
  if (after === undefined && Object.keys(incoming.groups).length === 0) {
    if (mayFound(incoming, route)) after = incoming
    else setAside.push({ kind: incoming.kind, id: incoming.id, group: '', code: 'not-owner' })
  }
  const isLateAtAll = Object.keys(late).length > 0
  return { after, setAside, late: isLateAtAll ? { ...incoming, groups: late } : undefined, older }
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

function objectionTo(question: Question): SetAsideCode | 'older-epoch' | undefined {
  const { incoming, current, group, sibling, route, lookup } = question
  const { sender, receiver } = route
  const writer = officeOfReplica(sibling.version.dot.replica)
  const rule = groupRule(incoming.kind, group)
  const isGood = isGoodValue(incoming.kind, group, sibling.value)
  // Within an office nobody is a stranger: a laptop brings back what others wrote, and what never leaves the office.
  if (sender === receiver) return isGood ? undefined : 'invalid-value'
  if (rule !== undefined && rule.travels !== 'municipal') return 'private-group'
  const strange = wordObjection(writer, route)
  if (strange !== undefined) return strange
  if (group === CUSTODY_GROUP) return writer !== MUNICIPAL_OFFICE ? 'not-owner' : goodOr(isGood)
  const roots = rootsOf(current, group, sibling, lookup)
  const root = roots.at(-1)
  if (!isSameCustody(incoming, current, root) || isTooFarAhead(sibling, root)) return 'other-custody'
  const owner = rule?.owner ?? 'custodian'
  const isOwner = roots.every((each) => mayWrite(owner, custodyOf(current, each, writer), writer))
  if (isOwner && (owner === 'city' || roots.every((each) => hasBusiness(writer, each)))) return goodOr(isGood)
  // What 市科协 did for an association of its own while nobody served it is history once somebody does.
  if (writer === MUNICIPAL_OFFICE && root?.custodian === writer) return goodOr(isGood)
  if (root === undefined || !isLate(sibling, root.note)) return 'not-owner'
  // 市科协 hands an association over whole, and the custodian may give 市科协 back what that lost: what the former
  // office wrote then is history, not a late edit.
  const isHandedOver = sender === MUNICIPAL_OFFICE && !root.note.former.includes(incoming.office)
  return isHandedOver || sender === root.custodian ? goodOr(isGood) : 'older-epoch'
}

const goodOr = (isGood: boolean): 'invalid-value' | undefined => (isGood ? undefined : 'invalid-value')

/** 市科协 passes on what others wrote (转隶, a lost database); a district speaks for itself. */
function wordObjection(
  writer: string,
  { sender, receiver, acceptReturned }: Route,
): SetAsideCode | undefined {
  if (writer === sender || sender === MUNICIPAL_OFFICE) return undefined
  if (writer !== receiver) return 'other-writer'
  return acceptReturned === true ? undefined : 'returned'
}

const isSameCustody = (incoming: RecordState, current: RecordState, root: Root | undefined): boolean =>
  custodyOf(incoming, root).office === custodyOf(current, root).office ||
  // A bundle made before its sender heard of the transfer.
  (root !== undefined && effectiveOffice(incoming.office, root.note) === root.custodian)

/** 市科协 alone raises the epoch, by one a transfer: far beyond it is made by hand, and leaves no next one (threat 6). */
const isTooFarAhead = ({ version }: Sibling, root: Root | undefined): boolean =>
  version.epoch > (root?.note.epoch ?? 0) + MAX_EPOCH_AHEAD

/** An office writes under associations that it has custody of or serves, and under no other (《实施细则》第三条). */
function hasBusiness(writer: string, root: Root | undefined): boolean {
  if (root === undefined || root.custodian === writer) return true
  return root.localOffice === undefined ? root.custodian === MUNICIPAL_OFFICE : root.named.includes(writer)
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
  // The value alone: beside others it may not be the one that is shown, and be shown once they are gone.
  const changed = { ...current, groups: { ...current.groups, [group]: [sibling] } }
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
  const defined = [CUSTODY_GROUP, ...Object.keys(kindOf(kind)?.groups ?? {})]
  const rank = (name: string): number => (defined.includes(name) ? defined.indexOf(name) : defined.length)
  return Object.keys(groups).toSorted((a, b) => rank(a) - rank(b))
}
