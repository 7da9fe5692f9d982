import { Button } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { FIRST_START_TEXT as TEXT } from '../../text/first-start'
import { PASSPHRASE_TEXT } from '../../text/passphrase'
import { FailureNotice } from '../../ui/failure-notice'
import { NewPassphraseRows } from '../../ui/passphrase/new-passphrase-rows'
import { useNewPassphrase } from '../../ui/passphrase/use-new-passphrase'
import type { Place } from './office-step'
import { StepTitle } from './step-title'

interface PassphraseStepProps {
  readonly place: Place
  readonly onBack: () => void
  /** Makes the keys; the failure of doing so. */
  readonly onCreate: (passphrase: string) => Promise<Failure | undefined>
}

export function PassphraseStep({ place, onBack, onCreate }: PassphraseStepProps) {
  const typed = useNewPassphrase(place.operator, place.office)
  const [asked, setAsked] = useState(false)
  const [creating, setCreating] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const create = async (): Promise<void> => {
    setAsked(true)
    if (creating) return
    if (typed.wrong !== undefined) return document.getElementById(typed.wrong)?.focus()
    setCreating(true)
    setFailure(await onCreate(typed.value))
    setCreating(false)
  }
  return (
    <form
      className="start-body"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <StepTitle>{TEXT.passphraseTitle}</StepTitle>
      <p className="muted">{TEXT.passphraseWhy}</p>
      <NewPassphraseRows typed={typed} asked={asked} label={PASSPHRASE_TEXT.passphrase} />
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={creating}>
          {TEXT.create}
        </Button>
        <Button onClick={onBack} disabled={creating}>
          {TEXT.back}
        </Button>
        <span role="status" className="muted">
          {creating && TEXT.creating}
        </span>
      </div>
    </form>
  )
}
