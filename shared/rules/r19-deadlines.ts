import type { Rule } from './context'
import { found } from './finding'
import { isJudged } from './force'

/**
 * 第十九条: a rectification has a deadline, and whether it improved is found out after it. The deadline is the office's
 * own document's. What follows a failed re-check is the office's to decide (可), so nothing is asked then.
 */
export const handlingDeadlines: Rule = (about, { today }) =>
  about.sanctions.flatMap(({ id, value }) => {
    const { handling, decidedOn, deadline, recheckOn, recheckResult, liftedOn } = value
    if (handling !== 'rectification' || deadline === undefined || !isJudged(deadline)) return []
    if (recheckResult !== undefined || recheckOn !== undefined || liftedOn !== undefined) return []
    if (about.sanctions.some((other) => other.value.followsId === id)) return []
    const record = { kind: 'sanction', id } as const
    return [
      today <= deadline
        ? found(about, 'rectification-running', {
            record,
            facts: { deadline },
            dueOn: deadline,
            since: decidedOn,
          })
        : found(about, 'recheck-due', { record, facts: { deadline }, dueOn: deadline, since: deadline }),
    ]
  })
