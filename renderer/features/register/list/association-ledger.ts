import { grouped } from '../../../../shared/base/grouped'
import type { Json } from '../../../../shared/base/json'
import type { Target } from '../../../../shared/ledger/target'
import type { Post } from '../../../../shared/records/post'
import type { Term } from '../../../../shared/records/term'
import type { RecordView, Store } from '../../../store/store-face'
import { ledgerColumns } from '../../../ui/sheet-out/ledger-columns'
import type { TableColumn } from '../../../ui/table-column'
import type { ListedAssociation } from './listed-association'

type Fields = Readonly<Record<string, Json>>
const TOTALS: ReadonlySet<string> = new Set(['employees', 'sciTechWorkers', 'seniorTitles'])

/** The whole ledger of associations, with the last term of each and who holds its offices now. */
export async function associationLedger(
  store: Pick<Store, 'list'>,
): Promise<readonly TableColumn<ListedAssociation>[]> {
  const terms = grouped(await valuesOf(store, 'term'), ({ associationId }) => associationId)
  const posts = grouped(await valuesOf(store, 'post'), ({ associationId }) => associationId)
  const value = ({ id, value: own }: ListedAssociation, { record, field }: Target): Json | undefined => {
    if (record === 'post') return holders(posts.get(id) ?? [], field)
    const of = record === 'term' ? lastTerm(terms.get(id) ?? []) : own
    return (of as Fields | undefined)?.[field]
  }
  return ledgerColumns('associations', { value, record: ({ record }) => record, totals: TOTALS })
}

const valuesOf = async <K extends 'term' | 'post'>(
  store: Pick<Store, 'list'>,
  kind: K,
): Promise<readonly RecordView<K>['value'][]> => (await store.list(kind)).map(({ value }) => value)

/** The term that was elected or began last; of those of one day that with the highest number. */
const lastTerm = (terms: readonly Term[]): Term | undefined =>
  terms
    .toSorted(
      (one, other) =>
        Number(beginOf(one) > beginOf(other)) - Number(beginOf(one) < beginOf(other)) ||
        (one.ordinal ?? 0) - (other.ordinal ?? 0),
    )
    .at(-1)

const beginOf = ({ congressOn, startOn }: Term): string => congressOn ?? startOn ?? ''

/** Who holds an office now: posts without a last day, as the importer counts them. */
function holders(posts: readonly Post[], office: string): string | undefined {
  const names = posts
    .filter((post) => post.office === office && post.to === undefined)
    .flatMap(({ person }) => person ?? [])
  return names.length === 0 ? undefined : names.join('、')
}
