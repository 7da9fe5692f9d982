import { Input } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import { PASSPHRASE_TEXT } from '../../text/passphrase'

interface PassphraseControlProps {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly invalid: boolean
  readonly autoFocus?: boolean
}

/** A hidden line for a passphrase that says when Caps Lock is on; can be shown. */
export function PassphraseControl({
  id,
  value,
  onChange,
  invalid,
  autoFocus = false,
}: PassphraseControlProps) {
  const [capsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <>
      <Input.Password
        id={id}
        value={value}
        maxLength={200}
        autoFocus={autoFocus}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={look}
        onKeyUp={look}
        status={invalid ? 'error' : ''}
        aria-invalid={invalid}
        aria-describedby={`${id}-said`}
      />
      <span className="caps-lock" role="status">
        {capsLock && PASSPHRASE_TEXT.capsLock}
      </span>
    </>
  )
}
