import { useEffect } from 'react'
import { events } from '../bridge'
import { saveUnsaved } from '../ui/form/unsaved'

/** Closing the window saves the open forms first. */
export function useSaveOnClosing(): void {
  useEffect(
    () =>
      events.on('closing', async () => {
        await saveUnsaved()
      }),
    [],
  )
}
