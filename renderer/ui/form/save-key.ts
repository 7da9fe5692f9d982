import { useEffect, useEffectEvent } from 'react'

type Save = () => Promise<unknown>

/** Forms on screen, the topmost last: Ctrl+S saves that one. */
const open: { readonly save: Save }[] = []

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
  event.preventDefault()
  void open.at(-1)?.save()
}

/** Binds Ctrl+S to `save` while the component is the topmost form on screen. */
export function useSaveKey(save: Save): void {
  const latest = useEffectEvent(save)
  useEffect(() => {
    const entry = { save: async () => latest() }
    if (open.length === 0) document.addEventListener('keydown', onKey)
    open.push(entry)
    return () => {
      open.splice(open.indexOf(entry), 1)
      if (open.length === 0) document.removeEventListener('keydown', onKey)
    }
  }, [])
}
