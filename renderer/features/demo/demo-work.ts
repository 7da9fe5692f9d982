import { addDays, partsOf } from '../../../shared/base/iso-date'
import type { Change } from '../../store/store-face'
import { ago, below, personOf, type DemoPlace } from './demo-record'
import { DEMO_WORDS as WORDS } from '../../text/demo-words'

const TASKS = ['talent', 'innovation', 'science-outreach', 'ip-training', 'spirit', 'rights'] as const
const FORMS = ['training', 'project', 'popularisation', 'lecture', 'exchange', 'visit'] as const
const CATEGORIES = ['sci-tech', 'sci-tech', 'sci-tech', 'skilled', 'manager'] as const
const TITLES = ['senior', 'associate-senior', 'intermediate', 'junior', 'none'] as const

/** Activities, funds, members with their dues, contacts, cases and assets. */
export const demoWork = (place: DemoPlace): readonly Change[] => [
  ...activities(place),
  ...funds(place),
  ...members(place),
  ...contacts(place),
  ...outcomes(place),
]

function activities(place: DemoPlace): readonly Change[] {
  const { at, host } = place
  const count = host.state === 'rectification' || host.state === 'warned' ? 0 : 2 + (at % 3)
  return Array.from({ length: count }, (_, index) => {
    const kind = (at + index) % TASKS.length
    return below(place, 'activity', `activity-${index}`, {
      name: WORDS.activity(index + 1),
      task: TASKS[kind] ?? 'other',
      form: FORMS[kind] ?? 'other',
      from: ago(place, 25 + index * 70 + at * 3),
      place: WORDS.place,
      participants: 40 + at * 5,
      sciTechWorkers: 30 + at * 4,
      cost: 1_200_000 + index * 350_000,
      summary: WORDS.madeUp,
      projects: index,
      patents: kind === 3 ? 2 : 0,
      certifications: kind === 0 ? 5 : 0,
    })
  })
}

function funds(place: DemoPlace): readonly Change[] {
  const { year } = partsOf(place.today)
  return [year - 1, year].map((of, index) =>
    below(place, 'funds', `funds-${of}`, {
      year: of,
      broughtForward: index * 800_000,
      hostBudget: 10_000_000 + place.at * 500_000,
      dues: 240_000,
      grants: index === 1 ? 0 : 2_000_000,
      spending: index === 1 ? 6_400_000 : 9_800_000,
      separateAccounts: place.at % 5 !== 2,
      ...(index === 0 ? { committeeReportOn: ago(place, 300) } : {}),
    }),
  )
}

function members(place: DemoPlace): readonly Change[] {
  const { at, host } = place
  const { year } = partsOf(place.today)
  if (host.state === 'municipal') return []
  return Array.from({ length: 9 }, (_, index) => {
    const paid = (index + at) % 4 !== 0
    return below(place, 'member', `member-${index}`, {
      number: WORDS.memberNumber(at + 1, index + 1),
      name: personOf(at * 7 + index),
      sex: index % 3 === 0 ? 'female' : 'male',
      category: CATEGORIES[index % CATEGORIES.length] ?? 'other',
      titleLevel: TITLES[index % TITLES.length] ?? 'none',
      department: index % 2 === 0 ? WORDS.research : WORDS.production,
      joinedOn: ago(place, 400 + index * 11),
      consentOn: ago(place, 401 + index * 11),
      state: index === 8 ? 'withdrawn' : 'current',
      ...(index === 8
        ? { leaveAppliedOn: ago(place, 70), leftOn: ago(place, 60), leftReason: WORDS.ownWish }
        : {}),
      dues: [{ year, state: paid ? 'paid' : 'due', amount: 5_000 }],
      // Nobody's number: no operator gives out 100 as a prefix.
      phone: `100${String(at).padStart(4, '0')}${String(index).padStart(4, '0')}`,
    })
  })
}

function contacts(place: DemoPlace): readonly Change[] {
  const { at } = place
  return [0, 1].map((index) =>
    below(place, 'contact-log', `contact-${index}`, {
      happenedOn: ago(place, 20 + index * 90 + at * 2),
      way: index === 0 ? 'visit' : 'phone',
      by: WORDS.person,
      summary: WORDS.contact,
      ...(index === 0
        ? {
            request: WORDS.request,
            ...(at % 2 === 0 ? { reply: WORDS.reply, repliedOn: ago(place, 10) } : {}),
          }
        : {}),
      nextOn: addDays(place.today, 15 + at),
    }),
  )
}

function outcomes(place: DemoPlace): readonly Change[] {
  if (place.at % 4 !== 0) return []
  return [
    below(place, 'typical-case', 'case', {
      title: WORDS.caseTitle,
      task: 'innovation',
      foundOn: ago(place, 80),
      summary: WORDS.madeUp,
    }),
    below(place, 'asset', 'asset', {
      kind: 'volunteer-team',
      name: WORDS.team,
      since: ago(place, 500),
      people: 24,
    }),
  ]
}
