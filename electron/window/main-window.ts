import { app, BrowserWindow, screen } from 'electron'
import { join } from 'node:path'
import type { Log } from '../log'
import { errorFacts } from '../log-line'
import { PAGE_URL } from '../origin'
import { fitted, readWindowState, SMALLEST, writeWindowState } from './window-state'

/** Opens the one window, hidden until its first paint. `stateFile` remembers where it stood. */
export function openMainWindow(stateFile: string, log: Log): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { maximized, ...place } = fitted(
    readWindowState(stateFile),
    areas,
    screen.getPrimaryDisplay().workArea,
  )
  const { x, y, width, height } = place
  const window = new BrowserWindow({
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: app.getName(),
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      // Saving goes on while the window is minimised.
      backgroundThrottling: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
    log.info('window.shown')
  })
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  void load(window, log)
  return window
}

/** A load may be cut short: the window closed, the page opened again, or stopped (`watchPage` sees to that). */
async function load(window: BrowserWindow, log: Log): Promise<void> {
  try {
    await window.loadURL(PAGE_URL)
  } catch (error) {
    if (!window.isDestroyed()) log.warn('page.not-loaded', errorFacts(error))
  }
}
