import { appMethods } from './app'
import { attachmentMethods } from './attachments'
import { backupMethods } from './backup'
import type { Bridge } from './contract'
import { depositMethods } from './deposits'
import { exchangeMethods } from './exchange'
import { fileMethods } from './files'
import { keepingMethods } from './keeping'
import { keyMethods } from './keys'
import { trustMethods } from './trust'

/** Every method between renderer and main process. Nothing else crosses. */
export const METHODS = {
  ...appMethods,
  ...keyMethods,
  ...keepingMethods,
  ...attachmentMethods,
  ...fileMethods,
  ...trustMethods,
  ...exchangeMethods,
  ...backupMethods,
  ...depositMethods,
} as const

export type Methods = typeof METHODS
export type MethodName = keyof Methods

/** `window.kexie` in the renderer. */
export type DeskBridge = Bridge<Methods>
