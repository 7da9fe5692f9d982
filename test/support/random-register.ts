import * as fc from 'fast-check'
import { addDays } from '../../shared/base/iso-date'
import { ASSOCIATION_KINDS } from '../../shared/codes/association-kinds'
import { ASSOCIATION_STATUSES } from '../../shared/codes/association-statuses'
import type { Code } from '../../shared/codes/code-list'
import { CONSENT_BODIES } from '../../shared/codes/consent-bodies'
import { CONGRESS_FORMS } from '../../shared/codes/congress-forms'
import { AGENDA_ITEMS } from '../../shared/codes/agenda-items'
import { DUES_STATES } from '../../shared/codes/dues-states'
import { ELECTING_BODIES, ELECTION_MATTERS } from '../../shared/codes/elections'
import { DOSSIER_MATERIALS } from '../../shared/codes/dossier-materials'
import { DOSSIER_MATTERS } from '../../shared/codes/dossier-matters'
import { EXPULSION_GROUNDS } from '../../shared/codes/expulsion-grounds'
import { HOST_TAGS } from '../../shared/codes/host-tags'
import { LEVELS } from '../../shared/codes/levels'
import { MEETING_KINDS } from '../../shared/codes/meeting-kinds'
import { MEMBER_CATEGORIES } from '../../shared/codes/member-categories'
import { MEMBER_STATES } from '../../shared/codes/member-states'
import { NOMINATING_BODIES } from '../../shared/codes/nominating-bodies'
import { PLAN_MATTERS } from '../../shared/codes/plan-matters'
import { PLAN_VERDICTS } from '../../shared/codes/plan-verdicts'
import { PLATFORM_STATES } from '../../shared/codes/platform-states'
import { POST_OFFICES } from '../../shared/codes/post-offices'
import { RECHECK_RESULTS } from '../../shared/codes/recheck-results'
import { SANCTION_GROUNDS } from '../../shared/codes/sanction-grounds'
import { SANCTION_KINDS } from '../../shared/codes/sanction-kinds'
import type { GatheredRecords } from '../../shared/rules/gather'
import { day } from './association-facts'

/*
 * Registers at random: any field may be blank, and days crowd around the first day of the rules. No day lies after
 * LAST_DAY, so that a later `today` looks at the same past.
 */
export const LAST_DAY = day('2026-06-30')
const FIRST_DAY = day('2018-01-01')
const SPAN = 3102

const days = fc.integer({ min: 0, max: SPAN }).map((offset) => addDays(FIRST_DAY, offset))
const few = fc.integer({ min: 0, max: 12 })
const names = fc.constantFrom('郭书红', '余华', '汪远轩', '康志俊')
const offices = fc.constantFrom('500157', '500105', '500101', 'gaoxin', 'cq')
const codeOf = <const C extends string>(list: readonly Code<C>[]): fc.Arbitrary<C> =>
  fc.constantFrom(...list.map(({ code }) => code))

/** Any subset of the fields: what is left out is blank. */
const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] })

const association = some({
  name: fc.constant('重庆翠云新材料有限公司企业科协'),
  kind: codeOf(ASSOCIATION_KINDS),
  level: codeOf(LEVELS),
  approvingOffice: offices,
  localOffice: offices,
  approvedOn: days,
  documentNumber: fc.constant('两江科协〔2025〕2号'),
  hostTags: fc.subarray(HOST_TAGS.map(({ code }) => code)),
  division: fc.constantFrom('500157', '500112', '500103', '500999'),
  sciTechWorkers: fc.constantFrom(0, 99, 100, 470),
  hasParty: fc.boolean(),
  partyFoundedOn: days,
  consentBody: codeOf(CONSENT_BODIES),
  consentOn: days,
  parentEnterprise: fc.constant('重庆悦来集团有限公司'),
  parentConsentBody: codeOf(CONSENT_BODIES),
  parentConsentOn: days,
  hostDissolvedOn: days,
  status: codeOf(ASSOCIATION_STATUSES),
  platformState: codeOf(PLATFORM_STATES),
})

const term = some({
  ordinal: few,
  startOn: days,
  charterYears: fc.integer({ min: 0, max: 8 }),
  congressForm: codeOf(CONGRESS_FORMS),
  congressOn: days,
  sciTechWorkers: fc.constantFrom(99, 100),
  reportedOn: days,
  agenda: fc.subarray(AGENDA_ITEMS.map(({ code }) => code)),
})
const post = some({
  person: names,
  office: codeOf(POST_OFFICES),
  nominatedBy: codeOf(NOMINATING_BODIES),
  category: codeOf(MEMBER_CATEGORIES),
  from: days,
  to: days,
})
const meeting = some({
  kind: codeOf(MEETING_KINDS),
  heldOn: days,
  expected: few,
  present: few,
  yes: few,
  no: few,
  abstain: few,
  agenda: fc.subarray(AGENDA_ITEMS.map(({ code }) => code)),
  resolutions: fc.constant('通过'),
})
const plan = some({
  termId: fc.constantFrom('term-0', 'term-1'),
  matter: codeOf(PLAN_MATTERS),
  decidedOn: days,
  consentBody: codeOf(CONSENT_BODIES),
  consentOn: days,
})
const dossier = some({
  matter: codeOf(DOSSIER_MATTERS),
  level: codeOf(LEVELS),
  appliedOn: days,
  decidedOn: days,
  materials: fc.array(fc.record({ code: codeOf(DOSSIER_MATERIALS), receivedOn: days }), { maxLength: 5 }),
})
const sanction = some({
  handling: codeOf(SANCTION_KINDS),
  ground: codeOf(SANCTION_GROUNDS),
  graveConsequences: fc.boolean(),
  decidedOn: days,
  decidedBy: offices,
  deadline: days,
  recheckOn: days,
  recheckResult: codeOf(RECHECK_RESULTS),
  followsId: fc.constantFrom('sanction-0', 'sanction-1'),
  liftedOn: days,
})
const evaluation = some({ year: fc.constantFrom(2025, 2026), siteOn: days, grade: fc.constant('good') })
const assignment = some({ year: fc.constantFrom(2025, 2026), verdict: codeOf(PLAN_VERDICTS) })
const contact = some({ happenedOn: days, request: fc.constant('希望'), repliedOn: days, nextOn: days })
const visit = some({
  visitedOn: days,
  promises: fc.array(
    fc.record({
      by: fc.constantFrom('association', 'office'),
      text: fc.constantFrom('补签到', '补总结'),
      dueOn: days,
    }),
    { maxLength: 1 },
  ),
})

const election = some({
  matter: codeOf(ELECTION_MATTERS),
  body: codeOf(ELECTING_BODIES),
  heldOn: days,
  expected: few,
  present: few,
  validVotes: few,
  yes: few,
})
const charter = some({ adoptedOn: days, adoptedBy: codeOf(ELECTING_BODIES) })
const funds = some({
  year: fc.integer({ min: 2023, max: 2026 }),
  hostBudget: fc.constantFrom(0, 100_000),
  grants: fc.constantFrom(1, 200_000),
  separateAccounts: fc.boolean(),
  congressReportOn: days,
  committeeReportOn: days,
})
const secretariat = some({ fullTimePosts: few, hasRoom: fc.boolean() })

const member = some({
  name: names,
  state: codeOf(MEMBER_STATES),
  appliedOn: days,
  joinedOn: days,
  leaveAppliedOn: days,
  leftOn: days,
  expulsionGround: codeOf(EXPULSION_GROUNDS),
  decisionMeetingId: fc.constantFrom('meeting-0', 'meeting-1', 'none'),
  dues: fc.array(
    fc.record({ year: fc.integer({ min: 2023, max: 2026 }), state: codeOf(DUES_STATES), amount: few }),
    { maxLength: 2 },
  ),
})

/** Children of one association, each with an id of its own. */
const childrenOf = <V extends object>(kind: string, value: fc.Arbitrary<V>, associationId: string) =>
  fc.array(value, { maxLength: 4 }).map((values) =>
    values.map((fields, index) => ({
      id: `${associationId === 'a1' ? '' : associationId}${kind}-${index}`,
      value: { ...fields, associationId },
    })),
  )

/** One association with its records. */
export const oneRegister = (id = 'a1'): fc.Arbitrary<GatheredRecords> =>
  fc.record({
    associations: association.map((value) => [{ id, office: '500157', value }]),
    proposals: fc.constant([]),
    terms: childrenOf('term', term, id),
    posts: childrenOf('post', post, id),
    meetings: childrenOf('meeting', meeting, id),
    plans: childrenOf('plan', plan, id),
    dossiers: childrenOf('dossier', dossier, id),
    sanctions: childrenOf('sanction', sanction, id),
    evaluations: childrenOf('evaluation', evaluation, id),
    assignments: childrenOf('assignment', assignment, id),
    contacts: childrenOf('contact', contact, id),
    visits: childrenOf('visit', visit, id),
    elections: childrenOf('election', election, id),
    charters: childrenOf('charter', charter, id),
    funds: childrenOf('funds', funds, id),
    secretariats: childrenOf('secretariat', secretariat, id),
    members: childrenOf('member', member, id),
  })
