import { comparable } from '../../../../shared/base/normalize'
import { editDistance, LikeNames } from '../../../../shared/ledger/likeness'
import type { RecordView } from '../../../store/store-face'
import { searchableOnce } from '../../../ui/search/searcher'

/** Kinds whose records can be merged by hand. */
export type MergeKind = 'association' | 'member'

export const isMergeKind = (text: string | undefined): text is MergeKind =>
  text === 'association' || text === 'member'

/** What makes a record look like another one. */
export type Alike = 'code' | 'name' | 'host' | 'near'

/** Records that another one might be merged with. */
export interface Candidates {
  /** Those that look like it first. */
  readonly records: readonly RecordView<MergeKind>[]
  /** By id; for one that is absent nothing speaks but the clerk. */
  readonly alike: ReadonlyMap<string, Alike>
}

const RANKS: readonly (Alike | undefined)[] = ['code', 'name', 'host', 'near', undefined]

/** Share of common pairs of characters from which two names of associations are shown as alike. */
const NEAR = 0.6

/**
 * All other records, those first that look like `own`; each group in the order in which it comes. One in the custody of
 * another office (a municipal-level association, 第三条) is not this office's to merge, and its name may not even be here.
 */
export function mergeCandidates(
  own: RecordView<MergeKind>,
  records: readonly RecordView<MergeKind>[],
): Candidates {
  const others = records.filter(
    ({ id, deleted, office }) => id !== own.id && !deleted && office === own.office,
  )
  const near = nearOnes(own, others)
  const alike = new Map(
    others.flatMap((record) => {
      const how = alikeness(own, record) ?? (near.has(record.id) ? 'near' : undefined)
      return how === undefined ? [] : [[record.id, how] as const]
    }),
  )
  const rank = ({ id }: RecordView<MergeKind>): number => RANKS.indexOf(alike.get(id))
  return { records: others.toSorted((one, other) => rank(one) - rank(other)), alike }
}

function alikeness(own: RecordView<MergeKind>, other: RecordView<MergeKind>): Alike | undefined {
  const [one, two] = [textsOf(own), textsOf(other)]
  const same = (field: keyof Texts): boolean => one[field] !== '' && one[field] === two[field]
  if (same('code')) return 'code'
  if (same('name')) return 'name'
  if (same('host')) return 'host'
  // One character apart and born in the same month: a mistyped name.
  return same('born') && editDistance(one.name, two.name, 1) <= 1 ? 'near' : undefined
}

/** Associations under a name that shares most of its characters. */
function nearOnes(
  own: RecordView<MergeKind>,
  others: readonly RecordView<MergeKind>[],
): ReadonlySet<string | undefined> {
  if (own.kind === 'member') return new Set()
  const names = new LikeNames(others.map(({ value }) => value.name ?? ''))
  return new Set(names.alike(own.value.name ?? '', NEAR).map((at) => others[at]?.id))
}

interface Texts {
  readonly name: string
  readonly code: string
  readonly host: string
  readonly born: string
}

/** As they are compared; blank where unknown. */
function textsOf({ value }: RecordView<MergeKind>): Texts {
  const text = (field: string): string => {
    const held = (value as Readonly<Record<string, unknown>>)[field]
    return typeof held === 'string' ? comparable(held) : ''
  }
  return {
    name: text('name'),
    code: text('creditCode'),
    host: text('hostName'),
    born: text('birthMonth'),
  }
}

/** What a candidate is found by. */
export const searchableCandidate = searchableOnce(({ id, arrival, value }: RecordView<MergeKind>) => {
  const held = value as Readonly<Record<string, unknown>>
  const texts = (...fields: readonly string[]): readonly string[] =>
    fields.map((field) => (typeof held[field] === 'string' ? held[field] : ''))
  return {
    key: `${id}@${arrival}`,
    names: texts('name', 'hostName', 'department'),
    codes: texts('creditCode', 'number', 'birthMonth'),
  }
})
