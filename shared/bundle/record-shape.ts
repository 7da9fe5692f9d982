import type { Json, JsonObject } from '../base/json'
import { isPlainLine } from '../base/plain-text'
import { RECORD_ID } from '../records/fields'
import { REPLICA_ID } from '../records/replica-id'
import {
  LIFE_GROUP,
  type RecordState,
  type Sibling,
  type Version,
  type VersionVector,
} from '../records/version'
import { MAX_GROUPS, MAX_SIBLINGS, MAX_VECTOR } from '../merge/record-limits'
import { MAX_COUNTER } from './limits'

/*
 * The outer shape of a record in a bundle. Written by hand and not with zod, because it runs over every record of a
 * city at import and is five times as fast this way.
 */

const KIND = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]{0,39}$/
const OFFICE = /^(?!(?:constructor|prototype)$)[a-z0-9-]{2,20}$/
const GROUP = /^[a-z][a-zA-Z0-9-]{0,39}$/
const CLOCK = /^\d{13}-\d{5}$/
const MAX_EPOCH = 1_000_000
const MAX_OPERATOR = 40

/** The record, when a parsed line has exactly the shape of one. Values of fields are not looked at. */
export function asRecordState(json: Json): RecordState | undefined {
  if (!hasKeys(json, ['groups', 'id', 'kind', 'office'])) return undefined
  const { kind, id, office, groups } = json
  if (!matches(kind, KIND) || !matches(id, RECORD_ID) || !matches(office, OFFICE)) return undefined
  if (!isObject(groups)) return undefined
  const entries = Object.entries(groups)
  if (entries.length > MAX_GROUPS) return undefined
  const whole = entries.every(([name, siblings]) => GROUP.test(name) && areSiblings(name, siblings))
  return whole ? { kind, id, office, groups: groups as unknown as RecordState['groups'] } : undefined
}

const areSiblings = (group: string, json: Json): boolean =>
  Array.isArray(json) &&
  json.length >= 1 &&
  json.length <= MAX_SIBLINGS &&
  json.every((item: Json) => isSibling(group, item))

const isSibling = (group: string, json: Json): json is Json & Sibling =>
  hasKeys(json, ['value', 'version']) &&
  isVersion(json['version']) &&
  isObject(json['value']) &&
  (group !== LIFE_GROUP || typeof json['value']['deleted'] === 'boolean')

function isVersion(json: Json | undefined): json is Json & Version {
  if (!hasKeys(json, ['clock', 'dot', 'epoch', 'operator', 'seen'])) return false
  const { clock, dot, epoch, operator, seen } = json
  if (!hasKeys(dot, ['counter', 'replica']) || !isVector(seen)) return false
  const { replica, counter } = dot
  // Whoever writes has seen the own write and no later one of the same replica.
  if (typeof replica !== 'string' || !isCount(counter, 1, MAX_COUNTER) || seen[replica] !== counter)
    return false
  return matches(clock, CLOCK) && isCount(epoch, 0, MAX_EPOCH) && isLabel(operator)
}

const isVector = (json: Json | undefined): json is Json & VersionVector => {
  if (!isObject(json)) return false
  const entries = Object.entries(json)
  return (
    entries.length <= MAX_VECTOR &&
    entries.every(([replica, counter]) => REPLICA_ID.test(replica) && isCount(counter, 1, MAX_COUNTER))
  )
}

const isLabel = (json: Json | undefined): boolean =>
  typeof json === 'string' && json.length >= 1 && json.length <= MAX_OPERATOR && isPlainLine(json)

const isCount = (json: Json | undefined, from: number, to: number): boolean =>
  typeof json === 'number' && json >= from && json <= to

const matches = (json: Json | undefined, pattern: RegExp): json is string =>
  typeof json === 'string' && pattern.test(json)

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** An object with these keys and no other. */
const hasKeys = (json: Json | undefined, keys: readonly string[]): json is JsonObject =>
  isObject(json) && Object.keys(json).length === keys.length && keys.every((key) => Object.hasOwn(json, key))
