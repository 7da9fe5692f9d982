import type { ReactNode } from 'react'
import { FORM_TEXT } from '../../text/forms'
import { RecordForm } from '../form/record-form'
import type { RecordFormState } from '../form/use-record-form'
import { LinkButton } from '../link-button'
import { OverPanel } from '../over-panel'

interface RecordDrawerProps {
  readonly title: string
  readonly form: RecordFormState
  readonly onClose: () => void
  /** Absent while the record is being made, and where this office may not delete it. */
  readonly onDelete?: () => void
  /** Read only: another office writes these records. */
  readonly locked?: ReactNode
  /** Below the form: the history of the record. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

/** A record beside the page it belongs to: the form in one column, 保存, 删除, history. */
export function RecordDrawer({ title, form, onClose, onDelete, locked, below, children }: RecordDrawerProps) {
  return (
    <OverPanel title={title} onClose={onClose}>
      {locked}
      <RecordForm
        form={form}
        single
        readOnly={Boolean(locked)}
        actions={onDelete !== undefined && <LinkButton onClick={onDelete}>{FORM_TEXT.delete}</LinkButton>}
      >
        {children}
      </RecordForm>
      {below}
    </OverPanel>
  )
}
