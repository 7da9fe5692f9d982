import { Checkbox } from 'antd'
import { useController } from 'react-hook-form'
import { AGENDA_ITEMS } from '../../../../shared/codes/agenda-items'
import { fieldLabel } from '../../../text/fields'
import { ORGANS_TEXT as TEXT } from '../../../text/organs'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useFieldValue } from '../../../ui/form/use-field-value'
import type { FormValues } from '../../../ui/form/use-record-form'
import './agenda-field.css'

type Meeting = 'congress' | 'committee'

/** A checklist of the duties of a congress (《实施细则》第二十八条) or of a committee (第三十条). */
export function AgendaField({ meeting }: { readonly meeting: Meeting }) {
  const { kind, methods } = useRecordFormContext()
  const { field } = useController<FormValues>({ name: 'agenda', control: methods.control })
  const chosen = (useFieldValue('agenda') ?? []) as readonly string[]
  const items = AGENDA_ITEMS.filter((item) => item.meeting === meeting)
  const toggle = (code: string, on: boolean): void => {
    const next = AGENDA_ITEMS.map((item) => item.code).filter((each) =>
      each === code ? on : chosen.includes(each),
    )
    field.onChange(next.length === 0 ? undefined : next)
  }
  return (
    <fieldset className="field-row-wide agenda-field">
      <legend>{fieldLabel(kind, 'agenda')}</legend>
      <p className="hint">{TEXT.agendaHint[meeting]}</p>
      {items.map(({ code, name }) => (
        <Checkbox
          key={code}
          checked={chosen.includes(code)}
          onChange={(event) => toggle(code, event.target.checked)}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  )
}
