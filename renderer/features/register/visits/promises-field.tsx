import { Button, Input, Select } from 'antd'
import { useController } from 'react-hook-form'
import type { Json } from '../../../../shared/base/json'
import { PROMISERS } from '../../../../shared/codes/visit-purposes'
import { VISIT_TEXT as TEXT } from '../../../text/visits'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import type { FormValues } from '../../../ui/form/use-record-form'
import { LinkButton } from '../../../ui/link-button'

/** A promise as it is typed: what is not there yet is absent. */
type TypedPromise = Readonly<Partial<Record<'by' | 'text' | 'dueOn' | 'keptOn', Json>>>

const MOST = 20

/** What was promised, each with its day; a kept one with the day on which it was. */
export function PromisesField() {
  const { methods } = useRecordFormContext()
  const { field, fieldState } = useController<FormValues>({ name: 'promises', control: methods.control })
  const all = (field.value ?? []) as readonly TypedPromise[]
  const put = (next: readonly TypedPromise[]): void => field.onChange(next.length === 0 ? undefined : next)
  const set = (at: number, change: Partial<Record<keyof TypedPromise, Json | undefined>>): void =>
    put(all.map((each, index) => (index === at ? withoutBlanks({ ...each, ...change }) : each)))
  return (
    <fieldset className="field-row-wide visit-promises">
      <legend>{TEXT.promises}</legend>
      {all.map((each, at) => (
        <div key={`promise ${String(at)}`} role="group" aria-label={TEXT.promise(at + 1)}>
          <FieldRow id={`promise-text-${at}`} label={TEXT.text}>
            <Input.TextArea
              id={`promise-text-${at}`}
              autoSize={{ minRows: 1, maxRows: 4 }}
              maxLength={300}
              value={typeof each.text === 'string' ? each.text : ''}
              onChange={({ target }) => set(at, { text: target.value.replaceAll('\n', ' ') || undefined })}
            />
          </FieldRow>
          <FieldRow id={`promise-by-${at}`} label={TEXT.by}>
            <Select
              id={`promise-by-${at}`}
              value={typeof each.by === 'string' ? each.by : 'association'}
              options={PROMISERS.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(by: string) => set(at, { by })}
            />
          </FieldRow>
          <Day at={at} name="dueOn" label={TEXT.dueOn} value={each.dueOn} onChange={set} />
          <Day at={at} name="keptOn" label={TEXT.keptOn} value={each.keptOn} onChange={set} />
          <LinkButton
            aria-label={TEXT.remove(at + 1)}
            onClick={() => put(all.filter((_, index) => index !== at))}
          >
            {TEXT.removeShort}
          </LinkButton>
        </div>
      ))}
      {fieldState.error !== undefined && (
        <p className="error-line" role="alert">
          {TEXT.incomplete}
        </p>
      )}
      {all.length < MOST && (
        <Button size="small" onClick={() => put([...all, { by: 'association' }])}>
          {TEXT.add}
        </Button>
      )}
    </fieldset>
  )
}

interface DayProps {
  readonly at: number
  readonly name: 'dueOn' | 'keptOn'
  readonly label: string
  readonly value: Json | undefined
  readonly onChange: (at: number, change: Partial<Record<'dueOn' | 'keptOn', Json | undefined>>) => void
}

const Day = ({ at, name, label, value, onChange }: DayProps) => (
  <FieldRow id={`promise-${name}-${at}`} label={label}>
    <DayControl
      id={`promise-${name}-${at}`}
      value={value}
      onChange={(day) => onChange(at, { [name]: day })}
      onBlur={() => undefined}
      onMount={() => undefined}
      invalid={false}
      describedBy={`promise-${name}-${at}-said`}
    />
  </FieldRow>
)

const withoutBlanks = (each: Partial<Record<keyof TypedPromise, Json | undefined>>): TypedPromise =>
  Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))
