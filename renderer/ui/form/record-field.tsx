import { useId, type ReactNode } from 'react'
import { useController, type FieldError } from 'react-hook-form'
import type { Json } from '../../../shared/base/json'
import { checkCreditCode } from '../../../shared/codes/credit-code'
import { fieldTypeOf, type FieldType } from '../../../shared/records/field-type'
import { MOST_COUNTED } from '../../../shared/records/fields'
import { KINDS } from '../../../shared/records/kinds'
import { fieldLabel, fieldHint } from '../../text/fields'
import { articlesOf } from '../../text/field-articles'
import { referencesOf } from '../../text/references'
import { creditCodeText, FORM_TEXT, problemText, typedProblemText } from '../../text/forms'
import type { Choice } from './control-props'
import { doubtOf } from './doubt'
import { FieldControl } from './field-control'
import { FieldRow } from './field-row'
import { useRecordFormContext } from './record-form-context'
import { useFieldValue } from './use-field-value'
import { SENTENCE, type FormValues } from './use-record-form'

interface RecordFieldProps {
  readonly name: string
  /** Entries to choose from, for ids and codes whose list the schema does not know (offices, other records). */
  readonly choices?: readonly Choice[]
  readonly hint?: ReactNode
  readonly wide?: boolean
  readonly suffix?: string
  /** Only where the label of the field list is too long for the place. */
  readonly label?: string
}

/**
 * One field of the record of the form around it. Control, label, star and error sentence all derive from the
 * record kind: nothing about a field is said twice.
 */
export function RecordField({ name, choices, hint, wide, suffix, label }: RecordFieldProps) {
  const { kind, must, methods } = useRecordFormContext()
  const id = useId()
  const { field, fieldState } = useController<FormValues>({ name, control: methods.control })
  const value = useFieldValue(name)
  const definition = KINDS[kind]
  const type = fieldTypeOf(definition.schema.shape[name as never])
  const starred = (definition.required as readonly string[]).includes(name) || must.includes(name)
  const { error } = fieldState
  const said = error === undefined ? undefined : errorText(error, value, type)
  const listed = choices ?? referenceChoices(kind, name)
  const shownHint = hint ?? fieldHint(kind, name)
  return (
    <FieldRow
      id={id}
      label={label ?? fieldLabel(kind, name)}
      starred={starred}
      error={said}
      doubt={doubtOf(name, type, value)}
      provisions={articlesOf(kind, name)}
      wide={wide ?? type.type === 'paragraph'}
      {...(shownHint === undefined ? {} : { hint: shownHint })}
    >
      <FieldControl
        type={type}
        id={id}
        value={value as Json | undefined}
        onChange={field.onChange}
        onBlur={field.onBlur}
        invalid={said !== undefined}
        describedBy={`${id}-said`}
        onMount={field.ref}
        {...(listed === undefined ? {} : { choices: listed })}
        {...(suffix === undefined ? {} : { suffix })}
      />
    </FieldRow>
  )
}

const referenceChoices = (kind: string, field: string): readonly Choice[] | undefined =>
  referencesOf(kind, field)?.map(({ code, name, search = '' }) => ({ value: code, label: name, search }))

function errorText({ type: origin, message: code }: FieldError, value: unknown, type: FieldType): string {
  if (origin === SENTENCE && code !== undefined) return code
  if (code === 'not-a-credit-code' && typeof value === 'string') {
    const checked = checkCreditCode(value)
    if (!checked.ok) return creditCodeText(checked.failure)
  }
  if (typeof value === 'string' && (type.type === 'line' || type.type === 'paragraph'))
    return typedProblemText(code, value, type.max)
  // A name for what a number may be is wanted at once, also by somebody who typed letters.
  if (type.type === 'count' && (code === 'number-outside' || type.min > 0 || type.max < MOST_COUNTED))
    return FORM_TEXT.between(type.min, type.max)
  return code === undefined ? FORM_TEXT.must : problemText(code)
}
