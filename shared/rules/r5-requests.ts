import { addDays, daysBetween } from '../base/iso-date'
import type { Rule } from './context'
import { found } from './finding'
import { isJudged } from './force'
import { parameterOn } from './parameters'

/**
 * 第五条: what sci-tech workers propose and ask for is passed on. One that the log of contacts holds and that has no
 * answer is told after as many days as an application may wait.
 */
export const requests: Rule = (about, { today, parameters }) => {
  const office = about.association.localOffice ?? about.office
  const { value: limit } = parameterOn(parameters, 'pendingDays', { today, office })
  return about.contacts.flatMap(({ id, value: { happenedOn, request, reply, repliedOn } }) => {
    if (happenedOn === undefined || happenedOn > today || !isJudged(happenedOn)) return []
    if (request === undefined || reply !== undefined || repliedOn !== undefined) return []
    const days = daysBetween(happenedOn, today)
    if (days <= limit) return []
    return [
      found(about, 'request-open', {
        record: { kind: 'contact-log', id },
        facts: { happenedOn, days },
        since: addDays(happenedOn, limit + 1),
      }),
    ]
  })
}
