import { PLAN_MATTERS, type PlanMatter } from '../../../../shared/codes/plan-matters'
import type { Plan } from '../../../../shared/records/plan'
import { RENEWAL_TEXT as TEXT } from '../../../text/renewal'
import { FormGroup } from '../../../ui/form/form-group'
import { RecordField } from '../../../ui/form/record-field'
import { RecordFormContext } from '../../../ui/form/record-form-context'
import type { RecordFormState } from '../../../ui/form/use-record-form'
import { usePartForm } from './use-part-form'

/** One form a plan: for delegates, for the committee, for the standing committee. */
type PlanForms = Readonly<Record<PlanMatter, RecordFormState>>

export const usePlanForms = (): PlanForms => ({
  delegates: usePartForm('plan'),
  committee: usePartForm('plan'),
  'standing-committee': usePartForm('plan'),
})

/** What was typed of each plan. */
export const plannedBefore = (forms: PlanForms): readonly Plan[] =>
  PLAN_MATTERS.map(({ code }) => ({ ...(forms[code].methods.getValues() as Plan), matter: code }))

/** The three plans that precede a congress: decided by the committee, consented (第二十七、二十九、三十三条). */
export const PlanGroups = ({ forms }: { readonly forms: PlanForms }) => (
  <>
    {PLAN_MATTERS.map(({ code, name }) => (
      <RecordFormContext key={code} value={forms[code]}>
        <FormGroup title={TEXT.plan(name)}>
          <p className="field-row-wide dim">{TEXT.planNotes[code]}</p>
          <RecordField name="places" />
          <RecordField name="decidedOn" />
          <RecordField name="consentBody" />
          <RecordField name="consentOn" />
        </FormGroup>
      </RecordFormContext>
    ))}
  </>
)
