import { Input } from 'antd'
import type { ControlProps } from './control-props'
import { useTypedText, type Notation } from './typed-text'

interface TypedControlProps extends ControlProps {
  readonly notation: Notation
  readonly maxLength?: number
  readonly placeholder?: string
  readonly suffix?: string
}

/** One line that is typed: text, numbers, dates, codes, amounts; the notation says what the text means. */
export function TypedControl({
  notation,
  maxLength,
  placeholder,
  suffix,
  onMount,
  ...props
}: TypedControlProps) {
  const { text, type, leave } = useTypedText(props.value, props.onChange, notation)
  return (
    <Input
      id={props.id}
      ref={onMount}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        leave()
        props.onBlur()
      }}
      status={props.invalid ? 'error' : ''}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      autoComplete="off"
      spellCheck={false}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(suffix === undefined ? {} : { suffix })}
    />
  )
}
