import { GrowingText } from '../growing-text'
import type { ControlProps } from './control-props'
import { TEXT } from './notations'
import { useTypedText } from './typed-text'

/** Text of several lines; grows with what is written. */
export function ParagraphControl({ onMount, ...props }: ControlProps) {
  const { text, type, leave } = useTypedText(props.value, props.onChange, TEXT)
  return (
    <GrowingText
      id={props.id}
      ref={onMount}
      value={text}
      minRows={2}
      maxRows={8}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        leave()
        props.onBlur()
      }}
      status={props.invalid ? 'error' : ''}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
    />
  )
}
