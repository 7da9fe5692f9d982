import { addMonths, type IsoDate } from '../base/iso-date'
import type { Activity } from '../records/activity'
import type { Meeting } from '../records/meeting'
import type { ActiveDefinition } from '../rules/office-choices'
import { hasQuorum, isCarried } from '../rules/r31-quorum'

/** What an activity brought about, in counts. */
export const OUTCOME_FIELDS = [
  'projects',
  'patents',
  'recommendations',
  'awards',
  'certifications',
  'proposals',
  'proposalsAdopted',
] as const

/** The sums over some activities; blanks count as nothing. `cost` in fen. */
export type ActivityTotals = Readonly<
  Record<(typeof OUTCOME_FIELDS)[number] | 'activities' | 'participants' | 'sciTechWorkers' | 'cost', number>
>

/** Adds up what activities brought about. */
export function activityTotals(values: readonly Activity[]): ActivityTotals {
  const sum = (field: Exclude<keyof ActivityTotals, 'activities'>): number =>
    values.reduce((total, value) => total + (value[field] ?? 0), 0)
  return {
    activities: values.length,
    participants: sum('participants'),
    sciTechWorkers: sum('sciTechWorkers'),
    cost: sum('cost'),
    projects: sum('projects'),
    patents: sum('patents'),
    recommendations: sum('recommendations'),
    awards: sum('awards'),
    certifications: sum('certifications'),
    proposals: sum('proposals'),
    proposalsAdopted: sum('proposalsAdopted'),
  }
}

/** Whether an association was active in the months up to `today`, the day itself included. */
export function isActive(
  {
    activities,
    meetings,
  }: { readonly activities: readonly Activity[]; readonly meetings: readonly Meeting[] },
  definition: Pick<ActiveDefinition, 'months' | 'activities' | 'meetings'>,
  today: IsoDate,
): boolean {
  const since = addMonths(today, -definition.months)
  const within = (day: IsoDate | undefined): boolean => day !== undefined && day > since && day <= today
  const held = activities.filter(({ from, to }) => within(from) || within(to)).length
  const valid = meetings.filter(
    (meeting) => within(meeting.heldOn) && isValidCommitteeMeeting(meeting),
  ).length
  return held >= definition.activities && valid >= definition.meetings
}

/** A committee meeting with its quorum, whose vote (where one is on record) carried (《实施细则》第三十一条). */
export const isValidCommitteeMeeting = ({ kind, expected, present, yes }: Meeting): boolean =>
  kind === 'committee' &&
  expected !== undefined &&
  expected > 0 &&
  present !== undefined &&
  present <= expected &&
  hasQuorum(present, expected) &&
  (yes === undefined || isCarried(yes, present))
