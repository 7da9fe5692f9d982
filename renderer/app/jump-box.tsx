import { useEffect, useState } from 'react'
import { JUMP_TEXT } from '../text/jump'
import { Kbd } from '../ui/kbd'
import { later } from '../ui/later'

const JumpPalette = later(async () => (await import('./jump-palette')).JumpPalette)

/** The box in the top bar that opens the palette; Ctrl+K does the same from anywhere. */
export function JumpBox() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen(document.querySelector('dialog[open], [aria-modal="true"]') === null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button type="button" className="jump-box" onClick={() => setOpen(true)}>
        <span>{JUMP_TEXT.open}</span> <Kbd>Ctrl K</Kbd>
      </button>
      {open && <JumpPalette onClose={() => setOpen(false)} />}
    </>
  )
}
