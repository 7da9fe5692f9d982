import { app, type WebContents } from 'electron'
import type { Log } from '../log'
import { isPage } from '../origin'

/** What no page may do, in any window there ever is: leave the app's page, open windows, embed others. */
export function guardAllContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log))
  app.on('login', (event) => event.preventDefault())
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
}

function guardContents(contents: WebContents, log: Log): void {
  const stayOnPage = (event: { readonly preventDefault: () => void; readonly url: string }): void => {
    if (isPage(event.url)) return
    event.preventDefault()
    log.warn('navigation.refused')
  }
  contents.on('will-navigate', stayOnPage)
  contents.on('will-frame-navigate', stayOnPage)
  contents.on('will-redirect', stayOnPage)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => {
    log.warn('window.refused')
    return { action: 'deny' }
  })
}
