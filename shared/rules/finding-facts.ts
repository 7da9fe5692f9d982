import type { IsoDate } from '../base/iso-date'
import type { AgendaItem } from '../codes/agenda-items'
import type { ElectingBody, ElectionMatter } from '../codes/elections'
import type { HostTag } from '../codes/host-tags'
import type { MemberCategory } from '../codes/member-categories'
import type { NominatingBody } from '../codes/nominating-bodies'
import type { PostOffice } from '../codes/post-offices'
import type { SanctionGround } from '../codes/sanction-grounds'
import type { SanctionKind } from '../codes/sanction-kinds'

/** A missing fact that keeps a rule from judging: “无法判断，缺…”. */
export const MISSING_FACTS = [
  'association-kind',
  'consent-body',
  'consent-date',
  'has-party',
  'party-founded-on',
  'superior-consent-date',
  'superior-party',
  'materials',
  'document-number',
  'platform-state',
  'sanction-ground',
  'rectification-deadline',
  'earlier-rectification',
  'recheck-result',
  'grave-consequences',
  'leave-application',
  'expulsion-ground',
  'expulsion-decision',
  'congress-date',
  'sci-tech-at-congress',
  'report-date-right',
  'committee-expected',
  'committee-present',
  'committee-figures-right',
  'votes-in-favour',
  'votes-right',
  'committee-meetings',
  'chair',
  'chair-from',
  'nominated-by',
  'plan-consent',
  'charter-congress',
  'separate-accounts',
  'contacts',
  'local-office',
] as const
export type MissingFact = (typeof MISSING_FACTS)[number]

type None = Readonly<Record<string, never>>

/** What each sentence needs. Days are `YYYY-MM-DD`, counts are people, offices are ids of `shared/codes/offices`. */
export interface FactsOf {
  'address-elsewhere': { readonly division: string; readonly approvingOffice: string }

  'consent-none': None
  'consent-unknown': None
  'consent-by-decision-body': { readonly consentOn: IsoDate; readonly partyFoundedOn: IsoDate }
  'consent-party-unknown': { readonly consentOn: IsoDate }
  /** `actOn`: the application, or the approval where the day of the application is not known. */
  'consent-late': { readonly consentOn: IsoDate; readonly actOn: IsoDate }
  'municipal-route': { readonly tag: HostTag }

  'materials-unknown': { readonly appliedOn: IsoDate }
  /** Codes of `shared/codes/dossier-materials`. */
  'materials-outstanding': { readonly missing: readonly string[]; readonly received: number }
  'materials-not-submitted': { readonly missing: readonly string[]; readonly decidedOn: IsoDate }
  /** Names as the district's own list has them. */
  'district-materials-outstanding': {
    readonly missing: readonly string[]
    readonly documentNumber: string
  }
  'reply-unknown': { readonly approvedOn: IsoDate }
  'municipal-not-by-reply': { readonly approvedOn: IsoDate }

  'superior-consent-none': None
  'superior-consent-unknown': None
  'superior-consent-by-decision-body': None
  'superior-consent-late': { readonly consentOn: IsoDate; readonly approvedOn: IsoDate }

  'application-pending': { readonly appliedOn: IsoDate; readonly days: number; readonly limit: number }
  'platform-unknown': None
  'platform-unregistered': None
  'platform-incomplete': None

  'handling-ground-unknown': { readonly handling: SanctionKind }
  'rectification-other-ground': { readonly ground: SanctionGround }
  'rectification-no-deadline': { readonly decidedOn: IsoDate }
  'rectification-running': { readonly deadline: IsoDate }
  'recheck-due': { readonly deadline: IsoDate }
  'warning-other-ground': { readonly ground: SanctionGround }
  'warning-rectification-unknown': { readonly decidedOn: IsoDate }
  'warning-recheck-unknown': { readonly decidedOn: IsoDate }
  'warning-after-improvement': { readonly recheckOn: IsoDate }
  'warning-too-early': { readonly decidedOn: IsoDate; readonly deadline: IsoDate }
  'revocation-other-ground': { readonly ground: SanctionGround }
  'revocation-not-grave': { readonly decidedOn: IsoDate }
  'revocation-gravity-unknown': { readonly decidedOn: IsoDate }
  'handling-by-other-office': { readonly handling: SanctionKind; readonly decidedBy: string }
  'deregistration-due': { readonly ground: 'own-decision' | 'host-dissolved'; readonly on: IsoDate }
  /** The event lies before the rules; still worth settling. */
  'deregistration-advised': { readonly ground: 'own-decision' | 'host-dissolved'; readonly on: IsoDate }

  'joined-before-application': {
    readonly person: string
    readonly appliedOn: IsoDate
    readonly joinedOn: IsoDate
  }
  /** `amount` in fen, over all the years. */
  'dues-outstanding': { readonly years: readonly number[]; readonly members: number; readonly amount: number }
  'expulsion-ground-unknown': { readonly person: string; readonly leftOn: IsoDate }
  'expulsion-decision-unknown': { readonly person: string; readonly leftOn: IsoDate }
  'expulsion-not-by-committee': { readonly person: string; readonly leftOn: IsoDate }
  'expulsion-before-decision': { readonly person: string; readonly leftOn: IsoDate; readonly heldOn: IsoDate }
  'withdrawal-unconfirmed': { readonly person: string; readonly appliedOn: IsoDate }
  'withdrawal-application-unknown': { readonly person: string; readonly leftOn: IsoDate }
  'withdrawal-before-application': {
    readonly person: string
    readonly appliedOn: IsoDate
    readonly leftOn: IsoDate
  }

  'congress-unknown': None
  'congress-window': { readonly congressOn: IsoDate; readonly years: number }
  'congress-past-charter': { readonly congressOn: IsoDate; readonly charterYears: number }
  'congress-overdue': { readonly congressOn: IsoDate; readonly postponement: string | undefined }
  'congress-early': { readonly congressOn: IsoDate; readonly previousOn: IsoDate }
  'charter-years-outside': { readonly charterYears: number }
  'full-meeting-too-large': { readonly congressOn: IsoDate; readonly sciTechWorkers: number }
  'full-meeting-size-unknown': {
    readonly congressOn: IsoDate
    readonly sciTechWorkersNow: number | undefined
  }
  'report-due': { readonly congressOn: IsoDate }
  'report-missing': { readonly congressOn: IsoDate }
  'report-late': { readonly congressOn: IsoDate; readonly reportedOn: IsoDate; readonly days: number }
  'report-before-congress': { readonly congressOn: IsoDate; readonly reportedOn: IsoDate }

  'plan-consent-none': None
  'plan-consent-unknown': { readonly congressOn: IsoDate }
  'plan-consent-by-decision-body': { readonly consentOn: IsoDate }
  'plan-party-unknown': { readonly consentOn: IsoDate }
  'plan-consent-early': { readonly decidedOn: IsoDate; readonly consentOn: IsoDate }
  'plan-late': { readonly on: IsoDate; readonly congressOn: IsoDate }

  'secretary-nominated-otherwise': {
    readonly person: string
    readonly office: PostOffice
    readonly nominatedBy: NominatingBody
  }

  'attendance-unknown': { readonly heldOn: IsoDate }
  'attendance-contradictory': {
    readonly heldOn: IsoDate
    readonly present: number
    readonly expected: number
  }
  /** `needed`: the smallest number of members that is two thirds or more. */
  'no-quorum': {
    readonly heldOn: IsoDate
    readonly present: number
    readonly expected: number
    readonly needed: number
  }
  'votes-unknown': { readonly heldOn: IsoDate; readonly present: number }
  'votes-contradictory': { readonly heldOn: IsoDate; readonly present: number; readonly votes: number }
  /** `needed`: the smallest number of votes that is half or more of those present. */
  'resolution-not-carried': {
    readonly heldOn: IsoDate
    readonly yes: number
    readonly present: number
    readonly needed: number
  }
  'motion-not-carried': {
    readonly heldOn: IsoDate
    readonly yes: number
    readonly present: number
    readonly needed: number
  }
  /** `caller`: as it was written down. */
  'called-otherwise': {
    readonly heldOn: IsoDate
    readonly caller: string
    readonly chairs: readonly string[]
  }
  'committee-meetings-unknown': None
  'committee-meeting-due': {
    readonly lastOn: IsoDate
    readonly months: number
    readonly documentNumber: string | undefined
  }

  'chair-unknown': None
  'chair-vacant': { readonly person: string; readonly leftOn: IsoDate }
  'two-chairs': { readonly persons: readonly string[] }
  'two-chairs-unclear': { readonly persons: readonly string[] }
  'nomination-unknown': { readonly persons: readonly string[] }
  'nominated-by-decision-body': {
    readonly person: string
    readonly office: PostOffice
    readonly from: IsoDate
  }
  'nominated-otherwise': {
    readonly person: string
    readonly office: PostOffice
    readonly nominatedBy: NominatingBody
  }
  'nomination-party-unknown': { readonly person: string; readonly office: PostOffice }
  'secretary-qualification': { readonly person: string; readonly category: MemberCategory }
  /** Elected by another body than the articles name. */
  'elected-otherwise': {
    readonly matter: ElectionMatter
    readonly body: ElectingBody
    readonly heldOn: IsoDate
  }
  'election-contradictory': { readonly heldOn: IsoDate; readonly present: number; readonly votes: number }
  'election-no-quorum': {
    readonly heldOn: IsoDate
    readonly present: number
    readonly expected: number
    readonly needed: number
  }
  'election-not-carried': {
    readonly heldOn: IsoDate
    readonly yes: number
    readonly present: number
    readonly needed: number
  }
  'charter-adopted-otherwise': { readonly adoptedOn: IsoDate }
  'charter-congress-unknown': { readonly adoptedOn: IsoDate }
  'congress-agenda': { readonly congressOn: IsoDate; readonly missing: readonly AgendaItem[] }
  'committee-agenda': { readonly year: number; readonly missing: readonly AgendaItem[] }
  'funds-not-separate': { readonly year: number }
  'funds-separate-unknown': { readonly year: number }
  'funds-committee-report': { readonly year: number }
  'funds-congress-report': { readonly congressOn: IsoDate }
  /** Both in fen. */
  'funds-mainly-other': { readonly year: number; readonly hostBudget: number; readonly others: number }
  'secretariat-without-means': None
  'secretary-vacant': { readonly person: string; readonly leftOn: IsoDate }

  /** An approver that is not the office its level asks for. */
  'level-contradicts-approver': {
    readonly level: 'district' | 'municipal'
    readonly approvingOffice: string
  }
  'approved-outside-office': { readonly approvingOffice: string; readonly approvedOn: IsoDate }
  'local-office-unknown': None
  'local-office-ended': { readonly localOffice: string; readonly until: IsoDate }
  'local-office-elsewhere': { readonly localOffice: string; readonly division: string }

  'contacts-unknown': None
  /** `months`: the office's own, else 本方案. */
  'contact-due': {
    readonly lastOn: IsoDate
    readonly months: number
    readonly documentNumber: string | undefined
  }
  'contact-planned': { readonly nextOn: IsoDate }
  'request-open': { readonly happenedOn: IsoDate; readonly days: number }

  'evaluation-not-final': { readonly year: number; readonly documentNumber: string | undefined }
  'site-visit': { readonly siteOn: IsoDate; readonly year: number }
  /** `promise`: as it was written down. */
  'promise-open': {
    readonly promise: string
    readonly by: 'association' | 'office'
    readonly dueOn: IsoDate
  }
}

export type FindingCode = keyof FactsOf
