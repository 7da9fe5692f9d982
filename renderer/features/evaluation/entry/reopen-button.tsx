import { Button, Modal } from 'antd'
import { useState } from 'react'
import { ENTRY_TEXT, FINALISE_TEXT } from '../../../text/evaluation'
import { useTyped } from '../../../ui/form/unsaved'
import { GrowingText } from '../../../ui/growing-text'
import { cleanText } from '../clean-text'
import type { EntrySession } from './entry-session'
import { useSteps } from '../steps/use-steps'

const LONGEST = 300

/** Opens a finished evaluation again; asks why first. */
export function ReopenButton({ session }: { readonly session: EntrySession }) {
  const steps = useSteps(session)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const given = cleanText(reason.replaceAll('\n', ' ')).trim()
  useTyped(given !== '')
  const close = (): void => {
    setAsking(false)
    setTried(false)
    setReason('')
  }
  const reopen = async (): Promise<void> => {
    setTried(true)
    if (given === '') return
    if (await steps.back('draft', given)) close()
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{ENTRY_TEXT.reopen}</Button>
      <Modal
        title={FINALISE_TEXT.reopenTitle}
        open={asking}
        onCancel={close}
        onOk={() => void reopen()}
        okText={FINALISE_TEXT.reopenYes}
        cancelText={FINALISE_TEXT.reopenNo}
      >
        <p>{FINALISE_TEXT.reopenText}</p>
        <GrowingText
          aria-label={FINALISE_TEXT.reopenReason}
          placeholder={FINALISE_TEXT.reopenReason}
          autoFocus
          maxLength={LONGEST}
          minRows={2}
          maxRows={5}
          value={reason}
          status={tried && given === '' ? 'error' : ''}
          onChange={({ target }) => setReason(target.value)}
        />
        {tried && given === '' && (
          <p className="cell-problem" role="alert">
            {FINALISE_TEXT.reopenReasonMissing}
          </p>
        )}
      </Modal>
    </>
  )
}
