import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { bridge } from '../../bridge'
import { DEMO_TEXT } from '../../text/demo'
import { FIRST_START_TEXT as TEXT } from '../../text/first-start'
import { StepTitle } from './step-title'

/** 非涉密 and personal information: read and accepted before anything is made. */
export function NoticeStep({ onNext }: { readonly onNext: () => void }) {
  const [accepted, setAccepted] = useState(false)
  const [asked, setAsked] = useState(false)
  return (
    <form
      className="start-body"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (accepted) onNext()
      }}
    >
      <StepTitle>{TEXT.noticeTitle}</StepTitle>
      <ul className="notice">
        {TEXT.notice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Checkbox checked={accepted} onChange={(event) => setAccepted(event.target.checked)}>
        {TEXT.accept}
      </Checkbox>
      {asked && !accepted && (
        <div className="error-line" role="alert">
          {TEXT.acceptFirst}
        </div>
      )}
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {TEXT.next}
        </Button>
        <Button onClick={() => void bridge['app.demo']('enter')}>{DEMO_TEXT.enterFirst}</Button>
      </div>
    </form>
  )
}
