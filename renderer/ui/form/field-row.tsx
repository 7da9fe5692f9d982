import { useState, type ReactNode } from 'react'
import type { Provision } from '../../../shared/rules/provisions'
import { FIELD_HELP_TEXT } from '../../text/field-articles'
import { FORM_TEXT } from '../../text/forms'
import { FieldHelp } from './field-help'

interface FieldRowProps {
  readonly id: string
  readonly label: string
  /** Needed before the record counts as complete; never a bar to saving. */
  readonly starred?: boolean
  readonly hint?: ReactNode
  /** What is worth a second look, where nothing is wrong. */
  readonly doubt?: string | undefined
  readonly error?: string | undefined
  /** Over both columns of the form. */
  readonly wide?: boolean
  /** What the documents say of it: a “?” beside the label, or F1 in the control, shows it below. */
  readonly provisions?: readonly Provision[]
  readonly children: ReactNode
}

/** Label at the left, control, and below it the error sentence (or the hint). The control has the id `id`. */
export function FieldRow({
  id,
  label,
  starred = false,
  hint,
  doubt,
  error,
  wide = false,
  provisions,
  children,
}: FieldRowProps) {
  const [helps, setHelps] = useState(false)
  const helped = provisions !== undefined && provisions.length > 0
  return (
    <div
      className={wide ? 'field-row field-row-wide' : 'field-row'}
      onKeyDown={(event) => {
        if (event.key !== 'F1' || !helped) return
        event.preventDefault()
        setHelps(!helps)
      }}
    >
      <div className="label">
        {starred && (
          <span className="star" title={FORM_TEXT.starTitle}>
            ★
          </span>
        )}
        <label htmlFor={id} id={`${id}-label`}>
          {label}
        </label>
        {/* By keyboard it is F1, so that Tab goes from field to field. */}
        {helped && (
          <button
            type="button"
            className="field-help-mark"
            aria-label={FIELD_HELP_TEXT.open}
            title={FIELD_HELP_TEXT.open}
            aria-expanded={helps}
            tabIndex={-1}
            onClick={() => setHelps(!helps)}
          >
            ?
          </button>
        )}
      </div>
      <div>
        {children}
        {helps && helped && <FieldHelp id={`${id}-help`} provisions={provisions} />}
        <div id={`${id}-said`}>
          {error === undefined ? (
            <>
              {doubt !== undefined && <div className="hint doubt">{doubt}</div>}
              {hint !== undefined && <div className="hint">{hint}</div>}
            </>
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
