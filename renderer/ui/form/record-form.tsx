import { Button } from 'antd'
import type { ReactNode } from 'react'
import { FORM_TEXT } from '../../text/forms'
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
  /** Called after a save by the button or Enter. */
  readonly onSaved?: () => void
  readonly children: ReactNode
}

/** A form over one record: fields in a grid, then the bar with 保存, the state and the number of errors. */
export function RecordForm({ form, single = false, actions, onSaved, children }: RecordFormProps) {
  const { errors, isDirty } = form.methods.formState
  const wrong = Object.keys(errors).length
  const submit = async (): Promise<void> => {
    if (await form.submit()) onSaved?.()
  }
  return (
    <RecordFormContext value={form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <div className={single ? 'form-grid form-grid-single' : 'form-grid'}>{children}</div>
        {form.failure !== undefined && (
          <div className="form-failure">
            <FailureNotice failure={form.failure} />
          </div>
        )}
        <div className="form-bar">
          <Button type="primary" htmlType="submit" loading={form.saving}>
            {form.saving ? FORM_TEXT.saving : FORM_TEXT.save}
          </Button>
          {actions}
          <Kbd>Ctrl S</Kbd>
          <span className="said" role="status">
            {wrong > 0 ? FORM_TEXT.errors(wrong) : isDirty ? FORM_TEXT.unsaved : FORM_TEXT.starNote}
          </span>
        </div>
      </form>
    </RecordFormContext>
  )
}
