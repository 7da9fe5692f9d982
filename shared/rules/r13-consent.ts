import type { Rule } from './context'
import { establishmentOf } from './establishment'
import { found } from './finding'
import { missingForParty, partyOn } from './party'

/**
 * 第十三条: an enterprise applies with the consent of its party organisation, or of its decision-making body where it
 * has no party organisation. A municipal-level application stands under 第十四条, which takes either.
 */
export const consent: Rule = (about) => {
  const { association } = about
  const { actOn, judged } = establishmentOf(about)
  if (!judged || actOn === undefined) return []
  const { consentBody, consentOn, level } = association
  const article = level === 'municipal' ? 'R14' : 'R13'

  if (consentBody === 'none') return [found(about, 'consent-none', { facts: {}, since: actOn, article })]
  const late =
    consentOn !== undefined && consentOn > actOn
      ? [found(about, 'consent-late', { facts: { consentOn, actOn }, since: actOn, article })]
      : []
  if (consentBody === undefined || consentOn === undefined) {
    const lacking = [
      ...(consentBody === undefined ? (['consent-body'] as const) : []),
      ...(consentOn === undefined ? (['consent-date'] as const) : []),
    ]
    return [...late, found(about, 'consent-unknown', { facts: {}, lacking, article })]
  }
  if (consentBody === 'party' || level !== 'district') return late

  const party = partyOn(association, consentOn)
  if (party === 'had-none') return late
  if (party === 'unknown' || association.partyFoundedOn === undefined) {
    const lacking = [missingForParty(association)]
    return [...late, found(about, 'consent-party-unknown', { facts: { consentOn }, lacking })]
  }
  const { partyFoundedOn } = association
  return [
    ...late,
    found(about, 'consent-by-decision-body', { facts: { consentOn, partyFoundedOn }, since: actOn }),
  ]
}
