import type { DeskBridge } from '../shared/ipc/methods'

declare global {
  interface Window {
    /** Exposed by the preload script; the only way to the main process. */
    readonly kexie: DeskBridge
  }
}

/** The methods of the main process. */
export const bridge: DeskBridge = window.kexie
