import type { Rule } from './context'
import { found, type Finding } from './finding'
import { isJudged } from './force'

/**
 * 第二十八条（二）: the congress makes and changes the charter. It stands among its duties, without 应, so a charter adopted by
 * another body is a reminder; one whose congress is not on record cannot be judged.
 */
export const charters: Rule = (about, { today }) =>
  about.charters.flatMap(({ id, value: { adoptedOn, adoptedBy } }): readonly Finding[] => {
    if (adoptedOn === undefined || adoptedOn > today || !isJudged(adoptedOn)) return []
    const record = { kind: 'charter-version', id } as const
    if (adoptedBy !== undefined && adoptedBy !== 'congress') {
      return [found(about, 'charter-adopted-otherwise', { record, facts: { adoptedOn }, since: adoptedOn })]
    }
    const isCongressDay =
      about.terms.some(({ value }) => value.congressOn === adoptedOn) ||
      about.meetings.some(({ value }) => value.kind === 'congress' && value.heldOn === adoptedOn)
    if (isCongressDay) return []
    const lacking = ['charter-congress'] as const
    return [found(about, 'charter-congress-unknown', { record, facts: { adoptedOn }, lacking })]
  })
