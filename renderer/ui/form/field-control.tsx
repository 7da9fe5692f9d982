import type { FieldType } from '../../../shared/records/field-type'
import { FORM_TEXT } from '../../text/forms'
import { ChoiceControl } from './choice-control'
import type { Choice, ControlProps } from './control-props'
import { DayControl } from './day-control'
import { COUNT, CREDIT_CODE, HUNDREDTHS, LINE, MONTH } from './notations'
import { ParagraphControl } from './paragraph-control'
import { TypedControl } from './typed-control'
import { YesNoControl } from './yes-no-control'

interface FieldControlProps extends ControlProps {
  readonly type: FieldType
  readonly choices?: readonly Choice[]
  readonly suffix?: string
}

/** The control that a field's type asks for; `choices` turn text and ids into a list. */
export function FieldControl({ type, choices, ...props }: FieldControlProps) {
  if (choices !== undefined) {
    const many = type.type === 'structure' || type.type === 'some-of'
    return <ChoiceControl {...props} choices={choices} many={many} />
  }
  switch (type.type) {
    case 'one-of':
    case 'some-of':
      return <ChoiceControl {...props} choices={choicesOf(type.list)} many={type.type === 'some-of'} />
    case 'yes-no':
      return <YesNoControl {...props} />
    case 'day':
      return <DayControl {...props} />
    case 'month':
      return <TypedControl {...props} notation={MONTH} placeholder={FORM_TEXT.monthPlaceholder} />
    case 'count':
      return <TypedControl {...props} notation={COUNT} />
    case 'fen':
    case 'hundredths':
      return <TypedControl {...props} notation={HUNDREDTHS} />
    case 'credit-code':
      return <TypedControl {...props} notation={CREDIT_CODE} />
    case 'paragraph':
      return <ParagraphControl {...props} />
    case 'line':
      return <TypedControl {...props} notation={LINE} />
    case 'record-id':
    case 'file-hash':
    case 'structure':
      break
  }
  throw new Error(`a field of type ${type.type} needs choices or a control of its own`)
}

/** The entries of a code list. */
export const choicesOf = (
  list: readonly { readonly code: string; readonly name?: string }[],
): readonly Choice[] => list.map(({ code, name }) => ({ value: code, label: name ?? code }))
