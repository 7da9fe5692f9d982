import { app, protocol, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { ok } from '../shared/base/result'
import { METHODS } from '../shared/ipc/methods'
import { PRELOAD_METHODS } from '../shared/ipc/preload-methods'
import type { Desk } from './desk'
import { realDisk } from './disk/disk'
import { pickedFile } from './files/dialogs'
import { openTokens } from './files/tokens'
import { openUnfinished } from './files/unfinished'
import { guardSession } from './guard/session-rules'
import { deskHandlers } from './handlers'
import { hearSecondStarts } from './instance'
import { openEvents, type Events } from './ipc/events'
import { serveMethods } from './ipc/router'
import type { Log } from './log'
import { SCHEME } from './origin'
import { pageFiles } from './page/page-files'
import { serveOrigin } from './page/serve'
import { bundlesNamed } from './profile'
import { closeInOrder } from './window/closing'
import { watchPage } from './window/failures'
import { openMainWindow } from './window/main-window'
import { setMenu } from './window/menu'

/** How long the page may take over a file that was opened from outside. */
const OPEN_LIMIT_MS = 60_000

/**
 * Puts the parts together once Electron is ready. The window comes first and the rest in the same turn of the event
 * loop: the page's process starts meanwhile, and the page cannot call before it has loaded.
 */
export async function startDesk(profile: string, demo: boolean, log: Log): Promise<void> {
  const files = pageFiles(join(__dirname, '../renderer'))
  await app.whenReady()

  const open: { window?: BrowserWindow } = {}
  const page = () => open.window?.webContents
  const desk: Desk = {
    profile,
    demo,
    startedAt: localDay(new Date()),
    log,
    tokens: openTokens(),
    out: openUnfinished(profile, realDisk),
    window: () => open.window,
  }
  const events = openEvents(page)

  guardSession(session.defaultSession, log)
  protocol.handle(
    SCHEME,
    serveOrigin(files, (sha256) => parts.photo(sha256)),
  )
  setMenu(join(profile, 'logs'))
  const window = openMainWindow(join(profile, 'window.json'), log)
  open.window = window

  const parts = deskHandlers(desk, events)
  const router = serveMethods(METHODS, parts.handlers, page, log)
  const tellOpened = openedFiles(desk, events)
  const dropped = { 'files.dropped': async (paths: readonly string[]) => ok(await tellOpened(paths)) }
  serveMethods(PRELOAD_METHODS, dropped, page, log)
  watchPage(window, log)
  closeInOrder(window, events, router, log)
  window.on('closed', () => delete open.window)
  openBundles(desk, tellOpened, window)

  const { electron, chrome } = process.versions
  log.info('app.start', { version: app.getVersion(), electron, chrome, platform: process.platform })
}

/** Hands files to the page, as tokens. A page that is busy hears of them when it is not; nobody waits for it. */
const openedFiles =
  (desk: Desk, events: Events) =>
  async (paths: readonly string[]): Promise<null> => {
    const files = await Promise.all(paths.map((path) => pickedFile(desk, path)))
    if (files.length > 0) void events.tell('files-opened', files, OPEN_LIMIT_MS)
    return null
  }

/** Bundles that are named on a command line: this start's once the page has loaded, later ones at once. */
function openBundles(
  desk: Desk,
  tellOpened: (paths: readonly string[]) => Promise<null>,
  window: BrowserWindow,
): void {
  hearSecondStarts(desk.window, (paths) => void tellOpened(paths))
  window.webContents.once('did-finish-load', () => void tellOpened(bundlesNamed(process.argv, process.cwd())))
}

/** The day on this PC's clock, YYYY-MM-DD. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
