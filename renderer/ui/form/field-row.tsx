import type { ReactNode } from 'react'
import { FORM_TEXT } from '../../text/forms'

interface FieldRowProps {
  readonly id: string
  readonly label: string
  /** Needed before the record counts as complete; never a bar to saving. */
  readonly starred?: boolean
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Over both columns of the form. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Label at the left, control, and below it the error sentence (or the hint). The control has the id `id`. */
export function FieldRow({ id, label, starred = false, hint, error, wide = false, children }: FieldRowProps) {
  return (
    <div className={wide ? 'field-row field-row-wide' : 'field-row'}>
      <div className="label">
        {starred && (
          <span className="star" title={FORM_TEXT.starTitle}>
            ★
          </span>
        )}
        <label htmlFor={id} id={`${id}-label`}>
          {label}
        </label>
      </div>
      <div>
        {children}
        <div id={`${id}-said`}>
          {error === undefined ? (
            hint !== undefined && <div className="hint">{hint}</div>
          ) : (
            <div className="error" role="alert">
              {error}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
