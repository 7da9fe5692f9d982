import { useController, type FieldError } from 'react-hook-form'
import type { Json } from '../../../../shared/base/json'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { problemText, typedProblemText } from '../../../text/forms'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useFieldValue } from '../../../ui/form/use-field-value'
import type { FormValues } from '../../../ui/form/use-record-form'
import { GrowingText } from '../../../ui/growing-text'

/** One time it was sent back, as typed. */
type TypedReturn = Readonly<Record<'returnedOn' | 'reason' | 'completedOn', Json | undefined>>

/** What is wrong with one of them, by field. */
type ReturnErrors = Readonly<Partial<Record<keyof TypedReturn, FieldError>>>

/** The times an application was sent back; `last` shows the newest alone, without the day it came back. */
export function ReturnsField({ last = false }: { readonly last?: boolean }) {
  const { methods } = useRecordFormContext()
  const { field, fieldState } = useController<FormValues>({ name: 'returns', control: methods.control })
  const all = (useFieldValue('returns') ?? []) as readonly TypedReturn[]
  const put = (at: number, change: Partial<TypedReturn>): void => {
    const next = all.map((each, index) => (index === at ? withoutBlanks({ ...each, ...change }) : each))
    field.onChange(next)
  }
  const errors = fieldState.error as unknown as readonly (ReturnErrors | undefined)[] | undefined
  const day = (at: number, name: 'returnedOn' | 'completedOn', label: string) => (
    <FieldRow
      id={`${name}-${at}`}
      label={label}
      starred={name === 'returnedOn'}
      error={errors?.[at]?.[name] === undefined ? undefined : problemText('not-a-date')}
    >
      <DayControl
        id={`${name}-${at}`}
        value={all[at]?.[name]}
        onChange={(value) => put(at, { [name]: value })}
        onBlur={field.onBlur}
        onMount={() => undefined}
        invalid={errors?.[at]?.[name] !== undefined}
        describedBy={`${name}-${at}-said`}
      />
    </FieldRow>
  )
  return all.map((each, at) =>
    last && at < all.length - 1 ? null : (
      <div key={`return ${String(at)}`} className="field-row-wide application-return">
        {day(at, 'returnedOn', TEXT.returnedOn)}
        <FieldRow
          id={`reason-${at}`}
          label={TEXT.returnReason}
          starred
          error={reasonProblem(errors?.[at]?.reason, each.reason)}
        >
          <GrowingText
            id={`reason-${at}`}
            minRows={2}
            maxRows={6}
            value={typeof each.reason === 'string' ? each.reason : ''}
            aria-describedby={`reason-${at}-said`}
            onChange={({ target }) => put(at, { reason: target.value.replaceAll('\n', ' ') })}
          />
        </FieldRow>
        {!last && day(at, 'completedOn', TEXT.completedOn)}
      </div>
    ),
  )
}

const LONGEST_REASON = 300

/** Nothing written asks for the reason; what is written says what is wrong with it. */
const reasonProblem = (error: FieldError | undefined, reason: Json | undefined): string | undefined =>
  error === undefined
    ? undefined
    : typeof reason === 'string' && reason !== ''
      ? typedProblemText(error.message, reason, LONGEST_REASON)
      : problemText('return-reason')

const withoutBlanks = (each: TypedReturn): Json =>
  Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Json
