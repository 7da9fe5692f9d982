import { useState } from 'react'
import { FORM_TEXT } from '../../text/forms'
import { useAsk, type Question } from '../ask'
import { forgetUnsaved, unsavedForms } from './unsaved'

/** Asked wherever something typed would be lost. */
export const LEAVE_QUESTION: Question = {
  title: FORM_TEXT.leaveTitle,
  text: FORM_TEXT.leaveText,
  yes: FORM_TEXT.leaveDiscard,
  no: FORM_TEXT.leaveStay,
  grave: true,
}

/** Leaves a part of the page that came up over it; what was typed since and is not on the disk is asked for first. */
export function useLeaving(onLeave: () => void): () => Promise<void> {
  const ask = useAsk()
  const [before] = useState(unsavedForms)
  return async () => {
    const since = [...unsavedForms()].filter((form) => !before.has(form))
    if (since.length > 0 && !(await ask(LEAVE_QUESTION))) return
    for (const form of since) forgetUnsaved(form)
    onLeave()
  }
}
