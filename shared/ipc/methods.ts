import { appMethods } from './app'
import type { Bridge } from './contract'
import { fileMethods } from './files'
import { keepingMethods } from './keeping'
import { keyMethods } from './keys'

/** Every method between renderer and main process. Nothing else crosses. */
export const METHODS = {
  ...appMethods,
  ...keyMethods,
  ...keepingMethods,
  ...fileMethods,
} as const

export type Methods = typeof METHODS
export type MethodName = keyof Methods

/** `window.kexie` in the renderer. */
export type DeskBridge = Bridge<Methods>
