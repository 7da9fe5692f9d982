import type { AssociationStatus } from '../codes/association-statuses'
import type { Sanction } from '../records/sanction'
import type { Known } from './facts'
import { isJudged } from './force'
import { precedingRectification } from './r19-handling'

/**
 * Why a handling is not to be recorded as it stands (第十九条): each has its own ground, and a warning stands on a
 * rectification that was re-checked without clear improvement. A revocation needs no earlier step.
 */
export const HANDLING_REFUSALS = [
  'rectification-ground',
  'deadline-missing',
  'deadline-too-early',
  'recheck-too-early',
  'warning-ground',
  'warning-no-rectification',
  'warning-not-rechecked',
  'warning-improved',
  'warning-too-early',
  'revocation-ground',
  'revocation-not-grave',
] as const
export type HandlingRefusal = (typeof HANDLING_REFUSALS)[number]

/**
 * The refusal of a handling, given the others of the association; `undefined`: it may be recorded. What was decided
 * before 2024-08-30 is history and not judged (第四十六条). No score is a ground, so none is read.
 */
export function handlingRefusal(
  wish: Sanction,
  others: readonly Known<Sanction>[],
): HandlingRefusal | undefined {
  const { handling, decidedOn, ground } = wish
  if (handling === undefined || decidedOn === undefined || !isJudged(decidedOn)) return undefined
  switch (handling) {
    case 'rectification':
      if (ground !== 'slack') return 'rectification-ground'
      if (wish.deadline === undefined) return 'deadline-missing'
      if (wish.deadline <= decidedOn) return 'deadline-too-early'
      return failedBeforeItsEnd(wish) ? 'recheck-too-early' : undefined
    case 'warning': {
      if (ground !== 'no-improvement') return 'warning-ground'
      const before = precedingRectification(others, { followsId: wish.followsId, decidedOn })
      if (before === undefined) return 'warning-no-rectification'
      const { deadline, recheckOn, recheckResult } = before.value
      if (recheckResult === undefined || recheckOn === undefined || recheckOn > decidedOn) {
        return 'warning-not-rechecked'
      }
      if (recheckResult === 'improved') return 'warning-improved'
      return deadline !== undefined && decidedOn <= deadline ? 'warning-too-early' : undefined
    }
    case 'revocation':
      if (ground !== 'breach') return 'revocation-ground'
      return wish.graveConsequences === true ? undefined : 'revocation-not-grave'
    default:
      return handling satisfies never
  }
}

/** 限期整改后仍无明显改进: while the time given runs, its last day too, nobody can say so. Improvement may come early. */
const failedBeforeItsEnd = ({ deadline, recheckOn, recheckResult }: Sanction): boolean =>
  recheckResult === 'not-improved' &&
  recheckOn !== undefined &&
  deadline !== undefined &&
  recheckOn <= deadline

/** The state that the handlings of an association leave it in: the gravest that is in force. */
export function statusAfter(sanctions: readonly Known<Sanction>[]): AssociationStatus {
  const inForce = sanctions.filter(
    ({ id, value }) =>
      value.decidedOn !== undefined && value.liftedOn === undefined && !isOver(id, value, sanctions),
  )
  const has = (handling: Sanction['handling']): boolean =>
    inForce.some(({ value }) => value.handling === handling)
  if (has('revocation')) return 'revoked'
  if (has('warning')) return 'warning'
  return has('rectification') ? 'rectification' : 'active'
}

/** A rectification ends with improvement, or with the warning that follows it. */
const isOver = (
  id: string,
  { handling, recheckResult }: Sanction,
  all: readonly Known<Sanction>[],
): boolean =>
  handling === 'rectification' &&
  (recheckResult === 'improved' || all.some(({ value }) => value.followsId === id))
