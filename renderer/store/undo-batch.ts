import type { Json } from '../../shared/base/json'
import { ok, type Result } from '../../shared/base/result'
import { groupRule } from '../../shared/merge/group-rule'
import { KINDS, kindOf, parentKind, type Kind } from '../../shared/records/kinds'
import { LIFE_GROUP } from '../../shared/records/version'
import { planUndo, type Current, type UndoPlan } from './plan-undo'
import type { RecordView, Store, StoreFailure } from './store-face'

export type UndoStore = Pick<Store, 'batchChanges' | 'list' | 'get' | 'compareSealed' | 'write'>

/** What taking a batch back would do now, in `office`. Nothing is written. */
export async function undoPlanOf(
  store: Pick<UndoStore, 'batchChanges' | 'list' | 'get' | 'compareSealed'>,
  batch: string,
  office: string,
): Promise<Result<UndoPlan, StoreFailure>> {
  const changes = await store.batchChanges(batch)
  if (!changes.ok) return changes
  const kinds = new Set<Kind>(changes.value.map(({ kind }) => kind))
  const living = new Map<string, RecordView>()
  const parents = new Set(changes.value.flatMap(({ kind, created }) => (created ? [kind] : [])))
  const wanted = Object.keys(KINDS).filter((kind): kind is Kind => {
    const parent = kindOf(kind)?.parent
    const isBelow =
      parent !== undefined &&
      (parent.kind === undefined ? parents.size > 0 : parents.has(parent.kind as Kind))
    return kinds.has(kind as Kind) || isBelow
  })
  for (const kind of wanted) {
    for (const record of await store.list(kind)) living.set(`${kind}/${record.id}`, record)
  }
  const touched = await Promise.all(
    changes.value.map(async ({ kind, id }) => living.get(`${kind}/${id}`) ?? store.get(kind, id)),
  )
  const records = touched.flatMap((record) => record ?? [])
  const opened = await store.compareSealed(records.filter(({ sealed }) => sealed.length > 0))
  if (!opened.ok) return opened
  const now = new Map(
    records.map((record): [string, Current] => [
      `${record.kind}/${record.id}`,
      {
        value: {
          ...(record.value as Readonly<Record<string, Json>>),
          // A secretariat has the id of its association: what was opened is the association's.
          ...(record.sealed.length > 0 ? opened.value.get(record.id) : {}),
        },
        deleted: record.deleted,
      },
    ]),
  )
  const offices = new Map(records.map((record) => [`${record.kind}/${record.id}`, record.office]))
  const below = childrenOf([...living.values()])
  return ok(
    planUndo(
      changes.value,
      (kind, id) => now.get(`${kind}/${id}`),
      (kind, id) => below.get(`${kind}/${id}`) ?? [],
      (kind, id) =>
        groupRule(kind, LIFE_GROUP)?.owner !== 'custodian' || offices.get(`${kind}/${id}`) === office,
    ),
  )
}

function childrenOf(records: readonly RecordView[]): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>()
  for (const { kind, id, value } of records) {
    const parent = kindOf(kind)?.parent
    if (parent === undefined) continue
    const fields = value as Readonly<Record<string, Json>>
    const above = fields[parent.field]
    const aboveKind = parentKind(parent, (name) => fields[name])
    if (aboveKind === undefined || typeof above !== 'string') continue
    const key = `${aboveKind}/${above}`
    const known = below.get(key)
    if (known === undefined) below.set(key, [`${kind}/${id}`])
    else known.push(`${kind}/${id}`)
  }
  return below
}
