import type { Json } from '../../../shared/base/json'
import { ok, type Result } from '../../../shared/base/result'
import { slicesOf } from '../../../shared/base/slices'
import type { ExistingRecord, ExistingRecords } from '../../../shared/ledger/existing'
import type { RecordView, Store, StoreFailure } from '../../store/store-face'
import type { ExistingPiece } from '../../workers/ledger-job'

const KINDS = [
  'association',
  'proposal',
  'term',
  'post',
  'member',
  'activity',
  'funds',
] as const satisfies readonly (keyof ExistingRecords)[]

/** The lists of a store that an import compares with; the same objects as long as none of their records changed. */
export type ComparedLists = readonly {
  readonly kind: (typeof KINDS)[number]
  readonly records: readonly RecordView[]
}[]

/** Reads them. */
export const comparedLists = async (store: Pick<Store, 'list'>): Promise<ComparedLists> =>
  Promise.all(KINDS.map(async (kind) => ({ kind, records: await store.list(kind) })))

/** Whether nothing changed between two readings. */
export const areSame = (some: ComparedLists, others: ComparedLists): boolean =>
  some.every(({ records }, at) => records === others[at]?.records)

/** So many records are opened and sent at a time. */
const RECORDS_A_PIECE = 500

/** What the store holds of everything an import may update, its sealed fields opened for comparing, piece by piece. */
export async function* existingRecords(
  store: Pick<Store, 'compareSealed'>,
  whole: ComparedLists,
): AsyncGenerator<Result<ExistingPiece & { readonly done: number; readonly of: number }, StoreFailure>> {
  const lists = whole.map(({ kind, records }) => ({ kind, records: records.filter(isCompared) }))
  const of = lists.reduce((sum, { records }) => sum + records.length, 0)
  let done = 0
  yield ok({ first: true, records: {}, done, of })
  for (const { kind, records } of lists) {
    for (const some of slicesOf(records, RECORDS_A_PIECE)) {
      const opened = await store.compareSealed(some)
      if (!opened.ok) {
        yield opened
        return
      }
      done += some.length
      const whole = some.map(({ id, office, value }): ExistingRecord => ({
        id,
        office,
        value: { ...(value as Readonly<Record<string, Json>>), ...opened.value.get(id) },
      }))
      yield ok({ first: false, records: { [kind]: whole }, done, of })
    }
  }
}

/** What was accepted stands in the association itself. */
const isCompared = ({ kind, value }: RecordView): boolean =>
  kind !== 'proposal' || (value as RecordView<'proposal'>['value']).decision !== 'accepted'
