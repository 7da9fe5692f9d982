import type { AgendaItem } from '../codes/agenda-items'
import { isValidCommitteeMeeting } from '../organs/activity-figures'
import type { Member } from '../records/member'
import type { RecordQuery } from '../scoring/record-queries'
import { wholePercent } from '../scoring/rule-points'
import {
  basisOf,
  isWithin,
  summed,
  yesOrNo,
  type Basis,
  type Period,
  type ProposalFacts,
  type Query,
  type RecordFact,
} from './proposal-facts'

/* What the records answer about members, meetings and funds of the year. */

interface Roll {
  readonly members: number
  readonly sciTech: number
  readonly joined: number
}

/** Whether somebody was a member on a day: joined by then, and left after it or not at all. */
const isMemberOn = ({ joinedOn, leftOn, state }: Member, asOf: string): boolean =>
  joinedOn !== undefined && joinedOn <= asOf && (leftOn === undefined ? state === 'current' : leftOn > asOf)

/**
 * The roll in figures: counted in the office that keeps it, else as it told 市科协, as long as that was within the year.
 */
function rollOf({ members, memberSummaries }: ProposalFacts, period: Period): Roll | undefined {
  if (members.length > 0) {
    const current = members.filter(({ value }) => isMemberOn(value, period.asOf))
    return {
      members: current.length,
      sciTech: current.filter(({ value }) => value.category === 'sci-tech').length,
      joined: members.filter(({ value }) => isWithin(value.joinedOn, period)).length,
    }
  }
  const told = memberSummaries.find(({ value }) => isWithin(value.asOf, period))?.value
  if (told?.members === undefined) return undefined
  return { members: told.members, sciTech: told.sciTech ?? 0, joined: told.joinedThisYear ?? 0 }
}

const roll = ({ id }: ProposalFacts, adds: number): Basis => ({ kind: 'member-summary', id, adds })

/** A roll in which nobody's name, category, day of joining or consent is missing. */
const rosterComplete: Query = (about, { asOf }) => {
  const current = about.members.filter(({ value }) => isMemberOn(value, asOf))
  if (current.length === 0) return undefined
  const complete = current.every(
    ({ value: { name, category, consentOn } }) =>
      name !== undefined && category !== undefined && consentOn !== undefined,
  )
  return yesOrNo(complete, [roll(about, 1)])
}

const membersJoined: Query = (about, period) => {
  const joined = rollOf(about, period)?.joined
  return joined === undefined ? undefined : summed([roll(about, joined)])
}

/** Members among the sci-tech workers of the host (《实施细则》第五、二十条). */
const memberShare: Query = (about, period): RecordFact | undefined => {
  const counted = rollOf(about, period)
  const share =
    counted === undefined ? undefined : wholePercent(counted.sciTech, about.association.sciTechWorkers ?? 0)
  if (counted === undefined || share === undefined) return undefined
  return { fact: Math.min(share, 100), basis: [roll(about, counted.sciTech)] }
}

/** Dues of the year that were paid or waived, among those on record (《实施细则》第二十二条（二）). */
const duesPaid: Query = (about, { from }): RecordFact | undefined => {
  const year = Number(from.slice(0, 4))
  const owed = about.members.flatMap(({ value }) => (value.dues ?? []).filter((dues) => dues.year === year))
  const settled = owed.filter(({ state }) => state !== 'due').length
  const share = wholePercent(settled, owed.length)
  return share === undefined ? undefined : { fact: share, basis: [roll(about, settled)] }
}

/** Committee meetings of the year. */
const committeeMeetings = ({ meetings }: ProposalFacts, period: Period) =>
  meetings.filter(({ value: { kind, heldOn } }) => kind === 'committee' && isWithin(heldOn, period))

type Held = ReturnType<typeof committeeMeetings>[number]
const met = ({ id, value: { heldOn } }: Held): Basis => basisOf('meeting', id, 1, heldOn)

/** With quorum, and carried where a vote is on record (《实施细则》第三十一条). */
const validMeetings: Query = (about, period) => {
  const held = committeeMeetings(about, period)
  if (held.length === 0) return undefined
  return summed(held.filter(({ value }) => isValidCommitteeMeeting(value)).map(met))
}

/** A meeting whose figures are not known is not held against anybody. */
const invalidMeetings: Query = (about, period) => {
  const held = committeeMeetings(about, period).filter(
    ({ value: { expected, present } }) => expected !== undefined && expected > 0 && present !== undefined,
  )
  if (held.length === 0) return undefined
  return summed(held.filter(({ value }) => !isValidCommitteeMeeting(value)).map(met))
}

const meetingsRecorded: Query = (about, period) => {
  const held = committeeMeetings(about, period)
  if (held.length === 0) return undefined
  const recorded = held.every(
    ({ value: { expected, present, resolutions } }) =>
      expected !== undefined && present !== undefined && resolutions !== undefined,
  )
  return yesOrNo(recorded, held.map(met))
}

/** A committee meeting of the year that dealt with something (《实施细则》第三十条（四）). */
const onAgenda =
  (item: AgendaItem): Query =>
  (about, period) => {
    const told = committeeMeetings(about, period).filter(({ value }) => value.agenda !== undefined)
    if (told.length === 0) return undefined
    const dealt = told.filter(({ value }) => value.agenda?.includes(item) === true)
    return yesOrNo(dealt.length > 0, dealt.map(met))
  }

const fundsOf = ({ funds }: ProposalFacts, { from }: Period) =>
  funds.find(({ value }) => value.year === Number(from.slice(0, 4)))

const INCOME = ['hostBudget', 'dues', 'grants', 'donations', 'otherIncome'] as const

/** Income of any lawful kind in the year (《实施细则》第四十一条). */
const fundsIncome: Query = (about, period) => {
  const found = fundsOf(about, period)
  if (found === undefined || INCOME.every((kind) => found.value[kind] === undefined)) return undefined
  return yesOrNo(
    INCOME.some((kind) => (found.value[kind] ?? 0) > 0),
    [{ kind: 'funds', id: found.id, adds: 1 }],
  )
}

const separateAccounts: Query = (about, period) => {
  const found = fundsOf(about, period)
  const separate = found?.value.separateAccounts
  if (found === undefined || separate === undefined) return undefined
  return yesOrNo(separate, [{ kind: 'funds', id: found.id, adds: 1 }])
}

/** Reports of the year's funds to congress and committee (《实施细则》第四十二条). */
const fundsReports: Query = (about, period) => {
  const found = fundsOf(about, period)
  const { congressReportOn, committeeReportOn } = found?.value ?? {}
  if (found === undefined || (congressReportOn === undefined && committeeReportOn === undefined))
    return undefined
  const reports = [congressReportOn, committeeReportOn].filter((on) => on !== undefined && on >= period.from)
  return summed([{ kind: 'funds', id: found.id, adds: reports.length }])
}

export const OPERATION_QUERIES = {
  roster: rosterComplete,
  'members-joined': membersJoined,
  'member-share': memberShare,
  'dues-paid': duesPaid,
  'valid-meetings': validMeetings,
  'invalid-meetings': invalidMeetings,
  'meetings-recorded': meetingsRecorded,
  'work-plan': onAgenda('work-plan'),
  'work-summary': onAgenda('work-summary'),
  'funds-income': fundsIncome,
  'separate-accounts': separateAccounts,
  'funds-reports': fundsReports,
} as const satisfies Readonly<Partial<Record<RecordQuery, Query>>>
