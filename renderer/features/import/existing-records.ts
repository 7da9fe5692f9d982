import type { Json } from '../../../shared/base/json'
import { ok, type Result } from '../../../shared/base/result'
import type { ExistingRecord, ExistingRecords } from '../../../shared/ledger/existing'
import type { Kind } from '../../../shared/records/kinds'
import type { RecordView, Store, StoreFailure } from '../../store/store-face'

/** What the store holds of everything an import may update, its sealed fields opened for comparing. */
export async function existingRecords(
  store: Pick<Store, 'list' | 'compareSealed'>,
): Promise<Result<ExistingRecords, StoreFailure>> {
  const [associations, proposals, terms, posts, members, activities, funds] = await Promise.all([
    store.list('association'),
    store.list('proposal'),
    store.list('term'),
    store.list('post'),
    store.list('member'),
    store.list('activity'),
    store.list('funds'),
  ])
  const opened = await store.compareSealed([...associations, ...members])
  if (!opened.ok) return opened
  const whole = (record: RecordView): ExistingRecord => ({
    id: record.id,
    office: record.office,
    value: { ...(record.value as Readonly<Record<string, Json>>), ...opened.value.get(record.id) },
  })
  const all = <K extends Kind>(records: readonly RecordView<K>[]): readonly ExistingRecord[] =>
    records.map((record) => whole(record))
  return ok({
    association: all(associations),
    proposal: all(proposals.filter(({ value }) => value.decision !== 'accepted')),
    term: all(terms),
    post: all(posts),
    member: all(members),
    activity: all(activities),
    funds: all(funds),
  })
}
