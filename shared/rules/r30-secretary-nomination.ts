import type { Rule } from './context'
import { found } from './finding'
import { isJudged } from './force'
import { isInOffice } from './posts'

/**
 * 第三十条: secretary-general and deputies are nominated by the chair and passed by the committee. It stands among the
 * committee's duties, without 应, so another nominator is a reminder.
 */
export const secretaryNomination: Rule = (about, { today }) =>
  about.posts.flatMap(({ id, value }) => {
    const { office, nominatedBy, from, person = '' } = value
    if (office !== 'secretary-general' && office !== 'deputy-secretary-general') return []
    if (nominatedBy === undefined || nominatedBy === 'chair') return []
    if (from === undefined || !isJudged(from) || !isInOffice(value, today)) return []
    const facts = { person, office, nominatedBy }
    return [
      found(about, 'secretary-nominated-otherwise', { record: { kind: 'post', id }, facts, since: from }),
    ]
  })
