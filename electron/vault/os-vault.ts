import { fail, ok, type Failure, type Result } from '../../shared/base/result'

/**
 * The operating system's own vault, which ties the keys to the account on this PC. It stands behind an interface
 * because it is absent on some Linux desktops, and because tests have none.
 */
export interface OsVault {
  available(): boolean
  wrap(bytes: Uint8Array): Uint8Array
  /** `vault-lost`: the vault is another one now, as after a new Windows profile. */
  unwrap(bytes: Uint8Array): Result<Uint8Array, Failure<'vault-lost'>>
}

/** What of Electron's `safeStorage` is used. */
interface SafeStorage {
  isEncryptionAvailable(): boolean
  encryptString(text: string): Buffer
  decryptString(box: Buffer): string
  getSelectedStorageBackend?(): string
}

/** Electron's safeStorage. On Linux its `basic_text` protects nothing and does not count. */
export const osVault = (storage: SafeStorage): OsVault => ({
  available: () => storage.isEncryptionAvailable() && storage.getSelectedStorageBackend?.() !== 'basic_text',
  wrap: (bytes) => storage.encryptString(Buffer.from(bytes).toString('base64')),
  unwrap: (bytes) => {
    try {
      return ok(Buffer.from(storage.decryptString(Buffer.from(bytes)), 'base64'))
    } catch {
      // safeStorage says only by throwing that the vault is not the one that wrapped.
      return fail('vault-lost')
    }
  },
})
