import { daysBetween, type IsoDate } from '../base/iso-date'
import type { Dossier, DossierReturn } from '../records/dossier'

/**
 * Where an application stands, by its days: 筹建 → 申请 → (退回补正) → 受理 → 审查 → 批复 or 备案 (第十三、十四条).
 * `deciding`: examined, and not yet decided.
 */
export const APPLICATION_STAGES = [
  'preparing',
  'applied',
  'returned',
  'reviewing',
  'deciding',
  'decided',
] as const
export type ApplicationStage = (typeof APPLICATION_STAGES)[number]

/** The stage that the days of a dossier tell. */
export function stageOfApplication(value: Dossier): ApplicationStage {
  const { appliedOn, acceptedOn, reviewedOn, decidedOn } = value
  if (decidedOn !== undefined) return 'decided'
  if (appliedOn === undefined) return 'preparing'
  if (openReturn(value) !== undefined) return 'returned'
  if (acceptedOn === undefined) return 'applied'
  return reviewedOn === undefined ? 'reviewing' : 'deciding'
}

/** The time it was sent back that is not answered yet; the last one. */
export const openReturn = ({ returns = [] }: Dossier): DossierReturn | undefined =>
  returns.findLast(({ completedOn }) => completedOn === undefined)

/** Days since the application: all of them, and those of them that it lay with the applicant for completion. */
export interface PendingDays {
  readonly total: number
  readonly waiting: number
}

/** Whole days from the application to its decision, else to `today`; `undefined` while nothing was applied for. */
export function pendingDays(value: Dossier, today: IsoDate): PendingDays | undefined {
  const { appliedOn, decidedOn, returns = [] } = value
  if (appliedOn === undefined) return undefined
  const end = decidedOn ?? today
  const waiting = returns.reduce((days, { returnedOn, completedOn }) => {
    const until = completedOn === undefined || completedOn > end ? end : completedOn
    return days + Math.max(0, daysBetween(returnedOn, until))
  }, 0)
  const total = Math.max(0, daysBetween(appliedOn, end))
  return { total, waiting: Math.min(waiting, total) }
}
