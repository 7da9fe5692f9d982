import { Decrypter, Encrypter } from 'age-encryption'
import { join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { writeAside } from '../disk/write-aside'
import type { WriteFailure } from '../disk/write-failure'
import type { StoredKeys } from './keyring'
import type { KeystoreDeps } from './keystore'
import type { About } from './keystore-file'

const NAME = 'recovery.age'
const FORMAT = 'kexie-recovery-keys'

/** Who the PC is and what it holds; what waits to be printed is not in it. */
export interface RecoveryCopy {
  readonly about: About
  readonly keys: StoredKeys
}

export type RecoveryFailure = Failure<'no-recovery-copy' | 'wrong-recovery'>

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
  const bytes = await encrypter.encrypt(JSON.stringify({ format: FORMAT, version: 1, about, keys: kept }))
  return writeAside(disk, join(folder, NAME), bytes)
}

/** Opens that file with the sheet's secret (`AGE-SECRET-KEY-1…`). */
export async function readRecoveryCopy(
  { disk, folder }: Pick<KeystoreDeps, 'disk' | 'folder'>,
  secret: string,
): Promise<Result<RecoveryCopy, RecoveryFailure>> {
  const bytes = await disk.readFile(join(folder, NAME))
  if (bytes === undefined) return fail('no-recovery-copy')
  const text = await opened(bytes, secret)
  if (text === undefined) return fail('wrong-recovery')
  // The file was authenticated by age: only this program, knowing the sheet's recipient, has written it.
  const { about, keys } = JSON.parse(text) as { about: About; keys: Omit<StoredKeys, 'pending'> }
  return ok({ about, keys: { ...keys, pending: {} } })
}

async function opened(bytes: Uint8Array, secret: string): Promise<string | undefined> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(secret)
    return await decrypter.decrypt(bytes, 'text')
  } catch {
    // age says by throwing that the secret is none, is another's, or that the file was changed.
    return undefined
  }
}
