import { Input } from 'antd'
import type { ControlProps } from './control-props'
import { useTypedText, type Notation } from './typed-text'

interface TypedControlProps extends ControlProps {
  readonly notation: Notation
  readonly placeholder?: string
  readonly suffix?: string
}

/**
 * One line that is typed: text, numbers, dates, codes, amounts; the notation says what the text means. It takes text of
 * any length: the end of a long one that is pasted would be lost unseen, where the form says that it is too long.
 */
export function TypedControl({ notation, placeholder, suffix, onMount, ...props }: TypedControlProps) {
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
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(suffix === undefined ? {} : { suffix })}
    />
  )
}
