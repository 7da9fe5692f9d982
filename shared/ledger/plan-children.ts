import type { Json } from '../base/json'
import { comparable } from '../base/normalize'
import { fundsIdOf } from '../records/funds'
import { settle, type Decision } from './decision'
import { byAssociation, type ExistingRecord, type ExistingRecords } from './existing'
import type { PlanInput } from './import-input'
import { MemberAssociations, type Candidate } from './member-association'
import { leftOut, plannedRow, type PlannedRow } from './planned-row'
import { problem, type CellProblem, type Problem } from './problem'
import type { RowReading } from './row-reading'
import { textIn, type Values } from './reading'
import { created, updated, type RowChanges } from './record-change'
import { repeated } from './repeated-rows'
import { PURPOSE_KINDS } from './target'
import { targetsOf } from './targets'

/** Sheets whose rows belong to an association and hold nothing sealed. */
export type ChildPurpose = 'posts' | 'activities' | 'funds'

/**
 * What tells two rows of one association apart: these fields, and the day, where both say it. A post ends and begins
 * again, an activity returns every year; the funds of a year are one record.
 */
const IDENTITY: Readonly<
  Record<ChildPurpose, { readonly fields: readonly string[]; readonly day?: string }>
> = {
  posts: { fields: ['person', 'office'], day: 'from' },
  activities: { fields: ['name'], day: 'from' },
  funds: { fields: ['year'] },
}

/** Offices that one person holds at a time; for the chair 《实施细则》第三十二条 says so. */
const OF_ONE = new Set(['chair', 'secretary-general'])

interface Context extends Pick<PlanInput, 'office' | 'idFor'> {
  /** The office that has custody of an association, by id. */
  readonly custody: ReadonlyMap<string, string>
  readonly existing: ExistingRecords
}

/** Plans the rows of posts, activities or funds: whose each is, and whether the record is there already. */
export function planChildren(
  purpose: ChildPurpose,
  readings: readonly RowReading[],
  decide: (row: RowReading) => Decision | undefined,
  candidates: readonly Candidate[],
  context: Context,
): readonly PlannedRow[] {
  const associations = new MemberAssociations(candidates)
  const known = byAssociation(context.existing[PURPOSE_KINDS[purpose]])
  const seen = new Map<string, RowReading[]>()
  return readings.map((row) => {
    const found = associations.of(row)
    const decision = decide(row)
    const about: Problem[] = [...row.problems]
    let existing: ExistingRecord | undefined
    if (found.id === undefined) about.push({ ...found.problem, target: 'association' })
    else {
      const own = known.get(found.id) ?? []
      const looked = lookFor(purpose, row, own)
      existing = looked.existing
      about.push(...looked.problems, ...otherHolder(purpose, row, own))
      if (context.custody.get(found.id) !== context.office) about.push(problem('city-registers'))
      if (decision !== 'skip') about.push(...repeatedIn(seen, purpose, found.id, row))
    }
    const settled = settle(about, decision)
    if (!settled.take || found.id === undefined) {
      return leftOut(row, about, decision, settled.take ? { take: false, because: 'refused' } : settled)
    }
    const plan = planChild(purpose, row, found.id, existing, settled.drop, context)
    const outcome = existing === undefined ? 'create' : plan.changes.length === 0 ? 'unchanged' : 'update'
    return { ...plannedRow(row, about, decision), ...plan, outcome }
  })
}

function planChild(
  purpose: ChildPurpose,
  row: RowReading,
  associationId: string,
  existing: ExistingRecord | undefined,
  drop: ReadonlySet<string>,
  { office, idFor }: Context,
): RowChanges {
  const kind = PURPOSE_KINDS[purpose]
  const fields = new Set(targetsOf(purpose).flatMap(({ record, field }) => (record === kind ? [field] : [])))
  const wanted = Object.fromEntries(
    Object.entries(row.values).filter(([id]) => fields.has(id) && !drop.has(id)),
  )
  if (existing !== undefined) return updated(kind, existing, wanted)
  const { year } = row.values
  const id =
    purpose === 'funds' && typeof year === 'number'
      ? fundsIdOf(associationId, year)
      : idFor(`${row.sheet}:${row.row}:${kind}`)
  return created(kind, id, office, { ...wanted, associationId })
}

const keyText = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? comparable(String(value)) : ''

/** Whether two readings of a row's identity can be one thing: nothing differs, and the day is the same or not said. */
function fits(purpose: ChildPurpose, one: Values, other: Values): boolean {
  const { fields, day } = IDENTITY[purpose]
  const same = fields.every((field) => keyText(one[field]) === keyText(other[field]))
  if (!same || day === undefined) return same
  return one[day] === undefined || other[day] === undefined || one[day] === other[day]
}

function lookFor(
  purpose: ChildPurpose,
  row: RowReading,
  own: readonly ExistingRecord[],
): { readonly existing: ExistingRecord | undefined; readonly problems: readonly CellProblem[] } {
  const { day } = IDENTITY[purpose]
  const fitting = own.filter(({ value }) => fits(purpose, value, row.values))
  const exact = fitting.filter(({ value }) => day === undefined || value[day] === row.values[day])
  const best = exact.length > 0 ? exact : fitting
  return best.length > 1
    ? { existing: undefined, problems: [problem('several-records', { count: best.length })] }
    : { existing: best[0], problems: [] }
}

/** The row stands in the file already. */
function repeatedIn(
  seen: Map<string, RowReading[]>,
  purpose: ChildPurpose,
  associationId: string,
  row: RowReading,
): readonly CellProblem[] {
  const earlier = seen.get(associationId) ?? []
  const first = earlier.find(({ values }) => fits(purpose, values, row.values))
  if (first !== undefined) return [repeated(first, row)]
  seen.set(associationId, [...earlier, row])
  return []
}

/** Another person holds the office of one: taking the row makes a second holder until the first post is ended. */
function otherHolder(
  purpose: ChildPurpose,
  { values }: RowReading,
  own: readonly ExistingRecord[],
): readonly Problem[] {
  const [person, office] = [textIn(values, 'person'), textIn(values, 'office')]
  if (purpose !== 'posts' || person === undefined || office === undefined || !OF_ONE.has(office)) return []
  if (values['to'] !== undefined) return []
  const others = own.flatMap(({ value }) =>
    value['office'] === office && value['to'] === undefined ? (textIn(value, 'person') ?? []) : [],
  )
  return others.length === 0 || others.some((name) => comparable(name) === comparable(person))
    ? []
    : [{ ...problem('chair-differs', { office, old: others.join('、'), new: person }), target: 'person' }]
}
