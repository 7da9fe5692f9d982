import type { IsoDate } from '../../../shared/base/iso-date'
import { partsOf } from '../../../shared/base/iso-date'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { checklistOf } from '../../../shared/rules/checklist'
import type { Change } from '../../store/store-face'
import { demoEvaluations } from './demo-evaluations'
import { DEMO_HOSTS } from './demo-hosts'
import { demoOffice } from './demo-own'
import { demoOrgans } from './demo-organs'
import { ago, below, personOf, type DemoPlace } from './demo-record'
import { demoWork } from './demo-work'
import { DEMO_WORDS as WORDS } from '../../text/demo-words'

/**
 * A made-up district: associations of all kinds, in good order and in bad, with terms, members, evaluations and
 * whatever else an office registers. The same for the same day; nobody and no enterprise in it exists.
 */
export function demoDistrict(office: string, today: IsoDate): readonly Change[] {
  const places = DEMO_HOSTS.map((host, at): DemoPlace => ({ host, at, office, localOffice: office, today }))
  return [...places.flatMap(oneAssociation), ...demoOffice(office, today)]
}

function oneAssociation(place: DemoPlace): readonly Change[] {
  const { host } = place
  if (host.state === 'preparing') return [association(place), dossier(place, false)]
  if (host.state === 'deregistered') return [association(place), dossier(place, true)]
  if (host.state === 'municipal')
    return [{ ...association(place), office: MUNICIPAL_OFFICE, set: MUNICIPAL }, proposal(place)]
  const evaluations = host.state === 'young' ? [] : demoEvaluations(place)
  return [
    association(place),
    dossier(place, true),
    ...demoOrgans(place),
    ...demoWork(place),
    ...handlings(place),
    ...evaluations,
  ]
}

/** Of a municipal-level association the district writes its service alone; the rest it proposes (第三条). */
const MUNICIPAL = { platformState: 'registered' }

const STATUS = {
  preparing: 'preparing',
  rectification: 'rectification',
  warned: 'warning',
  deregistered: 'deregistered',
} as const

const statusOf = (state: string): string =>
  Object.hasOwn(STATUS, state) ? STATUS[state as keyof typeof STATUS] : 'active'

function association(place: DemoPlace): Change {
  const { host, office, at } = place
  const { year } = partsOf(approvedOn(place))
  return {
    kind: 'association',
    id: host.id,
    office,
    set: {
      ...coreOf(place),
      number: `${office}-${year}-${String(9000 + at)}`,
      platformState: (['complete', 'registered', 'unregistered'] as const)[at % 3] ?? 'unregistered',
      contactName: personOf(at * 7 + 4),
      contactPhone: `1000000${String(at).padStart(4, '0')}`,
    },
  }
}

const approvedOn = (place: DemoPlace): IsoDate =>
  ago(place, place.host.state === 'young' ? 80 : 900 + place.at * 97)

const approvalModeOf = ({ at }: DemoPlace) => (at % 4 === 0 ? 'filing' : 'approval')

function coreOf(place: DemoPlace) {
  const { host, at, office } = place
  const isFounded = host.state !== 'preparing'
  const day = approvedOn(place)
  return {
    name: WORDS.name(host.host, host.kind === 'chamber'),
    kind: host.kind,
    level: host.state === 'municipal' ? 'municipal' : 'district',
    approvingOffice: host.state === 'municipal' ? MUNICIPAL_OFFICE : office,
    localOffice: place.localOffice,
    approvalMode: approvalModeOf(place),
    hostName: host.host,
    hostTags: [host.tag],
    cluster: host.cluster,
    division: office,
    address: WORDS.address(at + 1),
    employees: host.employees,
    sciTechWorkers: host.workers,
    hasParty: at % 6 !== 3,
    ...(at % 6 === 3 ? {} : { partyName: WORDS.party(host.host) }),
    formationMode: host.kind === 'joint' ? 'sector' : 'alone',
    status: statusOf(host.state),
    ...(isFounded
      ? {
          approvedOn: day,
          documentNumber: WORDS.number(partsOf(day).year, at + 1),
          consentBody: 'party',
          consentOn: ago(place, 940 + at * 97),
        }
      : {}),
    ...(host.state === 'host-dissolved' ? { hostDissolvedOn: ago(place, 50) } : {}),
  }
}

const proposal = (place: DemoPlace): Change =>
  below(place, 'proposal', 'proposal', {
    fields: coreOf(place),
    proposedOn: ago(place, 30),
  })

function dossier(place: DemoPlace, decided: boolean): Change {
  const day = approvedOn(place)
  const { host } = place
  const matter = host.state === 'deregistered' ? 'deregister' : 'establish'
  const approvalMode = approvalModeOf(place)
  const { materials = [] } = checklistOf({ matter, level: 'district', approvalMode }, []) ?? {}
  return below(place, 'dossier', 'dossier', {
    matter,
    level: 'district',
    materials: materials.map(({ code }) => ({ code, receivedOn: decided ? day : ago(place, 24) })),
    approvalMode,
    ...(decided
      ? { appliedOn: day, acceptedOn: day, reviewedOn: day, outcome: 'granted', decidedOn: day }
      : { appliedOn: ago(place, 24), acceptedOn: ago(place, 20) }),
    ...(host.state === 'deregistered' ? { ground: 'own-decision' } : {}),
  })
}

function handlings(place: DemoPlace): readonly Change[] {
  const { host, office } = place
  if (host.state !== 'rectification' && host.state !== 'warned') return []
  const failed = host.state === 'warned'
  const rectification = below(place, 'sanction', 'rectification', {
    handling: 'rectification',
    ground: 'slack',
    decidedBy: office,
    decidedOn: ago(place, failed ? 300 : 70),
    documentNumber: WORDS.number(partsOf(place.today).year, 21),
    deadline: ago(place, failed ? 210 : -20),
    reason: WORDS.slack,
    ...(failed ? { recheckOn: ago(place, 205), recheckResult: 'not-improved' } : {}),
  })
  if (!failed) return [rectification]
  return [
    rectification,
    below(place, 'sanction', 'warning', {
      handling: 'warning',
      ground: 'no-improvement',
      followsId: rectification.id,
      decidedBy: office,
      decidedOn: ago(place, 190),
      documentNumber: WORDS.number(partsOf(place.today).year, 33),
      reason: WORDS.notImproved,
    }),
  ]
}
