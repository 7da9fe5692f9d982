import { app, dialog, type BrowserWindow } from 'electron'
import { errorFacts } from '../log-line'
import type { Log } from '../log'
import { FAILURE_TEXT } from '../text/dialogs'

type FailureText = (typeof FAILURE_TEXT)['crashed' | 'unresponsive']

/** A page that stops or hangs is logged, said, and opened again; nothing that was shown as saved depends on it. */
export function watchPage(window: BrowserWindow, log: Log): void {
  const { webContents: contents } = window
  const ask = async (type: 'error' | 'warning', text: FailureText): Promise<number> => {
    const { message, detail, buttons } = text
    const options = { type, message, detail, buttons: [...buttons], defaultId: 0, cancelId: 0 }
    return (await dialog.showMessageBox(window, options)).response
  }
  const reopen = async (): Promise<void> => {
    if ((await ask('error', FAILURE_TEXT.crashed)) === 1) app.exit(1)
    else contents.reload()
  }
  const waitOrReopen = async (): Promise<void> => {
    if ((await ask('warning', FAILURE_TEXT.unresponsive)) === 1) contents.forcefullyCrashRenderer()
  }
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('page.gone', { reason, exitCode })
    if (reason !== 'clean-exit') void reopen()
  })
  window.on('unresponsive', () => {
    log.error('page.unresponsive')
    void waitOrReopen()
  })
  window.on('responsive', () => log.info('page.responsive'))
  contents.on('preload-error', (_event, _path, error) => log.error('preload.bug', errorFacts(error)))
}

/** Bugs of the main process: logged without their message, said, and the app ends; the journal holds what counts. */
export function endOnBugs(log: Log): void {
  const end = (event: string, error: unknown): void => {
    log.error(event, errorFacts(error))
    if (!app.isPackaged) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    dialog.showErrorBox(FAILURE_TEXT.bug.message, FAILURE_TEXT.bug.detail)
    app.exit(1)
  }
  process.on('uncaughtException', (error) => end('main.exception', error))
  process.on('unhandledRejection', (reason) => end('main.rejection', reason))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.error('process.gone', { type, reason, exitCode }),
  )
}
