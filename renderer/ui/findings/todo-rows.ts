import type { IsoDate } from '../../../shared/base/iso-date'
import { bucketOf, BUCKETS, type Bucket } from '../../../shared/rules/bucket'
import { compareText } from '../../../shared/rules/facts'
import type { Finding } from '../../../shared/rules/finding'
import type { FindingCode } from '../../../shared/rules/finding-facts'
import type { Provision } from '../../../shared/rules/provisions'
import type { AssociationFindings } from './findings-memo'

/** One line of the to-do list: a finding about one association, or the same plain finding about several. */
export interface TodoRow {
  readonly key: string
  readonly bucket: Bucket
  readonly finding: Finding
  /** Names of the associations concerned; one, unless the row stands for several. */
  readonly names: readonly string[]
}

/** How a list shows the buckets: what is late first, then what is broken, soon, advisable, and open questions. */
const ORDER: readonly Bucket[] = ['overdue', 'violation', 'soon', 'reminder', 'undetermined']

/** Whose findings a list holds: those this office acts on or passes on, or everybody's. */
export type Whose = 'ours' | 'all'

/** An open finding with the name of its association. */
export interface Told {
  readonly name: string
  readonly bucket: Bucket
  readonly finding: Finding
}

/** The findings of a register that are open: neither settled nor explained, and (for `ours`) this office's to act on or pass on. */
export function openFindings(
  all: readonly AssociationFindings[],
  { today, office, whose }: { readonly today: IsoDate; readonly office: string; readonly whose: Whose },
): readonly Told[] {
  return toldOf(all, { today, office, whose }).filter(({ finding }) => isOpen(finding))
}

/** The same with what is settled or explained. */
export function toldOf(
  all: readonly AssociationFindings[],
  { today, office, whose }: { readonly today: IsoDate; readonly office: string; readonly whose: Whose },
): readonly Told[] {
  return all.flatMap(({ name, findings }) =>
    findings
      .filter(({ actor }) => whose === 'all' || actor === undefined || actor === office)
      .map((finding) => ({ name, finding, bucket: bucketOf(finding, today) })),
  )
}

/** Neither settled by 市科协 nor explained by the office. */
export const isOpen = ({ settledBy, explained }: Finding): boolean =>
  settledBy === undefined && explained === undefined

/** How many findings each bucket holds. */
export function countsOf(told: readonly Told[]): Readonly<Record<Bucket, number>> {
  const counts = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, number>
  for (const { bucket } of told) counts[bucket] += 1
  return counts
}

/**
 * The lines of a to-do list, in order. Findings without figures of their own read alike for every association, so
 * several of one code are one line (“9 个组织…”), unless `only` asks for the lines behind a code. An article in `only`
 * keeps what rests on it.
 */
export function todoRows(
  told: readonly Told[],
  {
    bucket,
    only,
    apart = false,
  }: {
    readonly bucket?: Bucket | undefined
    readonly only?: FindingCode | Provision | undefined
    /** Never several associations in one line. */
    readonly apart?: boolean
  } = {},
): readonly TodoRow[] {
  const wanted = told
    .filter((each) => bucket === undefined || each.bucket === bucket)
    .filter(({ finding }) => only === undefined || only === finding.code || only === finding.article)
  const alike = new Map<string, Told[]>()
  const single: Told[] = []
  for (const each of wanted) {
    if (apart || only === each.finding.code || !readsAlike(each.finding)) {
      single.push(each)
      continue
    }
    const group = alike.get(each.finding.code)
    if (group === undefined) alike.set(each.finding.code, [each])
    else group.push(each)
  }
  const rows = [...single.map((each) => [each]), ...alike.values()].flatMap(rowOf)
  return rows.toSorted(byUrgency)
}

const readsAlike = ({ kind, facts, dueOn }: Finding): boolean =>
  (kind === 'reminder' || kind === 'undetermined') && dueOn === undefined && Object.keys(facts).length === 0

function rowOf(group: readonly Told[]): readonly TodoRow[] {
  const [first] = group
  if (first === undefined) return []
  const { finding, bucket } = first
  const { code, record, associationId, facts } = finding
  // One record may hold several of a kind, told apart by their facts: the promises of a visit.
  const one = `${code} ${record.kind}/${record.id} ${associationId} ${JSON.stringify(facts)}`
  const key = group.length > 1 ? code : one
  return [{ key, bucket, finding, names: group.map(({ name }) => name) }]
}

function byUrgency(a: TodoRow, b: TodoRow): number {
  return (
    ORDER.indexOf(a.bucket) - ORDER.indexOf(b.bucket) ||
    b.names.length - a.names.length ||
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.names[0] ?? '', b.names[0] ?? '') ||
    compareText(a.key, b.key)
  )
}

const dayOf = ({ finding }: TodoRow): string => finding.dueOn ?? finding.since ?? '9999'
