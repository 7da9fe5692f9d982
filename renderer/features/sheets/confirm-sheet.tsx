import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { SHEETS_TEXT as TEXT } from '../../text/sheets'

/** Under the sheet, not on the paper: that it was printed, and the wish to wipe it from this PC. */
export function ConfirmSheet({ onConfirm }: { readonly onConfirm: () => Promise<void> }) {
  const [printed, setPrinted] = useState(false)
  const [asked, setAsked] = useState(false)
  return (
    <form
      className="no-print confirm-sheet"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (printed) void onConfirm()
      }}
    >
      <p className="muted">{TEXT.why}</p>
      <Checkbox checked={printed} onChange={(event) => setPrinted(event.target.checked)}>
        {TEXT.printed}
      </Checkbox>
      {asked && !printed && (
        <p className="error-line" role="alert">
          {TEXT.confirmFirst}
        </p>
      )}
      <div>
        <Button htmlType="submit">{TEXT.confirm}</Button>
      </div>
    </form>
  )
}
