import { app, type BrowserWindow } from 'electron'
import type { Events } from '../ipc/events'
import type { Router } from '../ipc/router'
import type { Log } from '../log'

/** How long the page may take to save what is typed; a page that hangs cannot keep the window open for ever. */
const SAVE_LIMIT_MS = 10_000

/** Closes in order: the page saves what is typed, the calls under way end, then the window goes. */
export function closeInOrder(window: BrowserWindow, events: Events, router: Router, log: Log): void {
  let asked = false
  const close = async (): Promise<void> => {
    const outcome = await events.tell('closing', null, SAVE_LIMIT_MS)
    if (outcome === 'kept') {
      asked = false
      return
    }
    if (outcome === 'no-answer') log.warn('closing.no-answer')
    await router.settled()
    log.info('app.closed')
    window.destroy()
  }
  window.on('close', (event) => {
    event.preventDefault()
    if (asked) return
    asked = true
    void close()
  })
  window.on('closed', () => app.quit())
}
