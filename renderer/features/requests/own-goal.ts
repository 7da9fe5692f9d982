import { isoDateOf } from '../../../shared/base/iso-date'
import type { CityRequest } from '../../../shared/records/city-request'
import type { OfficeSettings } from '../../../shared/records/office-settings'

/** The fields of the office's own settings that hold its goal. */
export const GOAL_FIELDS = ['goalAssociations', 'goalCoverage', 'goalOn', 'goalDocument'] as const

type GoalField = (typeof GOAL_FIELDS)[number]

/** Values of those fields, as they are written; `null` empties a field. */
export type OwnGoal = { readonly [F in GoalField]?: string | number | null }

/**
 * A published target as the office's own goal: by the last day of its year, after its document. `undefined` when it
 * names no figure, or was taken back. What it leaves open stays as the office has it.
 */
export function goalOf(target: CityRequest): OwnGoal | undefined {
  const { kind, withdrawnOn, targetYear = 0, targetAssociations, targetCoverage, documentNumber } = target
  if (kind !== 'target' || withdrawnOn !== undefined) return undefined
  if (targetAssociations === undefined && targetCoverage === undefined) return undefined
  const goalOn = isoDateOf(targetYear, 12, 31)
  return {
    ...(targetAssociations === undefined ? {} : { goalAssociations: targetAssociations }),
    ...(targetCoverage === undefined ? {} : { goalCoverage: targetCoverage }),
    ...(goalOn === undefined ? {} : { goalOn }),
    ...(documentNumber === undefined ? {} : { goalDocument: documentNumber }),
  }
}

/** What the office has now in the fields that a goal would set; `null` where it has nothing. */
export const goalBefore = (goal: OwnGoal, own: OfficeSettings): OwnGoal =>
  Object.fromEntries(
    GOAL_FIELDS.filter((field) => goal[field] !== undefined).map((field) => [field, own[field] ?? null]),
  )

export const isOwnGoal = (goal: OwnGoal, own: OfficeSettings): boolean =>
  GOAL_FIELDS.every((field) => goal[field] === undefined || goal[field] === own[field])
