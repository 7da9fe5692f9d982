import { webcrypto } from 'node:crypto'

// Electron 25's main process has no global crypto; age and noble look for it when they load. Imported first.
globalThis.crypto ??= webcrypto
