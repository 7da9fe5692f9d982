import { addDays, addYears } from '../../../shared/base/iso-date'
import type { Change } from '../../store/store-face'
import { ago, below, personOf, type DemoPlace } from './demo-record'
import { DEMO_WORDS as WORDS } from '../../text/demo-words'

const MONTH = 30
const YEAR = 365

/** Term, posts, plan, elections, charter, meetings and secretariat; what is wrong with them follows from the state. */
export function demoOrgans(place: DemoPlace): readonly Change[] {
  const { host, at } = place
  const overdue = host.state === 'congress-overdue'
  const congressOn = overdue ? addYears(ago(place, 40), -5) : ago(place, YEAR + at * 23)
  const termId = `${host.id}-term`
  const person = (number: number): string => personOf(at * 7 + number)
  const post = (name: string, number: number, office: string, more = {}): Change =>
    below(place, 'post', `post-${name}`, {
      termId,
      person: person(number),
      office,
      nominatedBy: 'party',
      from: congressOn,
      ...more,
    })
  return [
    below(place, 'term', 'term', {
      ordinal: 1 + (at % 3),
      startOn: congressOn,
      charterYears: 5,
      congressForm: host.workers < 100 ? 'all-members' : 'delegates',
      congressOn,
      sciTechWorkers: host.workers,
      expected: 80,
      present: 71,
      validVotes: 71,
      reportedOn: addDays(congressOn, at % 4 === 1 ? 45 : 18),
    }),
    below(place, 'plan', 'plan', {
      termId,
      matter: 'committee',
      places: 15,
      decidedOn: addDays(congressOn, -30),
      consentBody: 'party',
      consentOn: addDays(congressOn, -20),
    }),
    below(place, 'election', 'election', {
      termId,
      matter: 'committee',
      body: 'congress',
      heldOn: congressOn,
      mode: 'list',
      places: 15,
      expected: 80,
      present: 71,
      validVotes: 71,
      yes: 70,
    }),
    below(place, 'charter-version', 'charter', {
      termId,
      title: WORDS.charter(host.host),
      adoptedOn: congressOn,
      adoptedBy: 'congress',
      charterYears: 5,
    }),
    post(
      'chair',
      1,
      'chair',
      host.state === 'no-chair' ? { to: ago(place, 100), leaveReason: WORDS.moved } : {},
    ),
    post('vice-1', 2, 'vice-chair'),
    post('vice-2', 3, 'vice-chair'),
    post('secretary', 4, 'secretary-general', {
      category: 'sci-tech',
      fullTime: false,
      nominatedBy: 'chair',
    }),
    ...[5, 6].map((number) => post(`member-${number}`, number, 'member')),
    ...(overdue ? [] : [0, 1, 2]).map((index) =>
      below(place, 'meeting', `meeting-${index}`, {
        kind: 'committee',
        heldOn: ago(place, MONTH * (1 + index * 4) + at),
        place: WORDS.room,
        chair: person(1),
        expected: 15,
        present: index === 2 && at % 3 === 0 ? 9 : 13,
        yes: index === 2 && at % 3 === 0 ? 9 : 12,
        no: 0,
        abstain: 1,
        resolutions: WORDS.resolutions,
      }),
    ),
    below(place, 'secretariat', 'secretariat', {
      form: 'office',
      fullTimePosts: at % 3,
      partTimePosts: 2,
      hasRoom: at % 4 !== 0,
    }),
  ]
}
