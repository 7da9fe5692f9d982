import type { Rule } from './context'
import { establishmentOf } from './establishment'
import { found } from './finding'

/**
 * 第十六条: inside a group, a subsidiary that founds an association 应 have the consent of the superior enterprise's
 * party organisation. Where the superior has none the article is silent, so its decision-making body is no violation.
 */
export const superiorConsent: Rule = (about) => {
  const { parentEnterprise, parentAssociationId, parentConsentBody, parentConsentOn } = about.association
  const { approvedOn, judged } = establishmentOf(about)
  const isSubsidiary = parentEnterprise !== undefined || parentAssociationId !== undefined
  if (!isSubsidiary || !judged || approvedOn === undefined) return []

  if (parentConsentBody === 'none') {
    return [found(about, 'superior-consent-none', { facts: {}, since: approvedOn })]
  }
  if (parentConsentOn === undefined) {
    return [found(about, 'superior-consent-unknown', { facts: {}, lacking: ['superior-consent-date'] })]
  }
  const late =
    parentConsentOn > approvedOn
      ? [
          found(about, 'superior-consent-late', {
            facts: { consentOn: parentConsentOn, approvedOn },
            since: approvedOn,
          }),
        ]
      : []
  return parentConsentBody === 'decision-body'
    ? [...late, found(about, 'superior-consent-by-decision-body', { facts: {}, lacking: ['superior-party'] })]
    : late
}
