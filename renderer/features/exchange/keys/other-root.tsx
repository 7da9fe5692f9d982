import { Button, Input } from 'antd'
import { useState } from 'react'
import { ROSTER_TEXT } from '../../../text/exchange'
import { ROOT_TEXT as TEXT } from '../../../text/root-sheet'
import { useAsk } from '../../../ui/ask'
import { FieldRow } from '../../../ui/form/field-row'
import type { Offering } from './use-offer'

/** Six groups of five. */
const DIGITS = 30

/**
 * A roster of another root: accepted only when a person has called 市科协, and typed what is read out there. The file's
 * own fingerprint is not shown, so that nobody copies it from the screen.
 */
export function OtherRoot({ offer: { replace, drop } }: { readonly offer: Offering }) {
  const ask = useAsk()
  const [digits, setDigits] = useState('')
  const [asked, setAsked] = useState(false)
  const count = digits.normalize('NFKC').replaceAll(/\D/g, '').length
  const isWhole = count === DIGITS
  const accept = async (): Promise<void> => {
    setAsked(true)
    if (!isWhole) return document.getElementById('root-digits')?.focus()
    const question = { title: TEXT.otherAsk, text: TEXT.otherAskText, yes: TEXT.otherYes, no: TEXT.no }
    if (await ask({ ...question, grave: true })) await replace(digits)
  }
  return (
    <form
      className="exchange-panel"
      aria-label={TEXT.otherTitle}
      onSubmit={(event) => {
        event.preventDefault()
        void accept()
      }}
    >
      <div className="exchange-notice exchange-notice-warn" role="alert">
        <b>{TEXT.otherTitle}</b>
        <span>{TEXT.otherText}</span>
      </div>
      <FieldRow
        id="root-digits"
        label={TEXT.otherDigits}
        hint={TEXT.otherDigitsHint}
        error={asked && !isWhole ? TEXT.otherDigitsShort(count) : undefined}
      >
        <Input
          id="root-digits"
          value={digits}
          autoComplete="off"
          maxLength={100}
          aria-invalid={asked && !isWhole}
          aria-describedby="root-digits-said"
          onChange={(event) => setDigits(event.target.value)}
        />
      </FieldRow>
      <div className="actions">
        <Button danger htmlType="submit">
          {TEXT.otherAccept}
        </Button>
        <Button onClick={drop}>{ROSTER_TEXT.cancel}</Button>
      </div>
    </form>
  )
}
