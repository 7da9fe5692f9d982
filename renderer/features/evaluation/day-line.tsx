import { useId, useState } from 'react'
import { isIsoDate, type IsoDate } from '../../../shared/base/iso-date'
import type { Json } from '../../../shared/base/json'
import { problemText } from '../../text/forms'
import { DayControl } from '../../ui/form/day-control'

/** Whether what was typed is a day. */
export const isDay = (value: Json | undefined): value is IsoDate =>
  typeof value === 'string' && isIsoDate(value)

interface DayLineProps {
  readonly id: string
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
  readonly onLeave?: () => void
  /** Somebody tried to go on with it: what is no day is told although the field was not left. */
  readonly tried?: boolean
}

/** A day that stands in no form: what was typed stays, and once it was left it says that it is no day. */
export function DayLine({ id, value, onChange, onLeave, tried = false }: DayLineProps) {
  const [left, setLeft] = useState(false)
  const problem = useId()
  const invalid = (left || tried) && value !== undefined && !isDay(value)
  return (
    <div>
      <DayControl
        id={id}
        value={value}
        onChange={onChange}
        onBlur={() => {
          setLeft(true)
          onLeave?.()
        }}
        invalid={invalid}
        describedBy={invalid ? problem : ''}
        onMount={() => undefined}
      />
      {invalid && (
        <p id={problem} className="error-line" role="alert">
          {problemText('not-a-date')}
        </p>
      )}
    </div>
  )
}
