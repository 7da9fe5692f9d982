import { Input } from 'antd'
import { useController } from 'react-hook-form'
import type { Json } from '../../../../shared/base/json'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { problemText } from '../../../text/forms'
import { DayControl } from '../../../ui/form/day-control'
import { FieldRow } from '../../../ui/form/field-row'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import type { FormValues } from '../../../ui/form/use-record-form'

/** One time it was sent back, as typed. */
type TypedReturn = Readonly<Record<'returnedOn' | 'reason' | 'completedOn', Json | undefined>>

/** What is wrong with one of them, by field. */
type ReturnErrors = Readonly<Partial<Record<keyof TypedReturn, unknown>>>

/** The times an application was sent back; `last` shows the newest alone, without the day it came back. */
export function ReturnsField({ last = false }: { readonly last?: boolean }) {
  const { methods } = useRecordFormContext()
  const { field, fieldState } = useController<FormValues>({ name: 'returns', control: methods.control })
  const all = (field.value ?? []) as readonly TypedReturn[]
  const put = (at: number, change: Partial<TypedReturn>): void => {
    const next = all.map((each, index) => (index === at ? withoutBlanks({ ...each, ...change }) : each))
    field.onChange(next)
  }
  const errors = fieldState.error as unknown as readonly (ReturnErrors | undefined)[] | undefined
  const day = (at: number, name: 'returnedOn' | 'completedOn', label: string) => (
    <FieldRow
      id={`${name}-${at}`}
      label={label}
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
          error={errors?.[at]?.reason === undefined ? undefined : problemText('return-reason')}
        >
          <Input.TextArea
            id={`reason-${at}`}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={300}
            value={typeof each.reason === 'string' ? each.reason : ''}
            onChange={({ target }) => put(at, { reason: target.value.replaceAll('\n', ' ') })}
          />
        </FieldRow>
        {!last && day(at, 'completedOn', TEXT.completedOn)}
      </div>
    ),
  )
}

const withoutBlanks = (each: TypedReturn): Json =>
  Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Json
