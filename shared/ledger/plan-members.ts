import { settle, type Decision } from './decision'
import { byAssociation, type ExistingRecord } from './existing'
import type { PlanInput } from './import-input'
import { MemberAssociations, type Candidate } from './member-association'
import { matchMembers, type PlacedMember } from './member-identity'
import { leftOut, plannedRow, type PlannedRow } from './planned-row'
import type { Problem } from './problem'
import type { RowReading } from './row-reading'
import { created, updated, type RowChanges } from './record-change'
import { MEMBER_TARGETS } from './member-targets'
import type { Values } from './reading'

/** Plans the member rows of a file: whose member each is, and whether the roll has it already. */
export function planMembers(
  readings: readonly RowReading[],
  decide: (row: RowReading) => Decision | undefined,
  candidates: readonly Candidate[],
  { existing, office, idFor }: Pick<PlanInput, 'existing' | 'office' | 'idFor'>,
): readonly PlannedRow[] {
  const associations = new MemberAssociations(candidates)
  const placed: PlacedMember[] = []
  const problems = new Map<RowReading, readonly Problem[]>()
  for (const row of readings) {
    const found = associations.of(row)
    if (found.id === undefined) problems.set(row, [{ ...found.problem, target: 'association' }])
    else if (decide(row) !== 'skip') placed.push({ row, associationId: found.id })
  }
  const matches = matchMembers(placed, byAssociation(existing.member))
  const associationOf = new Map(placed.map(({ row, associationId }) => [row, associationId]))
  return readings.map((row) => {
    const match = matches.get(row)
    const all = [...row.problems, ...(problems.get(row) ?? []), ...(match?.problems ?? [])]
    const decision = decide(row)
    const settled = settle(all, decision)
    const associationId = associationOf.get(row)
    if (!settled.take || associationId === undefined) {
      return leftOut(row, all, decision, settled.take ? { take: false, because: 'refused' } : settled)
    }
    const plan = planMember(row, associationId, match?.existing, settled.drop, office, idFor)
    const changed = match?.existing === undefined ? 'create' : 'update'
    return {
      ...plannedRow(row, all, decision),
      ...plan,
      outcome: plan.changes.length === 0 ? 'unchanged' : changed,
    }
  })
}

const MEMBER_FIELDS = new Set(
  MEMBER_TARGETS.filter(({ record }) => record === 'member').map(({ field }) => field),
)

function planMember(
  row: RowReading,
  associationId: string,
  existing: ExistingRecord | undefined,
  drop: ReadonlySet<string>,
  office: string,
  idFor: PlanInput['idFor'],
): RowChanges {
  const values = fieldsOf(row.values, drop)
  const derived = fieldsOf(row.derived, drop)
  return existing === undefined
    ? created('member', idFor(`${row.sheet}:${row.row}:member`), office, {
        ...derived,
        ...values,
        associationId,
      })
    : updated('member', existing, values, derived)
}

const fieldsOf = (values: Values, drop: ReadonlySet<string>): Values =>
  Object.fromEntries(Object.entries(values).filter(([id]) => MEMBER_FIELDS.has(id) && !drop.has(id)))
