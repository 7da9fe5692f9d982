import { Button } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { officeById } from '../../../shared/codes/offices'
import { FIRST_START_TEXT as TEXT, PASSPHRASE_PROBLEMS } from '../../text/first-start'
import { FailureNotice } from '../../ui/failure-notice'
import { FieldRow } from '../../ui/form/field-row'
import { PassphraseControl } from '../../ui/passphrase-control'
import type { Place } from './office-step'
import { passphraseProblem } from '../../ui/passphrase-rules'
import { StepTitle } from './step-title'

interface PassphraseStepProps {
  readonly place: Place
  readonly onBack: () => void
  /** Makes the keys; the failure of doing so. */
  readonly onCreate: (passphrase: string) => Promise<Failure | undefined>
}

export function PassphraseStep({ place, onBack, onCreate }: PassphraseStepProps) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [asked, setAsked] = useState(false)
  const [creating, setCreating] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const office = officeById(place.office)
  const problem = passphraseProblem(passphrase, [place.operator, office?.name ?? '', office?.short ?? ''])
  const differs = again !== passphrase
  const create = async (): Promise<void> => {
    setAsked(true)
    if (creating) return
    if (problem !== undefined || differs) {
      document.getElementById(problem === undefined ? 'again' : 'passphrase')?.focus()
      return
    }
    setCreating(true)
    setFailure(await onCreate(passphrase))
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
      <FieldRow
        id="passphrase"
        label={TEXT.passphrase}
        hint={TEXT.passphraseHint}
        error={asked && problem !== undefined ? PASSPHRASE_PROBLEMS[problem] : undefined}
      >
        <PassphraseControl
          id="passphrase"
          value={passphrase}
          onChange={setPassphrase}
          invalid={asked && problem !== undefined}
        />
      </FieldRow>
      <FieldRow
        id="again"
        label={TEXT.passphraseAgain}
        error={asked && differs ? PASSPHRASE_PROBLEMS.differs : undefined}
      >
        <PassphraseControl id="again" value={again} onChange={setAgain} invalid={asked && differs} />
      </FieldRow>
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
