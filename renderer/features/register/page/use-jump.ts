import { useEffect, useEffectEvent } from 'react'
import type { RecordFormState } from '../../../ui/form/use-record-form'

/** Puts the cursor into the field somebody jumped to, once. */
export function useJump(form: RecordFormState, wanted: string | undefined, onArrived: () => void): void {
  const arrived = useEffectEvent(onArrived)
  const { setFocus } = form.methods
  useEffect(() => {
    if (wanted === undefined) return
    setFocus(wanted)
    arrived()
  }, [wanted, setFocus])
}
