import { addMonths, isoDateOf, type IsoDate } from '../base/iso-date'
import type { Association } from '../records/association'
import type { Dossier } from '../records/dossier'

/**
 * Why an association is not in the yearly evaluation by default, or should wait. All of it is 本方案: the rules order
 * the evaluation (《实施细则》第四十条) and name nobody to leave out; in every case the office may decide otherwise.
 */
export type EligibilityReason =
  /** 市科协 evaluates what it approved (通知三（一）, 原则上). */
  | 'municipal-level'
  /** On the municipal desk: the district evaluates what it approved. */
  | 'district-level'
  | 'ended'
  | 'preparing'
  | 'under-six-months'
  | 'deregistering'
  | 'transferring'
  /** The day of approval is missing, so nobody can say whether it is six months old. */
  | 'approval-date-missing'

export interface Eligibility {
  /** `due`: evaluated; `wait`: deferred unless the office decides otherwise; `out`: not this office's by default. */
  readonly verdict: 'due' | 'wait' | 'out'
  readonly reasons: readonly EligibilityReason[]
}

export interface EligibilityFacts {
  readonly association: Association
  readonly dossiers: readonly Dossier[]
  readonly year: number
  readonly role: 'district' | 'city'
  readonly today: IsoDate
}

const OUT: ReadonlySet<EligibilityReason> = new Set(['municipal-level', 'district-level', 'ended'])
const TOLD: ReadonlySet<EligibilityReason> = new Set(['approval-date-missing'])

/** Whether an association is evaluated in `year`, and every reason against it. */
export function eligibilityOf(facts: EligibilityFacts): Eligibility {
  const reasons = [
    ...levelReasons(facts),
    ...statusReasons(facts.association),
    ...ageReasons(facts),
    ...pendingReasons(facts.dossiers),
  ]
  if (reasons.some((reason) => OUT.has(reason))) return { verdict: 'out', reasons }
  return { verdict: reasons.every((reason) => TOLD.has(reason)) ? 'due' : 'wait', reasons }
}

function levelReasons({ association, role }: EligibilityFacts): readonly EligibilityReason[] {
  if (role === 'district' && association.level === 'municipal') return ['municipal-level']
  if (role === 'city' && association.level !== 'municipal') return ['district-level']
  return []
}

function statusReasons({ status }: Association): readonly EligibilityReason[] {
  if (status === 'revoked' || status === 'deregistered' || status === 'transferred') return ['ended']
  return status === 'preparing' ? ['preparing'] : []
}

/** Six months counted to today, or to the end of a year that is over. */
function ageReasons({ association, year, today }: EligibilityFacts): readonly EligibilityReason[] {
  if (association.approvedOn === undefined) return ['approval-date-missing']
  const yearEnd = isoDateOf(year, 12, 31)
  const asOf = yearEnd !== undefined && yearEnd < today ? yearEnd : today
  return addMonths(association.approvedOn, 6) > asOf ? ['under-six-months'] : []
}

/** Applications to deregister or to move that are not decided yet (《实施细则》第三、十九条). */
function pendingReasons(dossiers: readonly Dossier[]): readonly EligibilityReason[] {
  const pending = dossiers.filter(
    ({ appliedOn, decidedOn }) => appliedOn !== undefined && decidedOn === undefined,
  )
  const has = (matter: Dossier['matter']): boolean => pending.some((dossier) => dossier.matter === matter)
  return [
    ...(has('deregister') ? (['deregistering'] as const) : []),
    ...(has('transfer') ? (['transferring'] as const) : []),
  ]
}
