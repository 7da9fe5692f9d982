import { z } from 'zod'
import { method } from './contract'

export interface AppInfo {
  readonly version: string
  readonly electron: string
  readonly chrome: string
  /** The day on this PC's clock when the app started, and whether that day is before the last one it knew. */
  readonly startedAt: string
}

/** The program itself. */
export const appMethods = {
  'app.info': method<AppInfo>()(z.tuple([])),
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
