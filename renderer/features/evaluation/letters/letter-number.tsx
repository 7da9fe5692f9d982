import { Input } from 'antd'
import { useId } from 'react'
import { LETTER_TEXT } from '../../../text/letters'
import type { Numbering } from './use-numbering'

interface LetterNumberProps {
  readonly label: string
  readonly numbering: Numbering
}

/** The number that the next letter gets; one that stands on another letter is said at once. */
export function LetterNumber({ label, numbering: { number, taken, typeNumber } }: LetterNumberProps) {
  const id = useId()
  return (
    <>
      <div className="steps-row">
        <label htmlFor={id}>{label}</label>
        <Input
          id={id}
          className="letter-number"
          maxLength={100}
          value={number}
          aria-invalid={taken}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => typeNumber(target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={taken ? 'cell-problem' : 'muted'} role={taken ? 'alert' : undefined}>
        {taken ? LETTER_TEXT.numberTaken : LETTER_TEXT.numberHint}
      </p>
    </>
  )
}
