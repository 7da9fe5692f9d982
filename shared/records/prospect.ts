import { ASSOCIATION_KINDS } from '../codes/association-kinds'
import { FORMATION_MODES } from '../codes/formation-modes'
import { HOST_TAGS } from '../codes/host-tags'
import { PROSPECT_STATES } from '../codes/prospect-states'
import { WILLINGNESS } from '../codes/willingness'
import { defineKind, group, sealedGroup, type ValueOf } from './define-kind'
import { count, creditCode, day, line, oneOf, paragraph, recordId, someOf, yesNo } from './fields'

/** 发展对象: a host without an association, its wish and the plan (48号文一, 三（四）（五）); what coverage is counted against. */
export const prospect = defineKind({
  kind: 'prospect',
  groups: {
    core: group('custodian', 'municipal', {
      hostName: line(200),
      creditCode: creditCode(),
      /** What it would become. */
      kind: oneOf(ASSOCIATION_KINDS),
      hostTags: someOf(HOST_TAGS),
      sector: line(10),
      cluster: line(20),
      division: line(6),
      town: line(40),
      address: line(300),
      employees: count(),
      sciTechWorkers: count(),
      hasParty: yesNo(),
      willingness: oneOf(WILLINGNESS),
      formationMode: oneOf(FORMATION_MODES),
      plan: paragraph(2000),
      plannedOn: day(),
      state: oneOf(PROSPECT_STATES),
      /** The association that came of it. */
      foundedId: recordId(),
    }),
    follow: group('custodian', 'office', {
      lastContactOn: day(),
      nextContactOn: day(),
      responsible: line(60),
    }),
    contact: sealedGroup('custodian', {
      contactName: line(60),
      contactPhone: line(40),
      notes: paragraph(),
    }),
  },
  required: ['hostName', 'kind', 'division', 'sciTechWorkers', 'willingness', 'state'],
})

export type Prospect = ValueOf<typeof prospect>
