import { FieldRow } from '../form/field-row'
import { PassphraseControl } from './passphrase-control'

interface PassphraseRowProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with it, once that may be said. */
  readonly error: string | undefined
}

/** One passphrase with its label, and below it what is wrong with it. */
export const PassphraseRow = ({ id, label, hint, value, onChange, error }: PassphraseRowProps) => (
  <FieldRow id={id} label={label} hint={hint} error={error}>
    <PassphraseControl id={id} value={value} onChange={onChange} invalid={error !== undefined} />
  </FieldRow>
)
