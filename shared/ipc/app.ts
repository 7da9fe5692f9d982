import { z } from 'zod'
import { method } from './contract'

export interface AppInfo {
  readonly version: string
  readonly electron: string
  readonly chrome: string
  /** The day on this PC's clock when the app started, and whether that day is before the last one it knew. */
  readonly startedAt: string
  /** It shows the demo district. */
  readonly demo: boolean
}

/** The program itself. */
export const appMethods = {
  'app.info': method<AppInfo>()(z.tuple([])),
  /**
   * Closes the app and starts it again: into the demo district, which has a profile of its own, out of it, or out of
   * it and throws it away.
   */
  'app.demo': method<null>()(z.tuple([z.enum(['enter', 'leave', 'discard'])])),
  /** One line in the log file: codes and numbers only, never what a person typed. */
  'app.log': method<null>()(
    z.tuple([
      z.strictObject({
        level: z.enum(['info', 'warn', 'error']),
        event: z.string().regex(/^[a-z0-9.-]{1,60}$/),
        facts: z.record(z.string().max(40), z.union([z.number(), z.string().max(80)])),
      }),
    ]),
  ),
  /** The page's listeners of the event with this id are done, and whether one asks not to go on (`shared/ipc/events`). */
  'app.eventDone': method<null>()(z.tuple([z.int().min(1), z.boolean()])),
}
