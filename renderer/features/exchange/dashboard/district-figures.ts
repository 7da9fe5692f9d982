import { grouped } from '../../../../shared/base/grouped'
import { ASSOCIATION_KINDS, type AssociationKind } from '../../../../shared/codes/association-kinds'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { isGraded } from '../../../../shared/evaluation/counted'
import { gradeDistribution } from '../../../../shared/evaluation/looking-back'
import { awaitsRework } from '../../../../shared/evaluation/steps'
import { isActive } from '../../../../shared/organs/activity-figures'
import type { Activity } from '../../../../shared/records/activity'
import type { Association } from '../../../../shared/records/association'
import type { Evaluation } from '../../../../shared/records/evaluation'
import type { Meeting } from '../../../../shared/records/meeting'
import type { Prospect } from '../../../../shared/records/prospect'
import { coveragePercent, isCovered, isOpenProspect } from '../../../../shared/rules/coverage'
import type { ActiveDefinition } from '../../../../shared/rules/office-choices'

interface CityGoal {
  readonly year: number
  readonly associations: number
  /** 突破 does not include the number itself, 达到 does. */
  readonly beyond: boolean
}

/** 48号文一 names two goals for the whole city: 到2025年总数达到800家, 到2027年总数突破1200家. */
export const CITY_GOALS: readonly CityGoal[] = [
  { year: 2025, associations: 800, beyond: false },
  { year: 2027, associations: 1200, beyond: true },
]

/** How many associations a goal still lacks; 0 or less: it is met. */
export const lackingTo = ({ associations, beyond }: CityGoal, count: number): number =>
  associations - count + (beyond ? 1 : 0)

/** A record as far as the figures need it. */
export interface Counted<V> {
  readonly id: string
  readonly office: string
  readonly value: V
}

export interface CityFacts {
  readonly associations: readonly Counted<Association>[]
  readonly prospects: readonly Counted<Prospect>[]
  readonly activities: readonly Counted<Activity>[]
  readonly meetings: readonly Counted<Meeting>[]
  readonly evaluations: readonly Counted<Evaluation>[]
  readonly offices: readonly string[]
  readonly year: number
  readonly today: IsoDate
  readonly definition: ActiveDefinition
  /** The name of the grade that an evaluation has. */
  readonly gradeOf: (evaluation: Evaluation) => string
}

/** What one district has, counted on one day. */
export interface DistrictFigures {
  readonly office: string
  /** Associations at work; the rest of the figures is of them. */
  readonly associations: number
  readonly kinds: Readonly<Record<AssociationKind, number>>
  readonly municipal: number
  readonly active: number
  /** Prospects that are open, and all that were ever recorded. */
  readonly prospects: number
  readonly recorded: number
  /** Whole per cent, see `coveragePercent`. */
  readonly coverage: number | undefined
  readonly started: number
  readonly final: number
  /** Returned by 市科协 and not graded anew since. */
  readonly returned: number
  /** By the name of the grade. */
  readonly grades: Readonly<Record<string, number>>
}

/**
 * An association that its owner has recorded. Of a municipal-level one that a district proposes (《实施细则》第三条) 市科协
 * holds no word of its own until it accepts the proposal, and may have the same one already: it is counted then.
 */
export const isConfirmed = ({ value }: Counted<Association>): boolean => value.name !== undefined

/** The districts side by side, in the order of `offices`; an association counts where it is. */
export function districtFigures(facts: CityFacts): readonly DistrictFigures[] {
  const running = facts.associations.filter(({ value }) => isCovered(value))
  const placeOf = ({ office, value }: Counted<Association>): string => value.localOffice ?? office
  const placed = grouped(running, placeOf)
  const prospects = grouped(facts.prospects, ({ office }) => office)
  const places = new Map(facts.associations.map((each) => [each.id, placeOf(each)]))
  const evaluations = grouped(
    facts.evaluations.filter(({ value }) => value.year === facts.year),
    ({ office, value }) => places.get(value.associationId ?? '') ?? office,
  )
  const done = activityOf(facts)
  return facts.offices.map((office): DistrictFigures => {
    const here = placed.get(office) ?? []
    const recorded = prospects.get(office) ?? []
    const open = recorded.filter(({ value }) => isOpenProspect(value)).length
    const judged = evaluations.get(office) ?? []
    const graded = judged.filter(({ value }) => isGraded(value))
    return {
      office,
      associations: here.length,
      kinds: countsOf(here),
      municipal: here.filter(({ value }) => value.level === 'municipal').length,
      active: here.filter(({ id }) => done(id)).length,
      prospects: open,
      recorded: recorded.length,
      coverage: coveragePercent({
        associations: here.length,
        prospects: open,
        recorded: recorded.length,
      }),
      started: judged.length,
      final: graded.length,
      returned: judged.filter(({ value }) => awaitsRework(value)).length,
      grades: tally(graded.map(({ value }) => facts.gradeOf(value))),
    }
  })
}

/** What the districts have together. */
export function cityFigures(rows: readonly DistrictFigures[]) {
  const sum = (of: (row: DistrictFigures) => number): number =>
    rows.reduce((total, row) => total + of(row), 0)
  const associations = sum((row) => row.associations)
  const prospects = sum((row) => row.prospects)
  return {
    associations,
    prospects,
    active: sum((row) => row.active),
    started: sum((row) => row.started),
    final: sum((row) => row.final),
    returned: sum((row) => row.returned),
    coverage: coveragePercent({ associations, prospects, recorded: sum((row) => row.recorded) }),
  }
}

/** The names of the grades that the districts gave, the best first as the schemes have them. */
export function givenGrades(
  rows: readonly DistrictFigures[],
  evaluations: readonly Counted<Evaluation>[],
): readonly string[] {
  const given = new Set(rows.flatMap(({ grades }) => Object.keys(grades)))
  const evaluated = evaluations.map(({ value }) => ({ evaluation: value, answers: {}, kind: undefined }))
  const placed = gradeDistribution(evaluated).map(({ grade }) => grade)
  return [...new Set([...placed, ...given])].filter((name) => given.has(name))
}

/** How many associations at work each industrial cluster has; '' for those that name none. */
export const clusterCounts = (
  associations: readonly Counted<Association>[],
): Readonly<Record<string, number>> =>
  tally(associations.filter(({ value }) => isCovered(value)).map(({ value }) => value.cluster ?? ''))

function activityOf({ activities, meetings, definition, today }: CityFacts): (id: string) => boolean {
  const held = grouped(activities, ({ value }) => value.associationId ?? '')
  const met = grouped(meetings, ({ value }) => value.associationId ?? '')
  return (id) =>
    isActive(
      {
        activities: (held.get(id) ?? []).map(({ value }) => value),
        meetings: (met.get(id) ?? []).map(({ value }) => value),
      },
      definition,
      today,
    )
}

const countsOf = (associations: readonly Counted<Association>[]): DistrictFigures['kinds'] =>
  Object.fromEntries(
    ASSOCIATION_KINDS.map(({ code }) => [
      code,
      associations.filter(({ value }) => value.kind === code).length,
    ]),
  ) as DistrictFigures['kinds']

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
