import type { FactsOf } from './finding-facts'
import type { Provision } from './provisions'

/** 违反 / 到期 / 提醒 / 无法判断. */
export type FindingKind = 'violation' | 'due' | 'reminder' | 'undetermined'

/** Who is bound, so who is told. */
export type Addressee = 'association' | 'enterprise' | 'approving-office' | 'local-office'

/** The rules, each in a file of its own that carries its article in the name. */
export const RULES = [
  'transfer',
  'consent',
  'route',
  'materials',
  'reply',
  'superior-consent',
  'applications',
  'platform',
  'handling',
  'handling-deadlines',
  'deregistration',
  'membership',
  'congress-cycle',
  'congress-form',
  'congress-report',
  'plans',
  'secretary-nomination',
  'committee-meetings',
  'committee-regularity',
  'chair',
  'nomination',
  'secretary-general',
  'elections',
  'charters',
  'agendas',
  'funds',
  'means',
  'level',
  'local-office',
  'contacts',
  'requests',
  'yearly-evaluation',
  'site-visit',
  'visit-promises',
] as const
export type RuleId = (typeof RULES)[number]

interface Entry {
  readonly rule: RuleId
  readonly provision: Provision
  readonly kind: FindingKind
  readonly addressee: Addressee
}

const entry = (rule: RuleId, provision: Provision, kind: FindingKind, addressee: Addressee): Entry => ({
  rule,
  provision,
  kind,
  addressee,
})

/**
 * Every finding there is: the rule that makes it, the article, and how the article's wording lets it speak. 应, 须 and
 * plain prescriptions bind (violation); 原则上 is a reminder at most; 可 and 鼓励 make none.
 */
export const CATALOGUE: { readonly [C in keyof FactsOf]: Entry } = {
  'address-elsewhere': entry('transfer', 'R3', 'reminder', 'approving-office'),

  'consent-none': entry('consent', 'R13', 'violation', 'enterprise'),
  'consent-unknown': entry('consent', 'R13', 'undetermined', 'enterprise'),
  'consent-by-decision-body': entry('consent', 'R13', 'violation', 'enterprise'),
  'consent-party-unknown': entry('consent', 'R13', 'undetermined', 'enterprise'),
  'consent-late': entry('consent', 'R13', 'violation', 'enterprise'),
  'municipal-route': entry('route', 'R13', 'reminder', 'enterprise'),

  'materials-unknown': entry('materials', 'R14', 'undetermined', 'enterprise'),
  'materials-outstanding': entry('materials', 'R14', 'due', 'enterprise'),
  'materials-not-submitted': entry('materials', 'R14', 'violation', 'enterprise'),
  'district-materials-outstanding': entry('materials', 'R14', 'reminder', 'enterprise'),
  'reply-unknown': entry('reply', 'R14', 'undetermined', 'approving-office'),
  'municipal-not-by-reply': entry('reply', 'R14', 'reminder', 'approving-office'),

  'superior-consent-none': entry('superior-consent', 'R16', 'violation', 'enterprise'),
  'superior-consent-unknown': entry('superior-consent', 'R16', 'undetermined', 'enterprise'),
  'superior-consent-by-decision-body': entry('superior-consent', 'R16', 'undetermined', 'enterprise'),
  'superior-consent-late': entry('superior-consent', 'R16', 'violation', 'enterprise'),

  'application-pending': entry('applications', 'N3.2', 'reminder', 'approving-office'),
  'platform-unknown': entry('platform', 'N3.2', 'undetermined', 'local-office'),
  'platform-unregistered': entry('platform', 'N3.2', 'reminder', 'local-office'),
  'platform-incomplete': entry('platform', 'N3.2', 'reminder', 'local-office'),

  'handling-ground-unknown': entry('handling', 'R19', 'undetermined', 'approving-office'),
  'rectification-other-ground': entry('handling', 'R19', 'violation', 'approving-office'),
  'rectification-no-deadline': entry('handling', 'R19', 'undetermined', 'approving-office'),
  'rectification-running': entry('handling-deadlines', 'R19', 'due', 'association'),
  'recheck-due': entry('handling-deadlines', 'R19', 'due', 'approving-office'),
  'warning-other-ground': entry('handling', 'R19', 'violation', 'approving-office'),
  'warning-rectification-unknown': entry('handling', 'R19', 'undetermined', 'approving-office'),
  'warning-recheck-unknown': entry('handling', 'R19', 'undetermined', 'approving-office'),
  'warning-after-improvement': entry('handling', 'R19', 'violation', 'approving-office'),
  'warning-too-early': entry('handling', 'R19', 'violation', 'approving-office'),
  'revocation-other-ground': entry('handling', 'R19', 'violation', 'approving-office'),
  'revocation-not-grave': entry('handling', 'R19', 'violation', 'approving-office'),
  'revocation-gravity-unknown': entry('handling', 'R19', 'undetermined', 'approving-office'),
  'handling-by-other-office': entry('handling', 'R19', 'violation', 'approving-office'),
  'deregistration-due': entry('deregistration', 'R19', 'due', 'association'),
  'deregistration-advised': entry('deregistration', 'R19', 'reminder', 'association'),

  'joined-before-application': entry('membership', 'R20', 'reminder', 'association'),
  'dues-outstanding': entry('membership', 'R22', 'reminder', 'association'),
  'expulsion-ground-unknown': entry('membership', 'R23', 'undetermined', 'association'),
  'expulsion-decision-unknown': entry('membership', 'R23', 'undetermined', 'association'),
  'expulsion-not-by-committee': entry('membership', 'R23', 'violation', 'association'),
  'expulsion-before-decision': entry('membership', 'R23', 'violation', 'association'),
  // 即可退会: the confirmation cannot be refused, and no day is set for it.
  'withdrawal-unconfirmed': entry('membership', 'R24', 'reminder', 'association'),
  'withdrawal-application-unknown': entry('membership', 'R24', 'undetermined', 'association'),
  'withdrawal-before-application': entry('membership', 'R24', 'reminder', 'association'),

  'congress-unknown': entry('congress-cycle', 'R26', 'undetermined', 'association'),
  'congress-window': entry('congress-cycle', 'R26', 'reminder', 'association'),
  'congress-past-charter': entry('congress-cycle', 'R26', 'reminder', 'association'),
  'congress-overdue': entry('congress-cycle', 'R26', 'violation', 'association'),
  'congress-early': entry('congress-cycle', 'R26', 'reminder', 'association'),
  'charter-years-outside': entry('congress-cycle', 'R26', 'reminder', 'association'),
  'full-meeting-too-large': entry('congress-form', 'R26', 'violation', 'association'),
  'full-meeting-size-unknown': entry('congress-form', 'R26', 'undetermined', 'association'),
  'report-due': entry('congress-report', 'R26', 'due', 'association'),
  // The record does not know of a report; whether there was none, only a person can say. So it is overdue, not broken.
  'report-missing': entry('congress-report', 'R26', 'due', 'association'),
  'report-late': entry('congress-report', 'R26', 'violation', 'association'),
  'report-before-congress': entry('congress-report', 'R26', 'undetermined', 'association'),

  // 第二十七、二十九、三十三条 say the same of three plans; the finding names the one its plan falls under.
  'plan-consent-none': entry('plans', 'R27', 'violation', 'association'),
  'plan-consent-unknown': entry('plans', 'R27', 'undetermined', 'association'),
  'plan-consent-by-decision-body': entry('plans', 'R27', 'violation', 'association'),
  'plan-party-unknown': entry('plans', 'R27', 'undetermined', 'association'),
  'plan-consent-early': entry('plans', 'R27', 'reminder', 'association'),
  'plan-late': entry('plans', 'R27', 'violation', 'association'),

  'secretary-nominated-otherwise': entry('secretary-nomination', 'R30', 'reminder', 'association'),

  'attendance-unknown': entry('committee-meetings', 'R31', 'undetermined', 'association'),
  'attendance-contradictory': entry('committee-meetings', 'R31', 'undetermined', 'association'),
  'no-quorum': entry('committee-meetings', 'R31', 'violation', 'association'),
  'votes-unknown': entry('committee-meetings', 'R31', 'undetermined', 'association'),
  'votes-contradictory': entry('committee-meetings', 'R31', 'undetermined', 'association'),
  'resolution-not-carried': entry('committee-meetings', 'R31', 'violation', 'association'),
  'motion-not-carried': entry('committee-meetings', 'R31', 'reminder', 'association'),
  // Who presided may stand where the caller should: nothing that a name alone could prove.
  'called-otherwise': entry('committee-meetings', 'R31', 'reminder', 'association'),
  'committee-meetings-unknown': entry('committee-regularity', 'R31', 'undetermined', 'association'),
  'committee-meeting-due': entry('committee-regularity', 'R31', 'reminder', 'association'),

  'chair-unknown': entry('chair', 'R32', 'undetermined', 'association'),
  'chair-vacant': entry('chair', 'R32', 'reminder', 'association'),
  'two-chairs': entry('chair', 'R32', 'violation', 'association'),
  'two-chairs-unclear': entry('chair', 'R32', 'undetermined', 'association'),
  'nomination-unknown': entry('nomination', 'R32', 'undetermined', 'enterprise'),
  'nominated-by-decision-body': entry('nomination', 'R32', 'violation', 'enterprise'),
  'nominated-otherwise': entry('nomination', 'R32', 'violation', 'enterprise'),
  'nomination-party-unknown': entry('nomination', 'R32', 'undetermined', 'enterprise'),
  'secretary-qualification': entry('secretary-general', 'R37', 'reminder', 'association'),
  'elected-otherwise': entry('elections', 'R28', 'reminder', 'association'),
  'election-contradictory': entry('elections', 'R31', 'undetermined', 'association'),
  'election-no-quorum': entry('elections', 'R31', 'violation', 'association'),
  'election-not-carried': entry('elections', 'R31', 'reminder', 'association'),
  'charter-adopted-otherwise': entry('charters', 'R28', 'reminder', 'association'),
  'charter-congress-unknown': entry('charters', 'R28', 'undetermined', 'association'),
  'congress-agenda': entry('agendas', 'R28', 'reminder', 'association'),
  'committee-agenda': entry('agendas', 'R30', 'reminder', 'association'),
  'funds-not-separate': entry('funds', 'R42', 'violation', 'association'),
  'funds-separate-unknown': entry('funds', 'R42', 'undetermined', 'association'),
  'funds-committee-report': entry('funds', 'R42', 'reminder', 'association'),
  'funds-congress-report': entry('funds', 'R42', 'reminder', 'association'),
  'funds-mainly-other': entry('funds', 'R41', 'reminder', 'association'),
  'secretariat-without-means': entry('means', 'R39', 'reminder', 'enterprise'),
  'secretary-vacant': entry('secretary-general', 'R37', 'reminder', 'association'),

  'level-contradicts-approver': entry('level', 'R3', 'reminder', 'approving-office'),
  'approved-outside-office': entry('level', 'R3', 'reminder', 'approving-office'),
  'local-office-unknown': entry('local-office', 'N3.1', 'undetermined', 'approving-office'),
  'local-office-ended': entry('local-office', 'N3.1', 'reminder', 'approving-office'),
  'local-office-elsewhere': entry('local-office', 'N3.1', 'reminder', 'approving-office'),

  // 加强、加大 have no number: never more than a reminder. Of municipal-level ones it is 第三条 that asks.
  'contacts-unknown': entry('contacts', 'R40', 'undetermined', 'local-office'),
  'contact-due': entry('contacts', 'R40', 'reminder', 'local-office'),
  'contact-planned': entry('contacts', 'R40', 'reminder', 'local-office'),
  'request-open': entry('requests', 'R5', 'reminder', 'local-office'),

  // 及时 has no number either.
  'evaluation-not-final': entry('yearly-evaluation', 'R40', 'reminder', 'approving-office'),
  'site-visit': entry('site-visit', 'R40', 'due', 'approving-office'),
  'promise-open': entry('visit-promises', 'R40', 'due', 'local-office'),
}
