import type { ActivityTask } from '../codes/activity-tasks'
import type { AssetKind } from '../codes/asset-kinds'
import type { RecordQuery } from '../scoring/record-queries'
import {
  basisOf,
  isWithin,
  summed,
  type Basis,
  type Period,
  type ProposalFacts,
  type Query,
} from './proposal-facts'

/*
 * What the records answer about service: activities of the year with what they brought about, standing assets, cases.
 */

/** Activities that took place in the year; one that runs over new year counts in both. */
const held = ({ activities }: ProposalFacts, period: Period) =>
  activities.filter(({ value: { from, to } }) => isWithin(from, period) || isWithin(to, period))

type Held = ReturnType<typeof held>[number]
const counted = ({ id, value: { from } }: Held, adds: number): Basis => basisOf('activity', id, adds, from)

/** Activities of some tasks. Where no activity of the year is on record at all, nobody knows. */
const activitiesOf =
  (...tasks: readonly ActivityTask[]): Query =>
  (about, period) => {
    const all = held(about, period)
    if (all.length === 0) return undefined
    return summed(
      all
        .filter(({ value: { task } }) => task !== undefined && tasks.includes(task))
        .map((activity) => counted(activity, 1)),
    )
  }

type Outcome = 'projects' | 'patents' | 'recommendations' | 'awards' | 'certifications' | 'proposals'

/** What the activities of the year brought about, added up. */
const outcomesOf =
  (...outcomes: readonly Outcome[]): Query =>
  (about, period) => {
    const all = held(about, period)
    if (all.length === 0) return undefined
    return summed(
      all.map((activity) =>
        counted(
          activity,
          outcomes.reduce((sum, outcome) => sum + (activity.value[outcome] ?? 0), 0),
        ),
      ),
    )
  }

/** Assets of some kinds that stand in the year. */
const standing = ({ assets }: ProposalFacts, { from, asOf }: Period, kinds: readonly AssetKind[]) =>
  assets.filter(
    ({ value: { kind, since, until } }) =>
      kind !== undefined &&
      kinds.includes(kind) &&
      (since === undefined || since <= asOf) &&
      (until === undefined || until >= from),
  )

const assetsOf =
  (...kinds: readonly AssetKind[]): Query =>
  (about, period) => {
    if (about.assets.length === 0) return undefined
    return summed(
      standing(about, period, kinds).map(({ id, value: { since } }) => basisOf('asset', id, 1, since)),
    )
  }

const OPEN_TO_ALL = ['spark-hall', 'open-resource', 'other'] as const

/** Days a year on which places are open to the public, and activities that opened them (48号文二7). */
const openDays: Query = (about, period) => {
  const places = standing(about, period, OPEN_TO_ALL).filter(({ value }) => value.openDays !== undefined)
  const opened = held(about, period).filter(({ value }) => value.task === 'science-resources')
  if (places.length === 0 && opened.length === 0) return undefined
  return summed([
    ...places.map(({ id, value: { openDays: days = 0 } }): Basis => ({ kind: 'asset', id, adds: days })),
    ...opened.map((activity) => counted(activity, 1)),
  ])
}

/** Cases that were shown in the year (48号文三（五）). Nothing on record is nothing known. */
const typicalCases: Query = ({ typicalCases: cases }, period) => {
  if (cases.length === 0) return undefined
  return summed(
    cases.flatMap(({ id, value: { publishedOn } }): readonly Basis[] =>
      isWithin(publishedOn, period) ? [{ kind: 'typical-case', id, on: publishedOn, adds: 1 }] : [],
    ),
  )
}

/** Service points that were opened in the year (《实施细则》第十八条). */
const servicePoints: Query = ({ servicePoints: points }, period) => {
  if (points.length === 0) return undefined
  return summed(
    points.flatMap(({ id, value: { openedOn } }): readonly Basis[] =>
      isWithin(openedOn, period) ? [{ kind: 'service-point', id, on: openedOn, adds: 1 }] : [],
    ),
  )
}

export const SERVICE_QUERIES = {
  'activities-thought': activitiesOf('party-leadership', 'spirit'),
  'activities-home': activitiesOf('understanding', 'rights'),
  'activities-talent': activitiesOf('talent-platform'),
  'activities-ethics': activitiesOf('ethics'),
  'activities-exchange': activitiesOf('exchange'),
  'activities-methods': activitiesOf('ip-training', 'title-review'),
  'activities-outreach': activitiesOf('science-outreach'),
  'activities-contests': activitiesOf('science-contests'),
  proposals: outcomesOf('proposals'),
  'people-recommended': outcomesOf('recommendations', 'awards', 'certifications'),
  projects: outcomesOf('projects', 'patents'),
  'talent-platforms': assetsOf('academician-station', 'haizhi-station'),
  'science-places': assetsOf('spark-hall', 'open-resource'),
  'volunteer-teams': assetsOf('volunteer-team'),
  'open-days': openDays,
  'typical-cases': typicalCases,
  'service-points': servicePoints,
} as const satisfies Readonly<Partial<Record<RecordQuery, Query>>>
