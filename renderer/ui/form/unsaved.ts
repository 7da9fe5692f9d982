import { useEffect } from 'react'

/** Forms with changes that are not on the disk yet. */
const unsaved = new Set<symbol>()

/** Whether any form on screen holds changes that leaving would lose. */
export const hasUnsaved = (): boolean => unsaved.size > 0

/** A person chose to give the changes up: nothing asks again. */
export const discardUnsaved = (): void => unsaved.clear()

/** Makes leaving the page, the drawer or the program ask first while `dirty`. */
export function useUnsaved(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined
    const key = Symbol('form')
    unsaved.add(key)
    return () => {
      unsaved.delete(key)
    }
  }, [dirty])
}
