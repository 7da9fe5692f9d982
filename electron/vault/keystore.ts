import { join } from 'node:path'
import { fail, failed, ok, type Failure, type Result } from '../../shared/base/result'
import type { Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { boxed, unboxed } from './box'
import type { StoredKeys } from './keyring'
import { aboutBytes, decodeKeystore, encodeKeystore, type KeystoreFile } from './keystore-file'
import type { OsVault } from './os-vault'

/** Written one after the other: a damaged key file would take everything with it. */
const NAMES = ['keys.kxk', 'keys-copy.kxk'] as const

export type UnlockFailure = Failure<'wrong-passphrase' | 'vault-lost' | 'keys-damaged' | 'not-created'>

export interface KeystoreDeps {
  readonly disk: Disk
  readonly folder: string
  readonly osVault: OsVault
}

/** The keystore as it lies on the disk; `undefined`: this PC has none yet. */
export async function readKeystore({
  disk,
  folder,
}: KeystoreDeps): Promise<Result<KeystoreFile | undefined, Failure<'keys-damaged'>>> {
  let damaged = false
  for (const name of NAMES) {
    const bytes = await disk.readFile(join(folder, name))
    if (bytes === undefined) continue
    const file = decodeKeystore(bytes)
    if (file.ok) return file
    damaged = true
  }
  return damaged ? fail('keys-damaged') : ok(undefined)
}

/** Seals the keys under the passphrase's key and, where there is one, the operating system's vault. */
export async function writeKeystore(
  { disk, folder, osVault }: KeystoreDeps,
  head: Pick<KeystoreFile, 'about' | 'kdf'>,
  passphraseKey: Uint8Array,
  keys: StoredKeys,
): Promise<Result<null, WriteFailure>> {
  const box = boxed(passphraseKey, Buffer.from(JSON.stringify(keys), 'utf8'), aboutBytes(head))
  const vault = osVault.available()
  const file: KeystoreFile = {
    format: 'kexie-keys',
    version: 1,
    about: head.about,
    kdf: head.kdf,
    vault,
    box: Buffer.from(vault ? osVault.wrap(box) : box).toString('base64'),
  }
  const bytes = encodeKeystore(file)
  try {
    await disk.makeFolder(folder)
  } catch (error) {
    return writeFailure(error)
  }
  for (const name of NAMES) {
    const written = await writeAside(disk, join(folder, name), bytes)
    if (!written.ok) return written
  }
  return ok(null)
}

/** Opens a keystore with the passphrase's key. */
export function openKeystore(
  file: KeystoreFile,
  passphraseKey: Uint8Array,
  osVault: OsVault,
): Result<StoredKeys, UnlockFailure> {
  const outer = Buffer.from(file.box, 'base64')
  if (file.vault && !osVault.available()) return fail('vault-lost')
  const box = file.vault ? osVault.unwrap(outer) : ok<Uint8Array>(outer)
  if (!box.ok) return failed(box.failure)
  const plain = unboxed(passphraseKey, box.value, aboutBytes(file))
  if (plain === undefined) return fail('wrong-passphrase')
  return ok(JSON.parse(Buffer.from(plain).toString('utf8')) as StoredKeys)
}
