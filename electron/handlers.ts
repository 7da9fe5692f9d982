import type { Handlers } from '../shared/ipc/contract'
import type { Methods } from '../shared/ipc/methods'
import { appHandlers } from './app-handlers'
import type { Desk } from './desk'
import { fileHandlers } from './files/handlers'
import type { Events } from './ipc/events'
import type { PhotoSource } from './page/serve'

interface DeskParts {
  readonly handlers: Partial<Handlers<Methods>>
  readonly photo: PhotoSource
}

/** Every method's handler, each from the part of the main process that owns it. */
export const deskHandlers = (desk: Desk, events: Events): DeskParts => ({
  handlers: { ...appHandlers(desk, events), ...fileHandlers(desk) },
  photo: async () => undefined,
})
