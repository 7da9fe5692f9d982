import { Encrypter } from 'age-encryption'
import { join } from 'node:path'
import type { Result } from '../../shared/base/result'
import { writeAside } from '../disk/write-aside'
import type { WriteFailure } from '../disk/write-failure'
import type { StoredKeys } from './keyring'
import type { KeystoreDeps } from './keystore'
import type { About } from './keystore-file'

/**
 * The keys once more, as a plain age file that only the printed recovery sheet opens: a lost passphrase, or a vault that
 * died with its Windows profile, must not take the journal and the sealed fields with it (threat 12). What still
 * waits to be printed is not in it.
 */
export async function writeRecoveryCopy(
  { disk, folder }: KeystoreDeps,
  about: About,
  keys: StoredKeys,
): Promise<Result<null, WriteFailure>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(keys.recoveryRecipient)
  const { pending: _notInIt, ...kept } = keys
  const bytes = await encrypter.encrypt(
    JSON.stringify({ format: 'kexie-recovery-keys', version: 1, about, keys: kept }),
  )
  return writeAside(disk, join(folder, 'recovery.age'), bytes)
}
