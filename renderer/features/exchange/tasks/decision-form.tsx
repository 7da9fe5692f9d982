import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { trimmed } from '../../../../shared/base/normalize'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useTyped } from '../../../ui/form/unsaved'
import { GrowingText } from '../../../ui/growing-text'

const LONGEST = 300

export interface DecisionButton {
  readonly label: string
  readonly primary?: boolean
  /** The sentence that says what is missing besides the reason. */
  readonly problem?: string | undefined
  readonly run: (reason: string) => Promise<void>
}

/** The reason of a decision, required, and the buttons that take it. Ctrl+Enter presses the main one. */
export function DecisionForm({
  buttons,
  children,
}: {
  readonly buttons: readonly DecisionButton[]
  readonly children?: ReactNode
}) {
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const given = trimmed(reason.replaceAll('\n', ' '))
  const forget = useTyped(given !== '' && !busy)
  const press = async (button: DecisionButton | undefined): Promise<void> => {
    if (button === undefined || busy) return
    const missing = button.problem ?? (given === '' ? TEXT.reasonMissing : undefined)
    setProblem(missing)
    if (missing !== undefined) {
      if (button.problem === undefined) document.getElementById('task-reason')?.focus()
      return
    }
    setBusy(true)
    // A decision leads on to the next task.
    forget()
    await button.run(given)
    setBusy(false)
  }
  return (
    <div
      className="tasks-form"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return
        event.preventDefault()
        void press(buttons.find(({ primary }) => primary))
      }}
    >
      {children}
      <label htmlFor="task-reason">{TEXT.reason}</label>
      <GrowingText
        id="task-reason"
        aria-describedby="task-reason-hint"
        maxLength={LONGEST}
        minRows={2}
        maxRows={5}
        value={reason}
        status={problem !== undefined && given === '' ? 'error' : ''}
        onChange={({ target }) => setReason(target.value)}
      />
      <span className="dim" id="task-reason-hint">
        {TEXT.reasonHint}
      </span>
      {problem !== undefined && (
        <p className="error-line" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        {buttons.map((button) => (
          <Button
            key={button.label}
            type={button.primary === true ? 'primary' : 'default'}
            title={button.primary === true ? TEXT.decideTitle : undefined}
            disabled={busy}
            onClick={() => void press(button)}
          >
            {button.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
