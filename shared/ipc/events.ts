import type { PickedFile } from './files'

/** What the main process tells the page on its own; the page's listeners may take their time. */
export interface DeskEvents {
  /** Bundle files came from outside (double click, second start, dropped on the window): their one-use tokens. */
  readonly 'files-opened': readonly PickedFile[]
  /**
   * The window is about to close: whatever is typed and not yet saved must be saved before this settles. A listener
   * that answers `keep` (something cannot be saved, and a person is asked) leaves the window open.
   */
  readonly closing: null
}

export type EventName = keyof DeskEvents
export type Listener<N extends EventName> = (payload: DeskEvents[N]) => Promise<'keep' | void> | void

/** `window.kexieEvents` in the renderer. An event that nobody listens to yet waits for the first listener. */
export interface EventBridge {
  /** Listens until the returned function is called. */
  readonly on: <N extends EventName>(name: N, listener: Listener<N>) => () => void
  /** Tells what waits for the first listener, now and whenever more comes, until the returned function is called. */
  readonly onWaiting: <N extends EventName>(
    name: N,
    told: (payloads: readonly DeskEvents[N][]) => void,
  ) => () => void
}

/** The channel main sends on, and the message it sends; `app.eventDone` answers it. */
export const EVENT_CHANNEL = 'event'
export interface EventMessage<N extends EventName = EventName> {
  readonly id: number
  readonly name: N
  readonly payload: DeskEvents[N]
}
