import type { EventBridge } from '../shared/ipc/events'
import type { DeskBridge } from '../shared/ipc/methods'

declare global {
  interface Window {
    /** Exposed by the preload script; the only way to the main process. */
    readonly kexie: DeskBridge
    readonly kexieEvents: EventBridge
  }
}

/** The methods of the main process. */
export const bridge: DeskBridge = window.kexie

/** What the main process tells the page on its own. */
export const events: EventBridge = window.kexieEvents
