import { CONSENT_BODIES } from '../codes/consent-bodies'
import { PLAN_MATTERS } from '../codes/plan-matters'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, oneOf, recordId } from './fields'

/**
 * 产生方案: numbers and how they are chosen, for delegates (《实施细则》第二十七条), committee (第二十九条) and standing
 * committee (第三十三条). The committee that convenes the congress decides, the party organisation, else the
 * decision-making body, consents.
 */
export const plan = defineKind({
  kind: 'plan',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      termId: recordId(),
      matter: oneOf(PLAN_MATTERS),
      places: count(),
      decidedOn: day(),
      consentBody: oneOf(CONSENT_BODIES),
      consentOn: day(),
    }),
  },
  required: ['associationId', 'termId', 'matter', 'decidedOn'],
})

export type Plan = ValueOf<typeof plan>
