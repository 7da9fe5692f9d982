import { useEffect, useEffectEvent } from 'react'
import { events } from '../bridge'
import { FORM_TEXT } from '../text/forms'
import { useAsk } from '../ui/ask'
import { discardUnsaved, saveUnsaved } from '../ui/form/unsaved'
import { LEAVE_QUESTION } from '../ui/form/use-leaving'

/** Closing the window saves the open forms first. What cannot be saved as it stands keeps it open, and asks. */
export function useSaveOnClosing(): void {
  const ask = useAsk()
  const askToDiscard = useEffectEvent(async (): Promise<void> => {
    const discard = await ask({ ...LEAVE_QUESTION, text: FORM_TEXT.closeText })
    if (!discard) return
    discardUnsaved()
    window.close()
  })
  useEffect(
    () =>
      events.on('closing', async () => {
        if (await saveUnsaved()) return undefined
        void askToDiscard()
        return 'keep'
      }),
    [],
  )
}
