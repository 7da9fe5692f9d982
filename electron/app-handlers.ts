import { app } from 'electron'
import { ok } from '../shared/base/result'
import type { appMethods } from '../shared/ipc/app'
import type { Handlers } from '../shared/ipc/contract'
import { argumentsFor } from './demo'
import type { Desk } from './desk'
import type { Events } from './ipc/events'

/** The program itself: versions, the page's log lines, answers to events. */
export const appHandlers = (desk: Desk, events: Events): Handlers<typeof appMethods> => ({
  'app.info': async () =>
    ok({
      version: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      startedAt: desk.startedAt,
      demo: desk.demo,
    }),
  'app.demo': async (where) => {
    // Started again only when the window has gone: a page that keeps it open keeps the app as it is.
    const window = desk.window()
    window?.once('closed', () => app.relaunch({ args: argumentsFor(process.argv, where) }))
    window?.close()
    return ok(null)
  },
  'app.log': async ({ level, event, facts }) => {
    desk.log[level](`page.${event}`, facts)
    return ok(null)
  },
  'app.eventDone': async (id, kept) => {
    events.done(id, kept)
    return ok(null)
  },
})
