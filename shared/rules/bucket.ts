import { daysBetween, type IsoDate } from '../base/iso-date'
import type { Finding } from './finding'

/** How a to-do list groups findings; 30 days is ours. */
export const BUCKETS = ['violation', 'overdue', 'soon', 'reminder', 'undetermined'] as const
export type Bucket = (typeof BUCKETS)[number]

const SOON_DAYS = 30

/**
 * `overdue`: a day has passed by which something was to be done; `violation`: broken, with no day that passed; `soon`:
 * due within 30 days, or due with no day named; `reminder`: all that can wait.
 */
export function bucketOf({ kind, dueOn }: Pick<Finding, 'kind' | 'dueOn'>, today: IsoDate): Bucket {
  if (kind === 'undetermined') return 'undetermined'
  const days = dueOn === undefined ? undefined : daysBetween(today, dueOn)
  if (kind === 'violation') return days !== undefined && days < 0 ? 'overdue' : 'violation'
  if (days === undefined) return kind === 'due' ? 'soon' : 'reminder'
  if (days < 0) return kind === 'due' ? 'overdue' : 'reminder'
  return days <= SOON_DAYS ? 'soon' : 'reminder'
}
