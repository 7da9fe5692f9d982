import { ok } from '../../shared/base/result'
import { realDisk, type Disk } from '../../electron/disk/disk'
import { freshKdf } from '../../electron/vault/passphrase-key'
import type { OsVault } from '../../electron/vault/os-vault'
import { openVault, type NewDesk, type Vault } from '../../electron/vault/vault'

/** A PC whose operating system has no vault. */
export const noOsVault: OsVault = {
  available: () => false,
  wrap: (bytes) => bytes,
  unwrap: (bytes) => ok(bytes),
}

export const newDesk: NewDesk = {
  office: '500103',
  operator: '王芳',
  pcName: '一号机',
  passphrase: '山城步道 2026',
}

export const vaultAt = (folder: string, disk: Disk = realDisk, osVault: OsVault = noOsVault): Vault =>
  openVault({
    disk,
    folder,
    osVault,
    now: () => new Date('2026-03-01T08:00:00Z'),
    // The least that a keystore may name, so that the tests are quick.
    freshKdf: () => ({ ...freshKdf(), N: 2 ** 15, p: 1 }),
    prepare: async () => ok(null),
  })
