import { congressesUntil } from './congress'
import type { Rule } from './context'
import { found } from './finding'
import { isJudged } from './force'

/** 第二十六条：科技工作者少于一百人的. */
const FEWER_THAN = 100

/**
 * 第二十六条: with fewer than 100 sci-tech workers the full meeting of members may stand for the congress. What counts
 * is their number when it met; today's number alone proves nothing.
 */
export const congressForm: Rule = (about, { today }) => {
  const last = congressesUntil(about, today).at(-1)
  if (last === undefined || last.value.congressForm !== 'all-members' || !isJudged(last.on)) return []
  const record = { kind: 'term', id: last.id } as const
  const congressOn = last.on
  const { sciTechWorkers } = last.value
  if (sciTechWorkers !== undefined) {
    return sciTechWorkers < FEWER_THAN
      ? []
      : [
          found(about, 'full-meeting-too-large', {
            record,
            facts: { congressOn, sciTechWorkers },
            since: congressOn,
          }),
        ]
  }
  const sciTechWorkersNow = about.association.sciTechWorkers
  if (sciTechWorkersNow !== undefined && sciTechWorkersNow < FEWER_THAN) return []
  return [
    found(about, 'full-meeting-size-unknown', {
      record,
      facts: { congressOn, sciTechWorkersNow },
      lacking: ['sci-tech-at-congress'],
    }),
  ]
}
