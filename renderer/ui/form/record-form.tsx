import { Button, ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { FORM_TEXT } from '../../text/forms'
import { clockOf, SAVE_TEXT } from '../../text/saving'
import { FailureNotice } from '../failure-notice'
import { Kbd } from '../kbd'
import { RecordFormContext } from './record-form-context'
import type { RecordFormState } from './use-record-form'

interface RecordFormProps {
  readonly form: RecordFormState
  /** One column instead of two (drawers). */
  readonly single?: boolean
  /** Further buttons, at the right of 保存. */
  readonly actions?: ReactNode
  /** To be looked at: no field takes anything, and there is no bar. */
  readonly readOnly?: boolean
  readonly children: ReactNode
}

/**
 * A form over one record: fields in a grid, then the bar with 保存, the state and the number of errors. Why it could not
 * be saved stands in the bar, which a long form keeps in sight.
 */
export function RecordForm({ form, single = false, actions, readOnly = false, children }: RecordFormProps) {
  return (
    <RecordFormContext value={form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.submit()
        }}
      >
        <ConfigProvider {...(readOnly ? { componentDisabled: true } : {})}>
          <div key={form.followed} className={single ? 'form-grid form-grid-single' : 'form-grid'}>
            {children}
          </div>
        </ConfigProvider>
        {!readOnly && <FormBar form={form} actions={actions} />}
      </form>
    </RecordFormContext>
  )
}

/** 保存, what the form is in, and why nothing was written. */
function FormBar({ form, actions }: Pick<RecordFormProps, 'form' | 'actions'>) {
  const { errors } = form.methods.formState
  const wrong = Object.keys(errors).length
  return (
    <div className="form-bar">
      {form.failure !== undefined && (
        <div className="form-failure">
          <FailureNotice failure={form.failure} />
        </div>
      )}
      {form.refusal !== undefined && (
        <div className="form-failure">
          <div className="failure-notice" role="alert">
            {form.refusal}
          </div>
        </div>
      )}
      <Button type="primary" htmlType="submit" loading={form.saving}>
        {form.saving ? FORM_TEXT.saving : FORM_TEXT.save}
      </Button>
      {actions}
      <Kbd>Ctrl S</Kbd>
      <span className="said" role="status">
        {said(wrong, form.dirty, form.savedAt)}
      </span>
    </div>
  )
}

function said(wrong: number, dirty: boolean, savedAt: string | undefined): string {
  if (wrong > 0) return FORM_TEXT.errors(wrong)
  if (dirty) return FORM_TEXT.unsaved
  return savedAt === undefined ? FORM_TEXT.starNote : SAVE_TEXT.saved(clockOf(savedAt))
}
