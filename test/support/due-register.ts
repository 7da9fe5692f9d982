import { addDays, addYears, isoDateOf, type IsoDate } from '../../shared/base/iso-date'
import type { Change } from '../../renderer/store/store-face'
import { day } from './association-facts'
import { OFFICE } from './opened-desk'

/** The app reads the clock of this PC, so the records stand around the day of each test: a run may pass midnight. */
function today(): IsoDate {
  const now = new Date()
  return isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? day('2026-11-22')
}
/** A day so many days before today. */
export const ago = (days: number): IsoDate => addDays(today(), -days)

const NAMES = [
  '重庆翠云新材料',
  '重庆古路模具',
  '重庆悦来光电',
  '重庆鱼嘴软件',
  '重庆龙兴汽配',
  '重庆铜锣环保',
]

const associationOf = (id: string, name: string, more: Change['set'] = {}): Change => ({
  kind: 'association',
  id,
  office: OFFICE,
  set: {
    number: `两江-2020-${id}`,
    name: `${name}有限公司企业科协`,
    kind: 'enterprise',
    level: 'district',
    approvalMode: 'approval',
    approvingOffice: OFFICE,
    localOffice: OFFICE,
    approvedOn: '2020-05-06',
    hostName: `${name}有限公司`,
    address: '重庆市两江新区悦来街道国博大道314号',
    sciTechWorkers: 320,
    hasParty: true,
    status: 'active',
    ...more,
  },
})

const below = (kind: Change['kind'], id: string, associationId: string, set: Change['set']): Change => ({
  kind,
  id,
  office: OFFICE,
  set: { associationId, ...set },
})

/** Associations, terms, a meeting, a sanction and an evaluation with what the rules find in them: due, late, wrong. */
export const dueRegister = (): readonly Change[] => [
  ...NAMES.map((name, index) => associationOf(`a${index}`, name)),
  below('term', 't0', 'a0', { ordinal: 3, congressForm: 'delegates', congressOn: ago(64) }),
  below('term', 't1', 'a1', { ordinal: 1, congressForm: 'delegates', congressOn: addYears(ago(20), -7) }),
  below('term', 't2', 'a2', {
    ordinal: 2,
    congressForm: 'delegates',
    congressOn: addYears(today(), -1),
    reportedOn: addYears(today(), -1),
  }),
  below('meeting', 'm2', 'a2', { kind: 'committee', heldOn: ago(30), expected: 9, present: 5, yes: 5 }),
  below('sanction', 's4', 'a4', {
    handling: 'rectification',
    ground: 'slack',
    decidedOn: ago(78),
    deadline: addDays(today(), 12),
    documentNumber: '两江科协〔2026〕7号',
  }),
  below('evaluation', 'e3', 'a3', { year: Number(today().slice(0, 4)), siteOn: addDays(today(), 21) }),
]
