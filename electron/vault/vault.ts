import { randomBytes } from 'node:crypto'
import { inTurns } from '../../shared/base/in-turn'
import { comparable } from '../../shared/base/normalize'
import { fail, failed, ok, type Failure, type Result } from '../../shared/base/result'
import { fingerprintOf } from '../../shared/bundle/fingerprint'
import { rootSheetCode } from '../../shared/bundle/root-sheet'
import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import type { DeskIdentity, KeyStatus, PendingSheets } from '../../shared/ipc/keys'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import type { Keyring, StoredKeys } from './keyring'
import { openKeystore, readKeystore, writeKeystore, type KeystoreDeps, type UnlockFailure } from './keystore'
import type { About, Kdf } from './keystore-file'
import { keyringOf, makeKeys, renewedKeys, withNewRoot } from './make-keys'
import { passphraseKey } from './passphrase-key'
import { readRecoveryCopy, writeRecoveryCopy, type RecoveryFailure } from './recovery-copy'

export interface NewDesk {
  readonly office: string
  readonly operator: string
  readonly pcName: string
  readonly passphrase: string
  /** 市科协 only: whether this PC makes the city root (unless said otherwise), or the city has one already. */
  readonly cityRoot?: 'make' | 'exists'
}

/** `not-signer`: only 市科协 has a root. `root-unprinted`: the sheet of the one before still waits to be printed. */
export type MakeRootFailure =
  WriteFailure | UnlockFailure | Failure<'locked' | 'not-signer' | 'root-unprinted'>

export type RenewFailure = WriteFailure | UnlockFailure | Failure<'locked' | 'same-passphrase'>

/** The keys of this PC, shut or open. */
export interface Vault {
  status(): Promise<KeyStatus>
  create(desk: NewDesk): Promise<Result<DeskIdentity, WriteFailure | Failure<'already-created'>>>
  unlock(passphrase: string): Promise<Result<DeskIdentity, UnlockFailure>>
  /** Opens the keys with the printed sheet's secret and gives them a new passphrase (threat 12). */
  recover(
    secret: string,
    passphrase: string,
  ): Promise<Result<DeskIdentity, WriteFailure | RecoveryFailure | Failure<'still-passphrase'>>>
  /** Keeps the data keys of a restored snapshot, so that what they sealed still opens. */
  adopt(dataKeys: readonly string[]): Promise<Result<DeskIdentity, WriteFailure | Failure<'locked'>>>
  /** Replaces the keys that others know this PC by, and the passphrase; the roster has to list it anew. */
  renew(passphrases: {
    readonly current: string
    readonly passphrase: string
  }): Promise<Result<DeskIdentity, RenewFailure>>
  /** Makes a new city root, which waits to sign and to be printed; the passphrase proves who asks. */
  makeRoot(passphrase: string): Promise<Result<DeskIdentity, MakeRootFailure>>
  setOperator(operator: string): Promise<Result<DeskIdentity, WriteFailure | Failure<'locked'>>>
  sheets(): Result<PendingSheets, Failure<'locked'>>
  sheetPrinted(sheet: 'recovery' | 'root'): Promise<Result<PendingSheets, WriteFailure | Failure<'locked'>>>
  /** The open keys; `undefined` while they are shut. */
  keyring(): Keyring | undefined
  identity(): DeskIdentity | undefined
}

export interface VaultDeps extends KeystoreDeps {
  readonly now: () => Date
  /** What a new passphrase’s key shall cost. */
  readonly freshKdf: () => Kdf
  /** Makes room for the data that the new keys will seal; runs before the keys are on the disk. */
  readonly prepare: () => Promise<Result<null, WriteFailure>>
}

interface Open {
  readonly about: About
  readonly kdf: Kdf
  readonly passphraseKey: Uint8Array
  readonly keys: StoredKeys
  readonly keyring: Keyring
}

export function openVault(deps: VaultDeps): Vault {
  let open: Open | undefined
  /** Two creations at once would leave keys that fit nothing. */
  const inTurn = inTurns()

  async function create(
    desk: NewDesk,
  ): Promise<Result<DeskIdentity, WriteFailure | Failure<'already-created'>>> {
    const found = await readKeystore(deps)
    if (!found.ok || found.value !== undefined) return fail('already-created')
    const role = desk.office === MUNICIPAL_OFFICE ? 'city' : 'district'
    const keys = await makeKeys(role === 'city' && desk.cityRoot !== 'exists')
    const keyring = keyringOf(keys)
    const about: About = {
      office: desk.office,
      role,
      operator: desk.operator,
      pcName: desk.pcName,
      pcId: freshPcId(),
      fingerprint: fingerprintOf(keyring.signer.algorithm, keyring.signer.publicKey),
      createdAt: deps.now().toISOString(),
    }
    const kdf = deps.freshKdf()
    const fresh: Open = {
      about,
      kdf,
      passphraseKey: await passphraseKey(desk.passphrase, kdf),
      keys,
      keyring,
    }
    try {
      await deps.disk.makeFolder(deps.folder)
    } catch (error) {
      return writeFailure(error)
    }
    const prepared = await deps.prepare()
    if (!prepared.ok) return prepared
    const copied = await writeRecoveryCopy(deps, about, keys)
    if (!copied.ok) return copied
    return keep(fresh)
  }

  async function keep(changed: Open): Promise<Result<DeskIdentity, WriteFailure>> {
    const written = await writeKeystore(deps, changed, changed.passphraseKey, changed.keys)
    if (!written.ok) return written
    open = changed
    return ok(identityOf(changed.about))
  }

  async function unlock(passphrase: string): Promise<Result<DeskIdentity, UnlockFailure>> {
    const file = await readKeystore(deps)
    if (!file.ok) return file
    if (file.value === undefined) return fail('not-created')
    const { about, kdf } = file.value
    const key = await passphraseKey(passphrase, kdf)
    const keys = openKeystore(file.value, key, deps.osVault)
    if (!keys.ok) return keys
    open = { about, kdf, passphraseKey: key, keys: keys.value, keyring: keyringOf(keys.value) }
    return ok(identityOf(about))
  }

  async function recover(
    secret: string,
    passphrase: string,
  ): Promise<Result<DeskIdentity, WriteFailure | RecoveryFailure | Failure<'still-passphrase'>>> {
    const copy = await readRecoveryCopy(deps, secret)
    if (!copy.ok) return copy
    // Asked for behind the sheet, so that this tells nobody anything whom unlocking would not.
    if (await opens(passphrase)) return fail('still-passphrase')
    const { about, keys } = copy.value
    const kdf = deps.freshKdf()
    return keep({
      about,
      kdf,
      passphraseKey: await passphraseKey(passphrase, kdf),
      keys,
      keyring: keyringOf(keys),
    })
  }

  /** Whether the keys as they lie there open with it; not where they are damaged or the system's vault is gone. */
  async function opens(passphrase: string): Promise<boolean> {
    const file = await readKeystore(deps)
    if (!file.ok || file.value === undefined) return false
    return openKeystore(file.value, await passphraseKey(passphrase, file.value.kdf), deps.osVault).ok
  }

  async function adopt(
    dataKeys: readonly string[],
  ): Promise<Result<DeskIdentity, WriteFailure | Failure<'locked'>>> {
    if (open === undefined) return fail('locked')
    const { dataKey, olderDataKeys = [] } = open.keys
    const older = [...new Set([...olderDataKeys, ...dataKeys])].filter((key) => key !== dataKey)
    const keys: StoredKeys = { ...open.keys, olderDataKeys: older }
    const copied = await writeRecoveryCopy(deps, open.about, keys)
    return copied.ok ? change(() => ({ keys })) : copied
  }

  async function renew(current: string, passphrase: string): Promise<Result<DeskIdentity, RenewFailure>> {
    if (open === undefined) return fail('locked')
    // Whoever finds the desk unattended may not shut its people out.
    const proven = await unlock(current)
    if (!proven.ok) return proven
    // Who has the stolen PC may know the old one, and would try it without its spaces and in capitals as well.
    if (comparable(passphrase) === comparable(current)) return fail('same-passphrase')
    const keys = await renewedKeys(open.keys)
    const keyring = keyringOf(keys)
    const about: About = {
      ...open.about,
      pcId: freshPcId(),
      formerPcs: [...(open.about.formerPcs ?? []), open.about.pcId].slice(-FORMER_PCS),
      fingerprint: fingerprintOf(keyring.signer.algorithm, keyring.signer.publicKey),
      createdAt: deps.now().toISOString(),
    }
    const kdf = deps.freshKdf()
    const copied = await writeRecoveryCopy(deps, about, keys)
    if (!copied.ok) return copied
    return keep({ about, kdf, passphraseKey: await passphraseKey(passphrase, kdf), keys, keyring })
  }

  async function makeRoot(passphrase: string): Promise<Result<DeskIdentity, MakeRootFailure>> {
    if (open === undefined) return fail('locked')
    if (open.about.role !== 'city') return fail('not-signer')
    // It lies nowhere else: another one in its place would leave offices with a root of which there is no sheet.
    if (open.keys.pending.rootSeed !== undefined) return fail('root-unprinted')
    const proven = await unlock(passphrase)
    return proven.ok ? change(({ keys }) => ({ keys: withNewRoot(keys) })) : proven
  }

  async function change(
    make: (now: Open) => Partial<Pick<Open, 'about' | 'keys'>>,
  ): Promise<Result<DeskIdentity, WriteFailure | Failure<'locked'>>> {
    if (open === undefined) return fail('locked')
    const changed = { ...open, ...make(open) }
    return keep({ ...changed, keyring: keyringOf(changed.keys) })
  }

  const sheets = (): Result<PendingSheets, Failure<'locked'>> =>
    open === undefined ? fail('locked') : ok(sheetsOf(open.keys))

  return {
    status: async () => {
      const file = await readKeystore(deps)
      const vault = deps.osVault.available()
      if (open !== undefined) return { state: 'open', vault, identity: identityOf(open.about) }
      // Damaged keys are keys all the same: unlocking says so.
      if (!file.ok) return { state: 'locked', vault }
      if (file.value === undefined) return { state: 'new', vault }
      return { state: 'locked', vault: file.value.vault, identity: identityOf(file.value.about) }
    },
    create: async (desk) => inTurn(async () => create(desk)),
    unlock: async (passphrase) => inTurn(async () => unlock(passphrase)),
    recover: async (secret, passphrase) => inTurn(async () => recover(secret, passphrase)),
    adopt: async (dataKeys) => inTurn(async () => adopt(dataKeys)),
    renew: async ({ current, passphrase }) => inTurn(async () => renew(current, passphrase)),
    makeRoot: async (passphrase) => inTurn(async () => makeRoot(passphrase)),
    setOperator: async (operator) =>
      inTurn(async () => change(({ about }) => ({ about: { ...about, operator } }))),
    sheets,
    sheetPrinted: async (sheet) =>
      inTurn(async () => {
        const kept = await change(({ keys }) => ({ keys: withoutPending(keys, sheet) }))
        return kept.ok ? sheets() : failed(kept.failure)
      }),
    keyring: () => open?.keyring,
    identity: () => (open === undefined ? undefined : identityOf(open.about)),
  }
}

/** So many ids of a PC before this one are known to it. */
const FORMER_PCS = 8

const freshPcId = (): string => `pc-${randomBytes(8).toString('hex')}`

const identityOf = ({ createdAt: _when, ...identity }: About): DeskIdentity => identity

function withoutPending(keys: StoredKeys, sheet: 'recovery' | 'root'): StoredKeys {
  const { recovery, rootSeed } = keys.pending
  const left = sheet === 'recovery' ? { rootSeed } : { recovery }
  return {
    ...keys,
    pending: Object.fromEntries(Object.entries(left).filter(([, secret]) => secret !== undefined)),
  }
}

/** What still waits to be printed: the recovery identity as age writes it, the root as its sheet's code. */
function sheetsOf({ pending, recoveryRecipient, rootPublicKey = '' }: StoredKeys): PendingSheets {
  const { recovery, rootSeed } = pending
  return {
    ...(recovery === undefined ? {} : { recovery: { secret: recovery, recipient: recoveryRecipient } }),
    ...(rootSeed === undefined
      ? {}
      : {
          root: {
            secret: rootSheetCode(Buffer.from(rootSeed, 'base64')),
            fingerprint: fingerprintOf('ed25519', Buffer.from(rootPublicKey, 'base64')),
          },
        }),
  }
}
