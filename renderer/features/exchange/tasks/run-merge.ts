import type { Json } from '../../../../shared/base/json'
import { ok, type Result } from '../../../../shared/base/result'
import type { Kind } from '../../../../shared/records/kinds'
import type { RecordView, Store, StoreFailure } from '../../../store/store-face'
import { undoPlanOf, type UndoStore } from '../../../store/undo-batch'
import type { Pair } from './merge-choice'
import { standing, unitsOf, type MergeReader } from './merge-gather'
import type { MergeWish } from './merge-plan'

type Records = readonly [RecordView, RecordView]

/** Two records of one thing, left and right. */
export interface MergePair {
  readonly records: Records
  readonly root: RecordView<'association'>
  /** Their values with sealed fields opened, to compare and to write, not to show. */
  readonly values: Pair
  /** Sealed fields as everybody may see them. */
  readonly masked: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>]
}

type PairStore = Pick<Store, 'get' | 'compareSealed' | 'masked'>

/** Both records as they stand; `undefined` when one of them, or their association, is not here any more. */
export async function pairOf(
  store: PairStore,
  kind: Kind,
  [left, right]: readonly [string, string],
): Promise<Result<MergePair | undefined, StoreFailure>> {
  const [one, other] = await Promise.all([store.get<Kind>(kind, left), store.get<Kind>(kind, right)])
  if (one === undefined || other === undefined || one.deleted || other.deleted) return ok(undefined)
  const above = valuesOf(one)['associationId']
  const rootId = kind === 'association' ? one.id : typeof above === 'string' ? above : ''
  const root = await store.get('association', rootId)
  if (root === undefined) return ok(undefined)
  const opened = await store.compareSealed([one, other])
  if (!opened.ok) return opened
  const [maskedOne, maskedOther] = [await store.masked(one), await store.masked(other)]
  if (!maskedOne.ok) return maskedOne
  if (!maskedOther.ok) return maskedOther
  return ok({
    records: [one, other],
    root,
    values: [
      { ...valuesOf(one), ...opened.value.get(one.id) },
      { ...valuesOf(other), ...opened.value.get(other.id) },
    ],
    masked: [maskedOne.value, maskedOther.value],
  })
}

/** All that belongs to the record that goes, or names it, for `planMerge`. */
export async function wishOf(
  store: MergeReader,
  winner: RecordView,
  loser: RecordView,
  setting: Pick<MergeWish, 'root' | 'taken' | 'office'>,
): Promise<MergeWish> {
  const units = await unitsOf(store, loser)
  const there = await standing(store, units, loser.id, winner.id)
  const root = winner.kind === 'association' ? (winner as RecordView<'association'>) : setting.root
  return { ...setting, root, winner, loser, units, standing: there }
}

/** Takes a merge back as a whole; what was changed since stays as it is. Gives how many records that were. */
export async function undoMerge(
  store: UndoStore & Pick<Store, 'newId'>,
  batch: string,
  office: string,
  reason: string,
): Promise<Result<number, StoreFailure>> {
  const plan = await undoPlanOf(store, batch, office)
  if (!plan.ok) return plan
  const written = await store.write(plan.value.changes, { batch: store.newId(), reason })
  return written.ok ? ok(plan.value.kept.length) : written
}

const valuesOf = ({ value }: RecordView): Readonly<Record<string, Json>> =>
  value as Readonly<Record<string, Json>>
