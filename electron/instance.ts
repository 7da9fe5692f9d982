import { app, type BrowserWindow } from 'electron'
import { bundlesNamed } from './profile'

/** What a second start hands to the first before it ends. */
interface SecondStart {
  readonly argv: readonly string[]
  readonly cwd: string
}

/**
 * Whether this is the only app on its profile (threat 25: two instances). A second one hands its command line over
 * and must end.
 */
export const isOnlyInstance = (): boolean =>
  app.requestSingleInstanceLock({ argv: process.argv, cwd: process.cwd() } satisfies SecondStart)

/** Brings the window forward when the app is started again, and opens the bundles that start names. */
export function hearSecondStarts(
  window: () => BrowserWindow | undefined,
  openBundles: (paths: readonly string[]) => void,
): void {
  app.on('second-instance', (_event, _argv, _cwd, additional) => {
    const { argv, cwd } = additional as SecondStart
    const current = window()
    if (current?.isMinimized() === true) current.restore()
    current?.show()
    current?.focus()
    openBundles(bundlesNamed(argv, cwd))
  })
}
