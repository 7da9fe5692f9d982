import { useEffect, useRef } from 'react'
import { events } from '../../../bridge'
import { INBOX_TEXT } from '../../../text/municipal-desk'
import { useSay } from '../../../ui/say'
import { useOpenBundles } from './use-pick'

/** Bundles that came from outside (double click, second start, dropped on the window) show their preview. */
export function OpenedFiles() {
  const open = useOpenBundles()
  const say = useSay()
  const now = useRef({ open, say })
  useEffect(() => void (now.current = { open, say }))
  useEffect(() => events.on('files-opened', (files) => now.current.open(files)), [])
  useEffect(() => {
    const over = (event: DragEvent): void => {
      // Without this the page would not be told of the drop, and would leave for the file.
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    // The preload script takes the files themselves; here stands only what to say when there are none.
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented) return
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) event.preventDefault()
      const others = files.filter(({ name }) => !name.toLowerCase().endsWith('.kxb')).length
      if (others === 0) return
      now.current.say.wrong(
        others === files.length ? INBOX_TEXT.notBundles : INBOX_TEXT.othersIgnored(others),
      )
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return null
}
