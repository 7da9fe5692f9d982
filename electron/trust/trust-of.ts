import { join } from 'node:path'
import { realDisk } from '../disk/disk'
import type { Log } from '../log'
import type { Vault } from '../vault/vault'
import { localDay } from './today'
import { openTrustDesk, type TrustDesk } from './trust'
import { openTrustStore } from './trust-store'

/** The trust of a profile under its open keys; `undefined` while they are shut. */
export function trustOf(
  { profile, log }: { readonly profile: string; readonly log: Pick<Log, 'warn'> },
  vault: Pick<Vault, 'identity' | 'keyring'>,
  now: () => Date,
): TrustDesk | undefined {
  const [identity, keyring] = [vault.identity(), vault.keyring()]
  if (identity === undefined || keyring === undefined) return undefined
  const store = openTrustStore({ disk: realDisk, folder: join(profile, 'trust'), dataKey: keyring.dataKey })
  return openTrustDesk({ identity, keyring, store, now, today: () => localDay(now()), log })
}
