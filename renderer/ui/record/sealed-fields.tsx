import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { useStore } from '../../store/store-provider'
import type { RecordView } from '../../store/store-face'
import { fieldLabel } from '../../text/fields'
import { SEALED_TEXT as TEXT } from '../../text/sealed'
import { FailureNotice } from '../failure-notice'
import { FieldRow } from '../form/field-row'
import { RecordField } from '../form/record-field'
import { useRecordFormContext } from '../form/record-form-context'
import { LinkButton } from '../link-button'
import { useMasked } from './use-masked'

interface SealedFieldsProps {
  /** Absent while the record is being made: then there is nothing to hide. */
  readonly record: RecordView | undefined
  readonly fields: readonly string[]
}

/**
 * Fields of a sealed group in a form: masked until somebody asks, which is noted in the history of the record before
 * anything is shown (个人信息保护法); then they can be changed.
 */
export function SealedFields({ record, fields }: SealedFieldsProps) {
  const hidden = record !== undefined && record.sealed.length > 0
  const [free] = useState(!hidden)
  const [opened, setOpened] = useState(false)
  const { methods } = useRecordFormContext()
  const [first] = fields
  // The button that showed them is gone; who pressed it goes on in the first of them.
  useEffect(() => {
    if (opened && first !== undefined) methods.setFocus(first)
  }, [opened, first, methods])
  if (record !== undefined && !free && !opened)
    return <Hidden record={record} fields={fields} onOpened={() => setOpened(true)} />
  return fields.map((field) => <RecordField key={field} name={field} />)
}

interface HiddenProps {
  readonly record: RecordView
  readonly fields: readonly string[]
  readonly onOpened: () => void
}

function Hidden({ record, fields, onOpened }: HiddenProps) {
  const store = useStore()
  const { methods } = useRecordFormContext()
  const masked = useMasked(record)
  const [failure, setFailure] = useState<Failure>()
  const open = async (): Promise<void> => {
    const shown = await store.openSealed(record)
    if (!shown.ok) return setFailure(shown.failure)
    for (const field of fields) {
      methods.register(field)
      methods.resetField(field, { defaultValue: shown.value[field] })
    }
    onOpened()
  }
  return (
    <>
      {fields.map((field) => (
        <FieldRow key={field} id={`masked-${field}`} label={fieldLabel(record.kind, field)}>
          <div className="plain masked">{masked[field] ?? TEXT.blank}</div>
        </FieldRow>
      ))}
      <FieldRow id="masked-open" label="">
        <LinkButton onClick={() => void open()}>{TEXT.show}</LinkButton>
        <span className="dim">{TEXT.noted}</span>
        {failure !== undefined && <FailureNotice failure={failure} />}
      </FieldRow>
    </>
  )
}
