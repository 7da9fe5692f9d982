import { addDays } from '../../shared/base/iso-date'
import { ACTIVITY_TASKS } from '../../shared/codes/activity-tasks'
import { NO_PROPOSAL_PARTS, periodOf, type ProposalFacts } from '../../shared/evaluation/proposal-facts'
import { proposalOf } from '../../shared/evaluation/propose'
import type { Activity } from '../../shared/records/activity'
import type { Member } from '../../shared/records/member'
import { factsOfAll } from '../../shared/rules/gather'
import { defaultScheme } from '../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../shared/scoring/scheme'
import { day } from '../support/association-facts'
import { timed, type BenchCase } from './bench-case'
import { syntheticRegister, TODAY } from './synthetic-register'

const ASSOCIATIONS = 200
const ACTIVITIES = 30
const MEMBERS = 150
const INDICATORS = indicatorsOf(defaultScheme('enterprise'))
const TASKS = ACTIVITY_TASKS.map(({ code }) => code)
const PERIOD = periodOf(2026, TODAY)

interface Prepared {
  readonly register: ReturnType<typeof syntheticRegister>
  readonly activities: readonly { readonly id: string; readonly value: Activity }[]
  readonly members: readonly { readonly id: string; readonly value: Member }[]
  readonly text: string
}

/** Made when the case first asks for it: the other benches need not wait for it. */
let kept: Prepared | undefined
function prepared(): Prepared {
  if (kept !== undefined) return kept
  const register = syntheticRegister(ASSOCIATIONS)
  const ids = register.associations.map(({ id }) => id)
  const some = <V>(count: number, value: (associationId: string, index: number) => V) =>
    ids.flatMap((id) =>
      Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, value: value(id, index) })),
    )
  const activities = some(ACTIVITIES, (associationId, index): Activity => ({
    associationId,
    name: `活动${index}`,
    from: addDays(day('2026-01-01'), index * 11),
    task: TASKS[index % TASKS.length] ?? 'other',
    patents: index % 3,
  }))
  const members = some(MEMBERS, (associationId, index): Member => ({
    associationId,
    name: `会员${index}`,
    category: index % 4 === 0 ? 'manager' : 'sci-tech',
    joinedOn: addDays(day('2020-01-01'), index * 20),
    state: 'current',
  }))
  const lists: readonly (readonly { readonly id: string; readonly value: unknown }[])[] = [
    ...Object.values(register),
    activities,
    members,
  ]
  const text = JSON.stringify(lists.map((list) => list.map(({ id, value }) => ({ id, value }))))
  kept = { register, activities, members, text }
  return kept
}

const groupedById = <V extends { readonly associationId?: string | undefined }>(
  list: readonly { readonly id: string; readonly value: V }[],
): ReadonlyMap<string, { readonly id: string; readonly value: V }[]> => {
  const groups = new Map<string, { readonly id: string; readonly value: V }[]>()
  for (const record of list) {
    const id = record.value.associationId ?? ''
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [record])
    else group.push(record)
  }
  return groups
}

function proposeAll(): number {
  const { register, activities, members } = prepared()
  const held = groupedById(activities)
  const roll = groupedById(members)
  let points = 0
  for (const facts of factsOfAll(register)) {
    const about: ProposalFacts = {
      ...facts,
      ...NO_PROPOSAL_PARTS,
      activities: held.get(facts.id) ?? [],
      members: roll.get(facts.id) ?? [],
    }
    for (const indicator of INDICATORS) points += proposalOf(indicator, about, PERIOD)?.points ?? 0
  }
  return points
}

export const CASES: readonly BenchCase[] = [
  {
    name: 'propose-scores',
    subject: `scores proposed for ${ASSOCIATIONS} associations, ${ACTIVITIES} activities and ${MEMBERS} members each, grouping included`,
    floor: 'one JSON.parse of the same records',
    aim: 3,
    statistic: 'median',
    rounds: 9,
    measure: async () => [await timed(proposeAll)],
    measureFloor: async () => {
      const { text } = prepared()
      return [await timed(() => JSON.parse(text) as unknown)]
    },
  },
]
