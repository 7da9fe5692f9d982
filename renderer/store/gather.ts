import type { JsonObject } from '../../shared/base/json'
import { failed, ok, type Result } from '../../shared/base/result'
import { kindOf } from '../../shared/records/kinds'
import type { RecordState } from '../../shared/records/version'
import type { RecentRows } from './recent-rows'
import { keyOf, stateOf } from './record-rows'
import { above, sealedKey, type Held } from './resolve-changes'
import { shownOf } from './shown'
import type { KeepingBridge } from './store-deps'
import { storeFailure } from './store-failure'
import type { Change, StoreFailure } from './store-face'

/**
 * Reads what some wishes of a write touch: the records named by `keys`, those above them, and the sealed groups that
 * will be rewritten.
 */
export async function gather(
  rows: Pick<RecentRows, 'read'>,
  bridge: Pick<KeepingBridge, 'vault.open'>,
  wishes: ReadonlyMap<string, Change>,
  keys: readonly string[],
): Promise<Result<Held, StoreFailure>> {
  const changes = keys.flatMap((key) => wishes.get(key) ?? [])
  const records = await withAncestors(rows, wishes, changes)
  const sealed = changes.flatMap(({ kind, id, set }) => {
    const record = records.get(keyOf(kind, id))
    return record === undefined ? [] : sealedTextsOf(record).filter(({ group }) => touches(kind, group, set))
  })
  const opened = await openTexts(bridge, sealed)
  return opened.ok ? ok({ records, opened: opened.value }) : opened
}

async function withAncestors(
  recent: Pick<RecentRows, 'read'>,
  wishes: ReadonlyMap<string, Change>,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, RecordState>> {
  const records = new Map<string, RecordState>()
  const context = { wishes, held: { records, opened: new Map<string, JsonObject>() } }
  let level: readonly { readonly key: string; readonly kind: string }[] = changes.map(({ kind, id }) => ({
    key: keyOf(kind, id),
    kind,
  }))
  while (level.length > 0) {
    const keys = [...new Set(level.map(({ key }) => key))].filter((key) => !records.has(key))
    const rows = await recent.read(keys)
    for (const row of rows) if (row !== undefined) records.set(row.key, stateOf(row))
    level = level.flatMap((each) => above(each, context) ?? [])
  }
  return records
}

const touches = (kind: string, group: string, set: Change['set']): boolean => {
  const shape = kindOf(kind)?.groups[group]?.shape
  return shape !== undefined && Object.keys(set).some((field) => Object.hasOwn(shape, field))
}

export interface SealedText {
  readonly key: string
  readonly group: string
  readonly text: string
}

/** The sealed groups of a record that hold something, as they are shown. */
export function sealedTextsOf(record: RecordState): readonly SealedText[] {
  return Object.keys(record.groups).flatMap((group) => {
    const text = shownOf(record, group)?.value['sealed']
    const sealed = kindOf(record.kind)?.groups[group]?.sealed === true
    return sealed && typeof text === 'string' ? [{ key: keyOf(record.kind, record.id), group, text }] : []
  })
}

/** Opens sealed groups; the plain values by `sealedKey`. */
export async function openTexts(
  bridge: Pick<KeepingBridge, 'vault.open'>,
  sealed: readonly SealedText[],
): Promise<Result<ReadonlyMap<string, JsonObject>, StoreFailure>> {
  if (sealed.length === 0) return ok(new Map())
  const opened = await bridge['vault.open'](sealed.map(({ text }) => text))
  if (!opened.ok) return failed(storeFailure(opened.failure))
  const plain = opened.value.map((text) => JSON.parse(text) as JsonObject)
  return ok(new Map(sealed.map(({ key, group }, index) => [sealedKey(key, group), plain[index] ?? {}])))
}
