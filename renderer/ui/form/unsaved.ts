import { useEffect, useEffectEvent, useState } from 'react'

type Save = () => Promise<boolean>

/** Forms with changes that are not on the disk yet, and how each saves them. */
const unsaved = new Map<symbol, Save>()

/** Whether any form on screen holds changes that leaving would lose. */
export const hasUnsaved = (): boolean => unsaved.size > 0

/** A person chose to give the changes up: nothing asks again. */
export const discardUnsaved = (): void => unsaved.clear()

/** What is not on the disk just now, for a panel that asks for what was typed in it alone. */
export const unsavedForms = (): ReadonlySet<symbol> => new Set(unsaved.keys())

/** Saves what can be saved, for a window that closes; true when nothing is left over. */
export async function saveUnsaved(): Promise<boolean> {
  for (const save of unsaved.values()) await save()
  return unsaved.size === 0
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

/**
 * Text outside of a form, which only its own button takes (a reason, an answer): while `typed` it is asked for before
 * it is left, and cannot be saved by itself. The function is for the moment before the page is left because it was
 * taken.
 */
export function useTyped(typed: boolean): () => void {
  const [key] = useState(() => Symbol('typed'))
  useUnsaved(key, typed, () => Promise.resolve(false))
  return () => forgetUnsaved(key)
}
