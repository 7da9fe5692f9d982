import { QUERY_GIVES, type RecordQuery } from './record-queries'
import type { Rule } from './scheme'

/** Whether what a query gives is what a rule asks for: nobody counts per cent one by one. */
export function queryFits(query: RecordQuery, rule: Rule): boolean {
  const gives = QUERY_GIVES[query]
  switch (rule.mode) {
    case 'yes-no':
      return gives === 'yes-no' || gives === 'count'
    case 'tiers':
      return gives === rule.unit
    case 'per-count':
      return gives === 'count'
    case 'deduction':
      return gives === 'failures'
    case 'free':
      break
  }
  return false
}
