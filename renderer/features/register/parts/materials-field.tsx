import { useController, useWatch } from 'react-hook-form'
import { nameOf } from '../../../../shared/codes/code-list'
import { DOSSIER_MATERIALS } from '../../../../shared/codes/dossier-materials'
import type { Json } from '../../../../shared/base/json'
import type { Dossier } from '../../../../shared/records/dossier'
import { CHECKLIST_SOURCES } from '../../../text/applications'
import { problemText } from '../../../text/forms'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useFieldValue } from '../../../ui/form/use-field-value'
import type { FormValues } from '../../../ui/form/use-record-form'
import { useChecklist } from '../applications/use-checklist'

interface Received {
  readonly code: string
  readonly receivedOn: Json
}

/**
 * The checklist of an application, each material with the day it was received; it follows matter, level and way as they
 * are typed. What was received and is on no list any more stays.
 */
export function MaterialsField({ office }: { readonly office: string }) {
  const { methods } = useRecordFormContext()
  const { field, fieldState } = useController<FormValues>({ name: 'materials', control: methods.control })
  const [matter, level, approvalMode] = useWatch({
    control: methods.control,
    name: ['matter', 'level', 'approvalMode'],
  }) as [Dossier['matter'], Dossier['level'], Dossier['approvalMode']]
  const list = useChecklist({ matter, level, approvalMode }, office)
  const received = (useFieldValue('materials') ?? []) as readonly Received[]
  const put = (code: string, receivedOn: Json | undefined): void => {
    const others = received.filter((each) => each.code !== code)
    const next = receivedOn === undefined ? others : [...others, { code, receivedOn }]
    field.onChange(next.length === 0 ? undefined : next)
  }
  const errors = fieldState.error as unknown as readonly (object | undefined)[] | undefined
  const isWrong = (code: string): boolean =>
    errors?.[received.findIndex((each) => each.code === code)] !== undefined
  const listed = list?.materials ?? []
  const beside = received
    .filter(({ code }) => !listed.some((material) => material.code === code))
    .map(({ code }) => ({ code, name: nameOf(DOSSIER_MATERIALS, code) }))
  return (
    <>
      {list !== undefined && <p className="field-row-wide muted">{CHECKLIST_SOURCES[list.source]}</p>}
      {[...listed, ...beside].map(({ code, name }) => (
        <FieldRow
          key={code}
          id={`material-${code}`}
          label={name}
          error={isWrong(code) ? problemText('not-a-date') : undefined}
        >
          <DayControl
            id={`material-${code}`}
            value={received.find((each) => each.code === code)?.receivedOn}
            onChange={(value) => put(code, value)}
            onBlur={field.onBlur}
            onMount={() => undefined}
            invalid={isWrong(code)}
            describedBy={`material-${code}-said`}
          />
        </FieldRow>
      ))}
    </>
  )
}
