import { useEffect, useEffectEvent } from 'react'

type Save = () => Promise<boolean>

/** Forms with changes that are not on the disk yet, and how each saves them. */
const unsaved = new Map<symbol, Save>()

/** Whether any form on screen holds changes that leaving would lose. */
export const hasUnsaved = (): boolean => unsaved.size > 0

/** A person chose to give the changes up: nothing asks again. */
export const discardUnsaved = (): void => unsaved.clear()

/** Saves what can be saved, for a window that closes; true when nothing is left over. */
export async function saveUnsaved(): Promise<boolean> {
  let all = true
  for (const save of unsaved.values()) all = (await save()) && all
  return all
}

/** For the moment after a save, before the form is drawn again as clean. */
export const forgetUnsaved = (form: symbol): void => void unsaved.delete(form)

/** Makes leaving the page or the drawer ask first while `dirty`, and closing the window save first. */
export function useUnsaved(form: symbol, dirty: boolean, save: Save): void {
  const latest = useEffectEvent(save)
  useEffect(() => {
    if (!dirty) return undefined
    unsaved.set(form, async () => latest())
    return () => forgetUnsaved(form)
  }, [dirty, form])
}
