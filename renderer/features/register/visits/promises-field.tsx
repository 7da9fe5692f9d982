import { Button, Select } from 'antd'
import { useEffect, useRef } from 'react'
import { useController, type FieldError } from 'react-hook-form'
import type { Json } from '../../../../shared/base/json'
import { PROMISERS } from '../../../../shared/codes/visit-purposes'
import { problemText, typedProblemText } from '../../../text/forms'
import { VISIT_TEXT as TEXT } from '../../../text/visits'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useFieldValue } from '../../../ui/form/use-field-value'
import type { FormValues } from '../../../ui/form/use-record-form'
import { GrowingText } from '../../../ui/growing-text'
import { LinkButton } from '../../../ui/link-button'

/** A promise as it is typed: what is not there yet is absent. */
type TypedPromise = Readonly<Partial<Record<'by' | 'text' | 'dueOn' | 'keptOn', Json>>>

const MOST = 20
const LONGEST = 300

/** What is wrong with one of them, by field. */
type PromiseErrors = Readonly<Partial<Record<keyof TypedPromise, FieldError>>>

/** What was promised, each with its day; a kept one with the day on which it was. */
export function PromisesField() {
  const { methods } = useRecordFormContext()
  const { field, fieldState } = useController<FormValues>({ name: 'promises', control: methods.control })
  const { submitCount } = methods.formState
  const list = useRef<HTMLFieldSetElement>(null)
  const looked = useRef(0)
  const isWrong = fieldState.error !== undefined
  // The form puts the cursor into the first field that is wrong; of these it knows nothing.
  useEffect(() => {
    if (!isWrong || looked.current === submitCount) return
    looked.current = submitCount
    if (document.activeElement?.getAttribute('aria-invalid') === 'true') return
    list.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [isWrong, submitCount])
  const all = (useFieldValue('promises') ?? []) as readonly TypedPromise[]
  const errors = fieldState.error as unknown as readonly (PromiseErrors | undefined)[] | undefined
  const put = (next: readonly TypedPromise[]): void => field.onChange(next.length === 0 ? undefined : next)
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    document.getElementById(`promise-text-${all.length - 1}`)?.focus()
  }, [all.length])
  const set = (at: number, change: Partial<Record<keyof TypedPromise, Json | undefined>>): void =>
    put(all.map((each, index) => (index === at ? withoutBlanks({ ...each, ...change }) : each)))
  return (
    <fieldset className="field-row-wide visit-promises" ref={list}>
      <legend>{TEXT.promises}</legend>
      {all.map((each, at) => (
        <div key={`promise ${String(at)}`} role="group" aria-label={TEXT.promise(at + 1)}>
          <FieldRow
            id={`promise-text-${at}`}
            label={TEXT.text}
            starred
            error={textProblem(errors?.[at]?.text, each.text)}
          >
            <GrowingText
              id={`promise-text-${at}`}
              minRows={1}
              maxRows={4}
              value={typeof each.text === 'string' ? each.text : ''}
              status={errors?.[at]?.text === undefined ? '' : 'error'}
              aria-invalid={errors?.[at]?.text !== undefined}
              aria-describedby={`promise-text-${at}-said`}
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
          {DAYS.map((name) => (
            <Day
              key={name}
              at={at}
              name={name}
              value={each[name]}
              isWrong={errors?.[at]?.[name] !== undefined}
              onChange={set}
            />
          ))}
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
        <Button
          size="small"
          onClick={() => {
            added.current = true
            put([...all, { by: 'association' }])
          }}
        >
          {TEXT.add}
        </Button>
      )}
    </fieldset>
  )
}

const DAYS = ['dueOn', 'keptOn'] as const

function textProblem(error: FieldError | undefined, text: Json | undefined): string | undefined {
  if (error === undefined) return undefined
  return typeof text === 'string' ? typedProblemText(error.message, text, LONGEST) : problemText('')
}

interface DayProps {
  readonly at: number
  readonly name: (typeof DAYS)[number]
  readonly value: Json | undefined
  readonly isWrong: boolean
  readonly onChange: (at: number, change: Partial<Record<'dueOn' | 'keptOn', Json | undefined>>) => void
}

const Day = ({ at, name, value, isWrong, onChange }: DayProps) => (
  <FieldRow
    id={`promise-${name}-${at}`}
    label={TEXT[name]}
    starred={name === 'dueOn'}
    error={isWrong ? problemText(value === undefined ? '' : 'not-a-date') : undefined}
  >
    <DayControl
      id={`promise-${name}-${at}`}
      value={value}
      onChange={(day) => onChange(at, { [name]: day })}
      onBlur={() => undefined}
      onMount={() => undefined}
      invalid={isWrong}
      describedBy={`promise-${name}-${at}-said`}
    />
  </FieldRow>
)

const withoutBlanks = (each: Partial<Record<keyof TypedPromise, Json | undefined>>): TypedPromise =>
  Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))
