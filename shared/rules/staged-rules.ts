import type { Rule } from './context'
import { applications } from './n3-2-applications'
import { platform } from './n3-2-platform'
import { consent } from './r13-consent'
import { route } from './r13-route'
import { materials } from './r14-materials'
import { reply } from './r14-reply'
import { superiorConsent } from './r16-superior-consent'
import { handlingDeadlines } from './r19-deadlines'
import { deregistration } from './r19-deregistration'
import { handling } from './r19-handling'
import { membership } from './r20-24-membership'
import { congressCycle } from './r26-cycle'
import { congressForm } from './r26-form'
import { congressReport } from './r26-report'
import { plans } from './r27-29-33-plans'
import { transfer } from './r3-transfer'
import { secretaryNomination } from './r30-secretary-nomination'
import { committeeMeetings } from './r31-committee-meetings'
import { committeeRegularity } from './r31-regularity'
import { chair } from './r32-chair'
import { nomination } from './r32-nomination'
import { charters } from './r28-charter'
import { agendas } from './r28-30-agenda'
import { elections } from './r28-30-elections'
import { means } from './r39-means'
import { fundsRules } from './r41-42-funds'
import { secretaryGeneral } from './r37-secretary-general'
import { localOffice } from './n3-1-local-office'
import { level } from './r3-level'
import { contacts } from './r40-contacts'
import { siteVisit } from './r40-site-visit'
import { visitPromises } from './r40-visit-promises'
import { yearlyEvaluation } from './r40-yearly-evaluation'
import { requests } from './r5-requests'
import type { RuleId } from './catalogue'
import type { Stage } from './stage'

interface StagedRule {
  readonly id: RuleId
  readonly rule: Rule
  /** In which stages of an association's life it has anything to say. */
  readonly stages: readonly Stage[]
}

const FOUNDING: readonly Stage[] = ['founding', 'running']
const RUNNING: readonly Stage[] = ['running']
/** Of an ended association only the handling that may have ended it is still looked at. */
const ALWAYS: readonly Stage[] = ['founding', 'running', 'ended']

/** Every rule, by article. */
export const STAGED_RULES: readonly StagedRule[] = [
  { id: 'transfer', rule: transfer, stages: RUNNING },
  { id: 'consent', rule: consent, stages: FOUNDING },
  { id: 'route', rule: route, stages: FOUNDING },
  { id: 'materials', rule: materials, stages: FOUNDING },
  { id: 'reply', rule: reply, stages: FOUNDING },
  { id: 'superior-consent', rule: superiorConsent, stages: FOUNDING },
  { id: 'applications', rule: applications, stages: FOUNDING },
  { id: 'platform', rule: platform, stages: RUNNING },
  { id: 'handling', rule: handling, stages: ALWAYS },
  { id: 'handling-deadlines', rule: handlingDeadlines, stages: RUNNING },
  { id: 'deregistration', rule: deregistration, stages: RUNNING },
  { id: 'membership', rule: membership, stages: RUNNING },
  { id: 'congress-cycle', rule: congressCycle, stages: RUNNING },
  { id: 'congress-form', rule: congressForm, stages: RUNNING },
  { id: 'congress-report', rule: congressReport, stages: RUNNING },
  { id: 'plans', rule: plans, stages: RUNNING },
  { id: 'secretary-nomination', rule: secretaryNomination, stages: RUNNING },
  { id: 'committee-meetings', rule: committeeMeetings, stages: RUNNING },
  { id: 'committee-regularity', rule: committeeRegularity, stages: RUNNING },
  { id: 'chair', rule: chair, stages: RUNNING },
  { id: 'nomination', rule: nomination, stages: RUNNING },
  { id: 'elections', rule: elections, stages: RUNNING },
  { id: 'charters', rule: charters, stages: RUNNING },
  { id: 'agendas', rule: agendas, stages: RUNNING },
  { id: 'funds', rule: fundsRules, stages: RUNNING },
  { id: 'means', rule: means, stages: RUNNING },
  { id: 'secretary-general', rule: secretaryGeneral, stages: RUNNING },
  { id: 'level', rule: level, stages: FOUNDING },
  { id: 'local-office', rule: localOffice, stages: RUNNING },
  { id: 'contacts', rule: contacts, stages: RUNNING },
  { id: 'requests', rule: requests, stages: RUNNING },
  { id: 'yearly-evaluation', rule: yearlyEvaluation, stages: RUNNING },
  { id: 'site-visit', rule: siteVisit, stages: RUNNING },
  { id: 'visit-promises', rule: visitPromises, stages: RUNNING },
]
