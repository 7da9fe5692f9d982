import { z } from 'zod'
import { APPROVAL_MODES } from '../codes/approval-modes'
import { ASSOCIATION_KINDS } from '../codes/association-kinds'
import { ASSOCIATION_STATUSES } from '../codes/association-statuses'
import { CONSENT_BODIES } from '../codes/consent-bodies'
import { FORMATION_MODES } from '../codes/formation-modes'
import { HOST_TAGS } from '../codes/host-tags'
import { LEVELS } from '../codes/levels'
import { PLATFORM_STATES } from '../codes/platform-states'
import { defineKind, group, sealedGroup, type ValueOf } from './define-kind'
import { count, creditCode, day, line, oneOf, paragraph, recordId, someOf, yesNo } from './fields'

/**
 * 科协组织: an association in an enterprise, park, chamber, or of several hosts (《实施细则》第一、十八、四十四条).
 * Offices are ids of `shared/codes/offices`. For a municipal-level association the district writes `service` and
 * `contact` only; its `core` belongs to 市科协 (《实施细则》第三条).
 */
export const association = defineKind({
  kind: 'association',
  groups: {
    core: group('custodian', 'municipal', {
      /** Ours: office, year, sequence, given at creation. */
      number: line(40),
      name: line(200),
      kind: oneOf(ASSOCIATION_KINDS),
      level: oneOf(LEVELS),
      approvalMode: oneOf(APPROVAL_MODES),
      approvingOffice: line(20),
      localOffice: line(20),
      coGuides: line(200),
      leadingBody: line(200),
      documentNumber: line(100),
      approvedOn: day(),
      formationMode: oneOf(FORMATION_MODES),
      /** The units behind one of several: joint ones, parks, chambers (《实施细则》第十八条, 第四十四条). */
      memberUnits: paragraph(2000),
      hostName: line(200),
      /** Of the host: may be shared by several associations, or absent. */
      creditCode: creditCode(),
      hostTags: someOf(HOST_TAGS),
      sector: line(10),
      cluster: line(20),
      secondCluster: line(20),
      division: line(6),
      town: line(40),
      /** As typed, with whatever division it names. */
      address: line(300),
      officeAddress: line(300),
      employees: count(),
      sciTechWorkers: count(),
      seniorTitles: count(),
      hasParty: yesNo(),
      partyName: line(200),
      /** Whose consent an act needs is settled at its date (第十三、二十七、三十二条). */
      partyFoundedOn: day(),
      /** Consent to establish, and of whom (第十三条). */
      consentBody: oneOf(CONSENT_BODIES),
      consentOn: day(),
      /** A subsidiary needs the superior enterprise's party organisation (第十六条). */
      parentEnterprise: line(200),
      parentAssociationId: recordId(),
      parentConsentBody: oneOf(CONSENT_BODIES),
      parentConsentOn: day(),
      /** Grounds on which it is to apply for deregistration (第十九条). */
      hostDissolvedOn: day(),
      dissolutionDecidedOn: day(),
      status: oneOf(ASSOCIATION_STATUSES),
    }),
    service: group('local-office', 'municipal', {
      /** Platform registration (第十五条, 通知三（二）). */
      platformState: oneOf(PLATFORM_STATES),
      platformOn: day(),
      /** Since when its data there are complete. */
      platformCompleteOn: day(),
    }),
    memberships: group('local-office', 'municipal', {
      groupMemberOf: z.array(line(20)).max(4),
      cityFederationOn: day(),
    }),
    contact: sealedGroup('local-office', {
      contactName: line(60),
      contactPhone: line(40),
      notes: paragraph(),
    }),
  },
  required: [
    'name',
    'kind',
    'level',
    'approvalMode',
    'approvingOffice',
    'localOffice',
    'approvedOn',
    'hostName',
    'address',
    'sciTechWorkers',
    'hasParty',
    'status',
    'contactName',
    'contactPhone',
  ],
})

export type Association = ValueOf<typeof association>
