import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { AnyMethod, Handlers } from '../../shared/ipc/contract'
import type { Log } from '../log'
import { isPage } from '../origin'
import { answerCall, type AnyHandler } from './answer'

/** The calls under way, so that the app ends only when the last one has been answered. */
export interface Router {
  readonly settled: () => Promise<void>
}

/** Opens one channel a method. `page` is the contents of the window, while there is one. */
export function serveMethods<T extends Readonly<Record<string, AnyMethod>>>(
  methods: T,
  handlers: Handlers<T>,
  page: () => WebContents | undefined,
  log: Log,
): Router {
  const running = new Set<Promise<unknown>>()
  for (const [name, method] of Object.entries(methods)) {
    const handler = (handlers as Readonly<Record<string, AnyHandler | undefined>>)[name]
    ipcMain.handle(name, async (event, ...args: unknown[]) => {
      const answer = answerCall({ name, method, handler, trusted: isFromPage(event, page()), args }, log)
      running.add(answer)
      try {
        return await answer
      } finally {
        running.delete(answer)
      }
    })
  }
  return {
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}

/** Only the main frame of our own window, showing our own page, is heard. */
function isFromPage(event: IpcMainInvokeEvent, page: WebContents | undefined): boolean {
  const frame = event.senderFrame
  return event.sender === page && frame?.parent === null && isPage(frame.url)
}
