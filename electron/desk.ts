import type { BrowserWindow } from 'electron'
import type { Unfinished } from './files/unfinished'
import type { FileTokens } from './files/tokens'
import type { Log } from './log'

/** What every part of the main process works with. */
export interface Desk {
  /** The folder that holds everything the app keeps. */
  readonly profile: string
  /** It shows the demo district: everything in the profile is made up. */
  readonly demo: boolean
  /** The day on this PC’s clock when the app started, YYYY-MM-DD. */
  readonly startedAt: string
  readonly log: Log
  readonly tokens: FileTokens
  /** The disk for files that people carry away, and what an earlier run left half there. */
  readonly out: Unfinished
  /** The window, while there is one. */
  readonly window: () => BrowserWindow | undefined
}
