import type { WebContents } from 'electron'
import { EVENT_CHANNEL, type DeskEvents, type EventName } from '../../shared/ipc/events'

/** Tells the page something; settles when its listeners have, or after `limitMs` when it is gone or hangs. */
export interface Events {
  readonly tell: <N extends EventName>(
    name: N,
    payload: DeskEvents[N],
    limitMs: number,
  ) => Promise<EventOutcome>
  /** The page's answer that the listeners of event `id` are done; `kept`: one of them asks not to go on. */
  readonly done: (id: number, kept: boolean) => void
}

export type EventOutcome = 'done' | 'kept' | 'no-answer'

export function openEvents(page: () => WebContents | undefined): Events {
  const waiting = new Map<number, (outcome: EventOutcome) => void>()
  let lastId = 0
  return {
    tell: (name, payload, limitMs) =>
      new Promise((resolve) => {
        const contents = page()
        if (contents === undefined || contents.isCrashed()) return resolve('no-answer')
        const id = ++lastId
        const settle = (outcome: EventOutcome): void => {
          clearTimeout(timer)
          waiting.delete(id)
          resolve(outcome)
        }
        const timer = setTimeout(settle, limitMs, 'no-answer')
        waiting.set(id, settle)
        contents.send(EVENT_CHANNEL, { id, name, payload })
      }),
    done: (id, kept) => waiting.get(id)?.(kept ? 'kept' : 'done'),
  }
}
