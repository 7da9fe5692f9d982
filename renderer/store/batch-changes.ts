import type { Json, JsonObject } from '../../shared/base/json'
import { ok, type Result } from '../../shared/base/result'
import { kindOf, type Kind } from '../../shared/records/kinds'
import { LIFE_GROUP } from '../../shared/records/version'
import { kindAndId } from './record-rows'
import type { GroupChange, HistoryRow } from './rows'
import type { BatchChange, StoreFailure } from './store-face'

type Open = (texts: readonly string[]) => Promise<Result<readonly string[], StoreFailure>>

/**
 * The rows of one batch, record by record. `isFirst` tells whether a row is the first of its record, asked only of rows
 * that could be.
 */
export async function batchChangesOf(
  rows: readonly HistoryRow[],
  open: Open,
  isFirst: (row: HistoryRow) => Promise<boolean>,
): Promise<Result<readonly BatchChange[], StoreFailure>> {
  const texts = rows.flatMap((row) => changesOf(row).flatMap((change) => sealedOf(change)))
  const opened = texts.length === 0 ? ok<readonly string[]>([]) : await open(texts)
  if (!opened.ok) return opened
  const plain = new Map(texts.map((text, at) => [text, JSON.parse(opened.value[at] ?? '{}') as JsonObject]))
  const found: BatchChange[] = []
  for (const row of rows) {
    const { kind, id } = kindAndId(row.key)
    const fields: Fields = Object.fromEntries(
      changesOf(row).flatMap((change) => Object.entries(fieldsOf(change, plain))),
    )
    const life = changesOf(row).find(({ group }) => group === LIFE_GROUP)
    const marked = life !== undefined && 'fields' in life ? markOf(life.fields['deleted']) : undefined
    const created = couldBeFirst(kind, fields) && (namesParent(kind, fields) || (await isFirst(row)))
    found.push({
      kind: kind as Kind,
      id,
      created,
      fields,
      ...(typeof marked === 'boolean' ? { deleted: marked } : {}),
    })
  }
  return ok(found)
}

type Fields = BatchChange['fields']

/** A first note that a record is not deleted brings nothing back. */
const markOf = (change: readonly [Json, Json] | undefined): Json | undefined =>
  change === undefined || (change[0] ?? false) === change[1] ? undefined : change[1]

const changesOf = (row: HistoryRow): readonly GroupChange[] => row.content?.changes ?? []

const sealedOf = (change: GroupChange): readonly string[] =>
  'sealed' in change ? [change.old, change.new].flatMap((text) => text ?? []) : []

function fieldsOf(change: GroupChange, plain: ReadonlyMap<string, JsonObject>): Fields {
  if (change.group === LIFE_GROUP) return {}
  if (!('sealed' in change)) {
    return Object.fromEntries(
      Object.entries(change.fields).map(([field, [old, now]]) => [field, { old, new: now }]),
    )
  }
  const [old, now] = [change.old, change.new].map((text) =>
    text === undefined ? {} : (plain.get(text) ?? {}),
  )
  return Object.fromEntries(
    change.sealed.map((field) => [field, { old: old?.[field] ?? null, new: now?.[field] ?? null }]),
  )
}

const couldBeFirst = (kind: string, fields: Fields): boolean =>
  kindOf(kind) !== undefined && Object.values(fields).every(({ old }) => old === null)

/** A record names the one above it when it is made, and only then for the first time. */
function namesParent(kind: string, fields: Fields): boolean {
  const parent = kindOf(kind)?.parent
  return parent !== undefined && Object.hasOwn(fields, parent.field)
}
