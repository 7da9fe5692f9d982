import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { filesIn } from './files-in'
import type { RawFile } from './take-photo'

interface FileDrop {
  /** Files hover over the place. */
  readonly over: boolean
  readonly place: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: () => void
    readonly onDrop: (event: DragEvent) => void
    readonly onPaste: (event: ClipboardEvent) => void
  }
}

/** Places that take files and are on screen: a paste outside of all of them is for the only one there is. */
const shown = new Set<symbol>()

/** Dropping and pasting files onto a place. Text that is pasted stays with the field it is pasted into. */
export function useFileDrop(enabled: boolean, take: (files: readonly RawFile[]) => void): FileDrop {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  useEffect(() => void (latest.current = take))
  useEffect(() => {
    if (!enabled) return undefined
    const mine = Symbol('place')
    shown.add(mine)
    const onPaste = (event: globalThis.ClipboardEvent): void => {
      if (event.defaultPrevented || event.clipboardData === null || shown.size > 1) return
      // A copy from Word brings its text and a picture of it: into a field goes the text.
      if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return
      takeFrom(event.clipboardData, () => event.preventDefault())
    }
    const takeFrom = (data: DataTransfer, taken: () => void): void => {
      const files = filesIn(data)
      if (files.length === 0) return
      taken()
      latest.current(files)
    }
    document.addEventListener('paste', onPaste)
    return () => {
      shown.delete(mine)
      document.removeEventListener('paste', onPaste)
    }
  }, [enabled])
  const from = (data: DataTransfer, event: { readonly preventDefault: () => void }): void => {
    const files = filesIn(data)
    if (!enabled || files.length === 0) return
    event.preventDefault()
    take(files)
  }
  return {
    over,
    place: {
      onDragOver: (event) => {
        if (!enabled || !event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        setOver(false)
        from(event.dataTransfer, event)
      },
      onPaste: (event) => {
        const isText = event.target instanceof Element && event.target.closest('input, textarea') !== null
        if (!isText) from(event.clipboardData, event)
      },
    },
  }
}
