import { assign, type Assigned } from './assign'
import type { AssociationContext } from './association-context'
import { identityOfRow, identityText } from './association-identity'
import { settle, type Decision } from './decision'
import { byAssociation } from './existing'
import type { PlanInput } from './import-input'
import { KnownAssociations, type KnownAssociation } from './known-associations'
import { candidateOf, type Candidate } from './member-association'
import { custodianOf, isOwn, planAssociation, targetsTheCityKeeps } from './plan-association'
import { postProblems } from './plan-posts'
import { leftOut, plannedRow, type PlannedRow } from './planned-row'
import { problem, type Problem } from './problem'
import type { RowReading } from './row-reading'
import { textIn } from './reading'
import { repeatedAssociations } from './repeated-rows'
import { MUNICIPAL_OFFICE } from '../codes/offices'
import { partsOf } from '../base/iso-date'
import { associationNumbers } from '../records/association-number'

type Decide = (row: RowReading) => Decision | undefined

export interface PlannedAssociations {
  readonly rows: readonly PlannedRow[]
  /** What the member rolls may refer to: the store's associations and the file's. */
  readonly candidates: readonly Candidate[]
}

/** Plans the association rows of a file against each other and against the store. */
export function planAssociations(
  readings: readonly RowReading[],
  decide: Decide,
  input: Pick<PlanInput, 'existing' | 'office' | 'today' | 'idFor'>,
): PlannedAssociations {
  const known = new KnownAssociations(input.existing)
  const skipped = (row: RowReading): boolean => decide(row) === 'skip'
  const repeats = repeatedAssociations(readings, skipped)
  const isRepeat = (row: RowReading): boolean =>
    (repeats.get(row) ?? []).some(({ code }) => code.startsWith('repeated'))
  const matches = assign(
    readings.filter((row) => !skipped(row) && !isRepeat(row)),
    [(row) => known.same(identityOfRow(row)), (row) => known.sameHost(identityOfRow(row))],
  )
  const context: AssociationContext = {
    ...input,
    nextNumber: numbersFor(readings, input),
    terms: byAssociation(input.existing.term),
    posts: byAssociation(input.existing.post),
  }
  const taken = new Set([...matches.values()].map((found) => knownOf(found)))
  const asNew = (row: RowReading): readonly Problem[] =>
    isRepeat(row) || matches.has(row) ? [] : looksLike(row, known, taken)
  const rows: PlannedRow[] = []
  const brought: Brought[] = []
  for (const row of readings) {
    const found = matches.get(row)
    const problems = [
      ...row.problems,
      ...(repeats.get(row) ?? []),
      ...recordProblems(row, found, context),
      ...asNew(row),
    ]
    const { planned, id } = planRow(row, problems, decide(row), knownOf(found), context)
    rows.push(planned)
    if (!isRepeat(row))
      brought.push({ candidate: candidateOf(row, id), identity: identityText(identityOfRow(row)) })
  }
  const offered = withoutShadows(brought)
  return { rows, candidates: [...offered, ...others(known, offered)] }
}

/** Numbers that neither the store nor the file has. */
function numbersFor(
  readings: readonly RowReading[],
  { existing, office, today }: Pick<PlanInput, 'existing' | 'office' | 'today'>,
): () => string {
  const values = [...existing.association.map(({ value }) => value), ...readings.map((row) => row.values)]
  const taken = values.map((value) => textIn(value, 'number'))
  return associationNumbers(office, partsOf(today).year, taken)
}

interface Brought {
  readonly candidate: Candidate
  readonly identity: string
}

/** A row that is left out offers its members nothing when another row brings the same association. */
function withoutShadows(brought: readonly Brought[]): readonly Candidate[] {
  const taken = new Set(
    brought.filter(({ candidate }) => candidate.id !== undefined).map(({ identity }) => identity),
  )
  return brought
    .filter(({ candidate, identity }) => candidate.id !== undefined || !taken.has(identity))
    .map(({ candidate }) => candidate)
    .filter(({ name }) => name !== '')
}

type Match = Assigned<RowReading, KnownAssociation>

const knownOf = (found: Match | undefined): KnownAssociation | undefined =>
  found !== undefined && 'record' in found ? found.record : undefined

/** A row that would be a new record beside one that is probably the same, and that no other row of the file means. */
function looksLike(
  row: RowReading,
  known: KnownAssociations,
  taken: ReadonlySet<KnownAssociation | undefined>,
): readonly Problem[] {
  const like = known.alike(identityOfRow(row)).find((one) => !taken.has(one))
  if (like === undefined) return []
  return [problem('nearly-known', { name: textIn(like.shown, 'name') ?? '' })]
}

/** What the store makes of a row. */
function recordProblems(
  row: RowReading,
  found: Match | undefined,
  { office, posts }: AssociationContext,
): readonly Problem[] {
  if (found !== undefined && 'several' in found) return [problem('several-records', { count: found.several })]
  if (found !== undefined && 'contestedBy' in found)
    return [problem('contested', { row: found.contestedBy.row })]
  const known = knownOf(found)
  const custodian = custodianOf(row, known, office)
  if (custodian === office) {
    const foreign = office === MUNICIPAL_OFFICE && known === undefined && row.values['level'] === 'district'
    if (foreign) return [problem('not-ours', { custodian: 'district' })]
    if (known === undefined) return []
    // Custody does not move because a ledger says so (《实施细则》第三条).
    const moved = office !== MUNICIPAL_OFFICE && row.values['level'] === 'municipal'
    const level: readonly Problem[] = moved ? [{ ...problem('level-changes'), target: 'level' }] : []
    return [...level, ...postProblems(row, posts.get(known.record.id) ?? [])]
  }
  if (custodian !== MUNICIPAL_OFFICE) return [problem('not-ours', { custodian })]
  const kept = targetsTheCityKeeps(row)
  return [
    problem('becomes-proposal'),
    ...(kept.length === 0 ? [] : [problem('city-keeps', { targets: kept.join(',') })]),
  ]
}

function planRow(
  row: RowReading,
  problems: readonly Problem[],
  decision: Decision | undefined,
  known: KnownAssociation | undefined,
  context: AssociationContext,
): { readonly planned: PlannedRow; readonly id: string | undefined } {
  const settled = settle(problems, decision)
  if (!settled.take) return { planned: leftOut(row, problems, decision, settled), id: known?.record.id }
  const { id, plan } = planAssociation(row, known, settled.drop, context)
  const changed = known === undefined ? 'create' : 'update'
  const outcome = isOwn(row, known, context.office) ? changed : 'proposal'
  return {
    planned: {
      ...plannedRow(row, problems, decision),
      ...plan,
      outcome: plan.changes.length === 0 ? 'unchanged' : outcome,
    },
    id,
  }
}

/** Associations that only the store knows. */
function others(known: KnownAssociations, brought: readonly Candidate[]): readonly Candidate[] {
  const ids = new Set(brought.map(({ id }) => id))
  return known.all
    .filter(({ record }) => !ids.has(record.id))
    .map(({ record, shown, identity }) => ({
      id: record.id,
      name: typeof shown['name'] === 'string' ? shown['name'] : '',
      number: identity.number,
      code: identity.code,
      host: typeof shown['hostName'] === 'string' ? shown['hostName'] : '',
      row: 0,
    }))
}
