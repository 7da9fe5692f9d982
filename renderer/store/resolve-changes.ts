import type { z } from 'zod'
import { groupRule } from '../../shared/merge/group-rule'
import { canonicalText, type Json, type JsonObject } from '../../shared/base/json'
import { fail, failed, ok, type Result } from '../../shared/base/result'
import {
  CUSTODY_GROUP,
  custodyNoteOf,
  effectiveOffice,
  nextCustody,
  nextService,
} from '../../shared/merge/custody'
import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import { isDeleted, isDeletionDisputed } from '../../shared/merge/life'
import { mayWrite, type Custody } from '../../shared/merge/may-write'
import { epochOf } from '../../shared/merge/write-version'
import type { KindDefinition } from '../../shared/records/define-kind'
import { RECORD_ID } from '../../shared/records/fields'
import { kindOf, parentKind } from '../../shared/records/kinds'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../../shared/records/version'
import { keyOf, parentIdOf, textOf } from './record-rows'
import { localOfficeOf, shownOf } from './shown'
import type { Change, StoreFailure } from './store-face'

/** A record that will be written, with its groups in plain. */
export interface ResolvedRecord {
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly office: string
  readonly held: RecordState | undefined
  readonly epoch: number
  /** Only groups whose value changes, or whose siblings are decided. */
  readonly groups: readonly ResolvedGroup[]
}

export interface ResolvedGroup {
  readonly name: string
  readonly sealed: boolean
  readonly siblings: readonly Sibling[]
  readonly old: GroupValue
  readonly new: GroupValue
}

/** What the records hold that the changes touch. */
export interface Held {
  /** By key: the records named, and the records above them. */
  readonly records: ReadonlyMap<string, RecordState>
  /** Sealed groups of the records named, in plain, by `sealedKey`. */
  readonly opened: ReadonlyMap<string, JsonObject>
}

export const sealedKey = (key: string, group: string): string => `${key}#${group}`

/**
 * Turns the wishes named by `keys` into the groups to be written: checks fields against the kind's schema, and that
 * this office may write the groups; leaves out what would change nothing. All or nothing: one refusal refuses all.
 */
export function resolveSome(
  keys: Iterable<string>,
  setting: Setting,
): Result<readonly ResolvedRecord[], StoreFailure> {
  const resolved: ResolvedRecord[] = []
  for (const key of keys) {
    const wish = setting.wishes.get(key)
    if (wish === undefined) continue
    const one = resolveRecord(key, wish, setting)
    if (!one.ok) return one
    if (one.value.groups.length > 0) resolved.push(one.value)
  }
  return ok(resolved)
}

/** What the decision of one record may look at. */
export interface Setting {
  /** All wishes of the write, by key. */
  readonly wishes: ReadonlyMap<string, Change>
  readonly held: Held
  readonly office: string
  readonly reason: string | undefined
}

/** Several wishes for one record are one write; a later field wins. */
export function mergedByRecord(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const key = keyOf(change.kind, change.id)
    const earlier = merged.get(key)
    merged.set(
      key,
      earlier === undefined ? change : { ...earlier, ...change, set: { ...earlier.set, ...change.set } },
    )
  }
  return merged
}

function resolveRecord(key: string, wish: Change, setting: Setting): Result<ResolvedRecord, StoreFailure> {
  const { kind, id } = wish
  const definition = kindOf(kind)
  if (definition === undefined) return fail('unknown-kind', { kind })
  const record = setting.held.records.get(key)
  const refused = checkWish(definition, wish, record)
  if (refused !== undefined) return failed(refused)

  const office = record?.office ?? wish.office ?? setting.office
  const root = rootFor(wish, setting)
  const note = root === undefined ? undefined : custodyNoteOf(root)
  const custody: Custody = {
    office: note === undefined ? office : effectiveOffice(office, note),
    localOffice: localOfficeFor(wish, setting),
  }
  const fields = fieldGroups(definition, key, wish, setting)
  const core = fields.find(({ name }) => name === 'core')
  const noted = custodyGroup(wish, record, core, setting.office)
  const named = [...fields, ...lifeGroup(wish, record, setting.reason), ...noted]
  const groups =
    record === undefined && named.length === 0 && wish.deleted !== true
      ? beginning(definition, custody, setting.office)
      : named
  for (const { name } of groups) {
    const owner = groupRule(kind, name)?.owner
    if (owner === undefined || !mayWrite(owner, custody, setting.office)) {
      return fail('read-only', { kind, id, group: name })
    }
  }
  const epoch = Math.max(epochFor(wish, record, setting), note?.epoch ?? 0)
  // 转隶 raises the epoch: what was written under the old one without knowing of it is told apart by it.
  const raised = noted.length === 0 ? {} : { office: wish.custody ?? custody.office, epoch: epoch + 1 }
  return ok({ key, kind, id, office: custody.office, held: record, epoch, groups, ...raised })
}

/**
 * A record that is made without a word of our own still has to be there: a district lists a municipal-level
 * association of which it only proposes the core. Its first group that this office writes, and blank.
 */
function beginning(definition: KindDefinition, custody: Custody, office: string): readonly ResolvedGroup[] {
  const own = Object.entries(definition.groups).find(
    ([, { owner, sealed }]) => !sealed && mayWrite(owner, custody, office),
  )
  return own === undefined ? [] : [{ name: own[0], sealed: false, siblings: [], old: {}, new: {} }]
}

function checkWish(
  definition: KindDefinition,
  wish: Change,
  held: RecordState | undefined,
): StoreFailure | undefined {
  const { kind, id } = wish
  const invalid = (field: string, problem: string): StoreFailure => ({
    code: 'invalid-value',
    facts: { kind, id, field, problem },
  })
  if (!RECORD_ID.test(id)) return invalid('id', 'not-in-list')
  if (held !== undefined && wish.office !== undefined && wish.office !== held.office) {
    return invalid('office', 'not-in-list')
  }
  if (held !== undefined && wish.deleted === undefined && isDeleted(held)) {
    return { code: 'not-found', facts: { kind, id } }
  }
  const shape = definition.schema.shape as Readonly<Record<string, z.ZodType>>
  for (const [field, value] of Object.entries(wish.set)) {
    const type = Object.hasOwn(shape, field) ? shape[field] : undefined
    if (type === undefined) return invalid(field, 'unknown-field')
    if (value === null) continue
    const parsed = type.safeParse(value)
    if (!parsed.success) return invalid(field, parsed.error.issues[0]?.message ?? '')
  }
  const { parent } = definition
  if (parent !== undefined) {
    const named = wish.set[parent.field]
    if (named === null || (named === undefined && (held === undefined || parentIdOf(held) === undefined))) {
      return invalid(parent.field, 'missing')
    }
    const field = (name: string) => wish.set[name] ?? (held === undefined ? undefined : textOf(held, name))
    if (parentKind(parent, field) === undefined)
      return invalid(parent.kindField ?? parent.field, 'not-in-list')
  }
  return undefined
}

function fieldGroups(
  definition: KindDefinition,
  key: string,
  wish: Change,
  setting: Setting,
): ResolvedGroup[] {
  const record = setting.held.records.get(key)
  const groups: ResolvedGroup[] = []
  for (const [name, { shape, sealed }] of Object.entries(definition.groups)) {
    const named = Object.entries(wish.set).filter(([field]) => Object.hasOwn(shape, field))
    if (named.length === 0) continue
    const siblings = siblingsOf(record, name)
    const old = sealed
      ? (setting.held.opened.get(sealedKey(key, name)) ?? {})
      : ((record === undefined ? undefined : shownOf(record, name)?.value) ?? {})
    const value = withFields(old, named)
    if (siblings.length > 1 || canonicalText(old) !== canonicalText(value)) {
      groups.push({ name, sealed, siblings, old, new: value })
    }
  }
  return groups
}

/** `null` empties a field: blank is an absent key. */
function withFields(old: GroupValue, named: readonly (readonly [string, Json])[]): GroupValue {
  const value: Record<string, Json> = { ...old }
  for (const [field, wanted] of named) {
    if (wanted === null) delete value[field]
    else value[field] = wanted
  }
  return value
}

function lifeGroup(
  wish: Change,
  record: RecordState | undefined,
  reason: string | undefined,
): ResolvedGroup[] {
  const siblings = siblingsOf(record, LIFE_GROUP)
  const deletedNow = record !== undefined && isDeleted(record)
  if (record === undefined) return []
  const old = shownOf(record, LIFE_GROUP)?.value ?? {}
  if (wish.absorbs !== undefined && !deletedNow) {
    const value: GroupValue = { deleted: false, absorbed: wish.absorbs }
    return [{ name: LIFE_GROUP, sealed: false, siblings, old, new: value }]
  }
  if (wish.deleted === undefined) return []
  if (wish.deleted === deletedNow && siblings.length < 2 && !isDeletionDisputed(record)) return []
  const value: GroupValue = {
    deleted: wish.deleted,
    ...(wish.deleted && reason !== undefined ? { reason } : {}),
    ...(wish.deleted && wish.mergedInto !== undefined ? { mergedInto: wish.mergedInto } : {}),
  }
  return [{ name: LIFE_GROUP, sealed: false, siblings, old, new: value }]
}

/** The note of a transfer, or of 市科协 naming the district that serves its association, on top of the earlier ones. */
function custodyGroup(
  wish: Change,
  record: RecordState | undefined,
  core: ResolvedGroup | undefined,
  writer: string,
): ResolvedGroup[] {
  const { kind, id, custody, office = writer } = wish
  if (kind !== 'association') return []
  const state = record ?? { kind, id, office, groups: {} }
  const localOffice = core?.new['localOffice']
  const serves = typeof localOffice === 'string' ? localOffice : undefined
  const told = core !== undefined && writer === MUNICIPAL_OFFICE ? nextService(state, serves) : undefined
  const value = custody === undefined ? told : nextCustody(state, custody, localOfficeOf(state))
  if (value === undefined) return []
  const siblings = siblingsOf(record, CUSTODY_GROUP)
  return [{ name: CUSTODY_GROUP, sealed: false, siblings, old: siblings[0]?.value ?? {}, new: value }]
}

const siblingsOf = (record: RecordState | undefined, name: string): readonly Sibling[] =>
  record !== undefined && Object.hasOwn(record.groups, name) ? (record.groups[name] ?? []) : []

/** The association that the record is or belongs to, as it is held. */
function rootFor(wish: Change, setting: Setting): RecordState | undefined {
  const key = rootKeyFor(wish, setting)
  return key === undefined ? undefined : setting.held.records.get(key)
}

/** The local office of the association that the record is or belongs to, with what is being written in view. */
function localOfficeFor(wish: Change, setting: Setting): string | undefined {
  const key = rootKeyFor(wish, setting)
  if (key === undefined) return undefined
  const written = setting.wishes.get(key)?.set['localOffice']
  if (typeof written === 'string') return written
  const held = setting.held.records.get(key)
  return held === undefined ? undefined : localOfficeOf(held)
}

function rootKeyFor(wish: Change, setting: Setting): string | undefined {
  let at: { readonly key: string; readonly kind: string } | undefined = {
    key: keyOf(wish.kind, wish.id),
    kind: wish.kind,
  }
  while (at !== undefined && at.kind !== 'association') at = above(at, setting)
  return at?.key
}

/** The record above one, from what is being written or held. */
export function above(
  { key, kind }: { readonly key: string; readonly kind: string },
  { wishes, held }: Pick<Setting, 'wishes' | 'held'>,
): { readonly key: string; readonly kind: string } | undefined {
  const parent = kindOf(kind)?.parent
  if (parent === undefined) return undefined
  const record = held.records.get(key)
  const field = (name: string): string | undefined => {
    const written = wishes.get(key)?.set[name]
    return typeof written === 'string' ? written : record === undefined ? undefined : textOf(record, name)
  }
  const [above, id] = [parentKind(parent, field), field(parent.field)]
  return id === undefined || above === undefined ? undefined : { key: keyOf(above, id), kind: above }
}

/** A record is written under the highest epoch it or the record above it has. */
function epochFor(wish: Change, record: RecordState | undefined, setting: Setting): number {
  const parent = above({ key: keyOf(wish.kind, wish.id), kind: wish.kind }, setting)
  const over = parent === undefined ? undefined : setting.held.records.get(parent.key)
  return epochOf([record, over].flatMap((held) => Object.values(held?.groups ?? {}).flat()))
}
