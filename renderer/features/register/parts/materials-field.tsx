import { useController } from 'react-hook-form'
import { DOSSIER_MATERIALS } from '../../../../shared/codes/dossier-materials'
import type { Json } from '../../../../shared/base/json'
import { CHILD_TEXT } from '../../../text/register'
import { problemText } from '../../../text/forms'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import type { FormValues } from '../../../ui/form/use-record-form'

interface Received {
  readonly code: string
  readonly receivedOn: Json
}

/** A checklist of materials, each with the day it was received. What is not in our list stays as it is. */
export function MaterialsField() {
  const { methods } = useRecordFormContext()
  const { field, fieldState } = useController<FormValues>({ name: 'materials', control: methods.control })
  const received = (field.value ?? []) as readonly Received[]
  const put = (code: string, receivedOn: Json | undefined): void => {
    const others = received.filter((each) => each.code !== code)
    const next = receivedOn === undefined ? others : [...others, { code, receivedOn }]
    field.onChange(next.length === 0 ? undefined : next)
  }
  const wrong = fieldState.error !== undefined
  return (
    <>
      <p className="field-row-wide muted">{CHILD_TEXT.materialsHint}</p>
      {DOSSIER_MATERIALS.map(({ code, name }) => (
        <FieldRow
          key={code}
          id={`material-${code}`}
          label={name}
          error={wrong ? problemText('not-a-date') : undefined}
        >
          <DayControl
            id={`material-${code}`}
            value={received.find((each) => each.code === code)?.receivedOn}
            onChange={(value) => put(code, value)}
            onBlur={field.onBlur}
            onMount={() => undefined}
            invalid={wrong}
            describedBy={`material-${code}-said`}
          />
        </FieldRow>
      ))}
    </>
  )
}
