import type { Json } from '../../../../shared/base/json'
import type { Target } from '../../../../shared/ledger/target'
import type { Post } from '../../../../shared/records/post'
import type { Term } from '../../../../shared/records/term'
import type { Store } from '../../../store/store-face'
import { ledgerColumns } from '../../../ui/sheet-out/ledger-columns'
import type { TableColumn } from '../../../ui/table-column'
import type { ListedAssociation } from './listed-association'

type Fields = Readonly<Record<string, Json>>
const TOTALS: ReadonlySet<string> = new Set(['employees', 'sciTechWorkers', 'seniorTitles'])

/** The whole ledger of associations, with the last term of each and who holds its offices now. */
export async function associationLedger(
  store: Pick<Store, 'list'>,
): Promise<readonly TableColumn<ListedAssociation>[]> {
  const terms = below((await store.list('term')).map(({ value }) => value))
  const posts = below((await store.list('post')).map(({ value }) => value))
  const value = ({ id, value: own }: ListedAssociation, { record, field }: Target): Json | undefined => {
    if (record === 'post') return holders(posts.get(id) ?? [], field)
    const of = record === 'term' ? lastTerm(terms.get(id) ?? []) : own
    return (of as Fields | undefined)?.[field]
  }
  return ledgerColumns('associations', { value, record: ({ record }) => record, totals: TOTALS })
}

function below<T extends { readonly associationId?: string | undefined }>(
  values: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const id = value.associationId ?? ''
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [value])
    else group.push(value)
  }
  return groups
}

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
