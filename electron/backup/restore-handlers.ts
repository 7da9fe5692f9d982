import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { fingerprintOf } from '../../shared/bundle/fingerprint'
import { isStored } from '../../shared/bundle/frame'
import { checkSnapshot, type CheckedSnapshot } from '../../shared/bundle/snapshot'
import type { OpenedSnapshot } from '../../shared/ipc/backup'
import { realDisk } from '../disk/disk'
import { openSpooled, sha256, type Spooled } from '../exchange/open-bundle'
import { packedText } from '../exchange/packed-text'
import { publicKeyOf } from '../trust/own-card'
import { verify } from '../trust/verify'
import { readDataKeys, type DataKeys } from '../vault/data-keys'
import type { BackupDeps, BackupDesk, BackupHandlers } from './backup-desk'
import { openedFile } from './open-file'
import { fileName, filesBeside } from './second-place'
import { keptSnapshots } from './shelf'
import { rosterOffer, takeRoster } from './snapshot-roster'

type RestoreMethod = 'backup.open' | 'backup.rows' | 'backup.restore' | 'backup.close'

interface Open extends Spooled<CheckedSnapshot> {
  readonly path: string
  /** What opened it: this PC's identity or the recovery sheet's. */
  readonly identity: string
}

/** Opening and restoring snapshots. */
export function createRestoreHandlers(deps: BackupDeps): Pick<BackupHandlers, RestoreMethod> {
  let open: { readonly id: string; readonly snapshot: Open } | undefined
  const found = (id: string): Open | undefined => (open?.id === id ? open.snapshot : undefined)

  async function drop(): Promise<void> {
    const { snapshot } = open ?? {}
    open = undefined
    await snapshot?.spool.dispose()
  }

  async function pathOf(named: { readonly name: string } | { readonly token: string }) {
    if ('token' in named) return deps.takeToken(named.token)
    const kept = await keptSnapshots(realDisk, deps.folder)
    return kept.some(({ name }) => name === named.name) ? join(deps.folder, named.name) : undefined
  }

  return {
    'backup.open': async (named) => {
      const desk = deps.desk()
      if (desk === undefined) return fail('locked')
      const path = await pathOf(named)
      if (path === undefined) return fail('token-unknown')
      await drop()
      const typed = 'recovery' in named ? named.recovery : undefined
      const identity = typed ?? desk.keyring.ageIdentity
      const snapshot = await openSpooled(path, identity, deps.spoolFolder, async (source) =>
        checkSnapshot(source, desk.identity.office, { verify, sha256 }),
      )
      if (!snapshot.ok && snapshot.failure.code === 'not-for-us-or-damaged')
        return fail(typed === undefined ? 'needs-recovery' : 'other-recovery')
      if (!snapshot.ok) return snapshot
      const id = randomUUID()
      open = { id, snapshot: { ...snapshot.value, path, identity } }
      const roster = (await keysOf(snapshot.value))?.roster
      const offer = roster === undefined ? undefined : await rosterOffer(bytesOf(roster), desk.trust)
      return ok({ ...viewOf(id, snapshot.value, desk), ...(offer === undefined ? {} : { roster: offer }) })
    },
    'backup.rows': async (id, index) => {
      const snapshot = found(id)
      if (snapshot === undefined) return fail('bundle-unknown')
      const frame = snapshot.frames[index]
      if (frame?.entry.type !== 'rows') return fail('frame-unknown')
      const text = await packedText(snapshot.spool, frame)
      return text === undefined ? fail('cannot-read') : ok(text)
    },
    'backup.restore': async (id, last, pin) => {
      const [desk, snapshot] = [deps.desk(), found(id)]
      if (desk === undefined) return fail('locked')
      if (snapshot === undefined) return fail('bundle-unknown')
      const keys = await keysOf(snapshot)
      if (keys === undefined) return fail('cannot-read')
      const adopted = await deps.adopt(keys.dataKeys)
      if (!adopted.ok) return adopted
      const files = await keepFiles(snapshot, desk)
      if (!files.ok) return files
      let broken = false
      const payloads = async function* (): AsyncGenerator<string> {
        for (const frame of snapshot.frames.filter(({ entry }) => entry.type === 'rows')) {
          const text = await packedText(snapshot.spool, frame)
          broken ||= text === undefined
          if (text === undefined) return
          yield text
        }
      }
      // Everything is read once before anything is put in place.
      for await (const _text of payloads());
      if (broken) return fail('cannot-read')
      const { roster } = keys
      const taken = roster === undefined ? ok(null) : await takeRoster(bytesOf(roster), desk.trust, pin)
      if (!taken.ok) return taken
      const replaced = await deps.replaceJournal(followedBy(payloads(), last))
      if (!replaced.ok) return replaced
      await drop()
      return ok({ ...replaced.value, files: files.value })
    },
    'backup.close': async () => {
      await drop()
      return ok(null)
    },
  }
}

const viewOf = (id: string, { manifest, maker }: CheckedSnapshot, desk: BackupDesk): OpenedSnapshot => ({
  opened: id,
  manifest,
  pcName: maker.name,
  fingerprint: fingerprintOf(maker.signing.algorithm, Buffer.from(maker.signing.key, 'hex')),
  isOwn: maker.signing.key === publicKeyOf(desk.keyring.signer).key,
})

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

async function* followedBy(payloads: AsyncIterable<string>, last: string): AsyncIterable<string> {
  yield* payloads
  yield last
}

async function keysOf(snapshot: Spooled<CheckedSnapshot>): Promise<DataKeys | undefined> {
  const frame = snapshot.frames.find(({ entry }) => entry.type === 'keys')
  const text = frame === undefined ? undefined : await packedText(snapshot.spool, frame)
  return text === undefined ? undefined : readDataKeys(text)
}

/** Photos and documents that lie inside, and those in the folder beside that are not here yet. Their number. */
async function keepFiles(
  snapshot: Open,
  { attachments }: BackupDesk,
): Promise<Result<number, Failure<'disk-full' | 'cannot-write'>>> {
  let kept = 0
  const keep = async (
    content: Uint8Array | undefined,
  ): Promise<Result<null, Failure<'disk-full' | 'cannot-write'>>> => {
    const put = content === undefined ? undefined : await attachments.put(content)
    if (put?.ok === true) kept += 1
    const code = put?.ok === false ? put.failure.code : undefined
    return code === 'disk-full' || code === 'cannot-write' ? fail(code) : ok(null)
  }
  for (const { entry, offset } of snapshot.frames.filter(({ entry: { type } }) => isStored(type))) {
    const done = await keep(await snapshot.spool.read(offset, entry.stored))
    if (!done.ok) return done
  }
  const beside = filesBeside(snapshot.path)
  const names = (await realDisk.list(beside)) ?? []
  const hashes = names.flatMap((name) => /^([0-9a-f]{64})\.age$/.exec(name)?.[1] ?? [])
  const here = new Set(await attachments.present(hashes))
  for (const hash of hashes.filter((each) => !here.has(each))) {
    const sealed = new Uint8Array(await readFile(join(beside, fileName(hash))))
    const content = await openedFile(sealed, snapshot.identity)
    // A file under another's name is nobody's.
    const done = await keep(content !== undefined && sha256(content) === hash ? content : undefined)
    if (!done.ok) return done
  }
  return ok(kept)
}
