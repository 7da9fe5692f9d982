import type { IsoDate } from '../base/iso-date'
import type { PlanMatter } from '../codes/plan-matters'
import type { Plan } from '../records/plan'
import type { Rule } from './context'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import { isJudged } from './force'
import { missingForParty, partyOn } from './party'
import type { Provision } from './provisions'

const ARTICLE_OF: Readonly<Record<PlanMatter, Provision>> = {
  delegates: 'R27',
  committee: 'R29',
  'standing-committee': 'R33',
}

/**
 * 第二十七、二十九、三十三条: the plans for delegates, committee and standing committee are decided by the committee that
 * convenes the congress and consented by the party organisation, else by the decision-making body, before it meets.
 * A plan that nobody recorded is a blank, and no finding.
 */
export const plans: Rule = (about, { today }) =>
  about.plans.flatMap((plan) => {
    const congressOn = about.terms.find(({ id }) => id === plan.value.termId)?.value.congressOn
    if (congressOn === undefined || congressOn > today || !isJudged(congressOn)) return []
    return [
      ...consentOf(about, plan, congressOn),
      ...consentBeforeDecision(about, plan),
      ...lateActs(about, plan, congressOn),
    ]
  })

const particulars = ({ id, value: { matter } }: Known<Plan>) => ({
  record: { kind: 'plan', id } as const,
  article: matter === undefined ? ('R27' as const) : ARTICLE_OF[matter],
})

function consentOf(about: AssociationFacts, plan: Known<Plan>, congressOn: IsoDate): readonly Finding[] {
  const { consentBody, consentOn } = plan.value
  const base = particulars(plan)
  if (consentBody === 'none') return [found(about, 'plan-consent-none', { ...base, facts: {} })]
  if (consentBody === undefined || consentOn === undefined) {
    const lacking = ['plan-consent'] as const
    return [found(about, 'plan-consent-unknown', { ...base, facts: { congressOn }, lacking })]
  }
  if (consentBody === 'party' || !isJudged(consentOn)) return []
  const facts = { consentOn }
  const party = partyOn(about.association, consentOn)
  if (party === 'had-none') return []
  if (party === 'had') {
    return [found(about, 'plan-consent-by-decision-body', { ...base, facts, since: consentOn })]
  }
  const lacking = [missingForParty(about.association)]
  return [found(about, 'plan-party-unknown', { ...base, facts, lacking })]
}

/** 由…委员会决定，报…同意: the decision comes first. The other order on record may be a slip, so a reminder. */
function consentBeforeDecision(about: AssociationFacts, plan: Known<Plan>): readonly Finding[] {
  const { decidedOn, consentOn } = plan.value
  return decidedOn === undefined || consentOn === undefined || consentOn >= decidedOn
    ? []
    : [found(about, 'plan-consent-early', { ...particulars(plan), facts: { decidedOn, consentOn } })]
}

function lateActs(about: AssociationFacts, plan: Known<Plan>, congressOn: IsoDate): readonly Finding[] {
  const { decidedOn, consentOn } = plan.value
  const on = [decidedOn, consentOn].find((day) => day !== undefined && day > congressOn)
  return on === undefined
    ? []
    : [found(about, 'plan-late', { ...particulars(plan), facts: { on, congressOn }, since: congressOn })]
}
