import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { bundleName } from '../../shared/bundle/bundle-name'
import { keyIdOf } from '../../shared/bundle/public-key'
import { recipientsOf, type Roster } from '../../shared/bundle/roster'
import type { Handlers } from '../../shared/ipc/contract'
import type { DraftEnd, exchangeMethods, WrittenBundle } from '../../shared/ipc/exchange'
import type { Disk } from '../disk/disk'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { freePath } from '../files/free-path'
import { writeOut, type WriteOutFailure } from '../files/write-out'
import { publicKeyOf } from '../trust/own-card'
import { localDay } from '../trust/today'
import { dataKeysText } from '../vault/data-keys'
import { encrypted } from './age'
import { openDraft, type Draft } from './draft'
import type { ExchangeDesk } from './exchange-desk'
import { openSpool } from './spool'

type ComposeMethod =
  | 'exchange.begin'
  | 'exchange.addRecords'
  | 'exchange.addFiles'
  | 'exchange.addReceipt'
  | 'exchange.finish'
  | 'exchange.finish-into'
  | 'exchange.abandon'

export interface ComposeDeps {
  /** `undefined` while the keys are shut. */
  readonly desk: () => ExchangeDesk | undefined
  readonly spoolFolder: string
  /** Shows the save dialog; `undefined` when it was closed. */
  readonly askWhereToSave: (name: string) => Promise<string | undefined>
  /** The folder behind a token. */
  readonly folderOf: (token: string) => string | undefined
  readonly now: () => Date
  readonly program: string
  readonly disk: Disk
}

interface Begun {
  readonly draft: Draft
  readonly recipients: readonly string[]
}

/** A page that only begins and never finishes may not fill the disk. */
const KEPT = 4

export function createComposeHandlers(
  deps: ComposeDeps,
): Pick<Handlers<typeof exchangeMethods>, ComposeMethod> {
  const drafts = new Map<string, Begun>()

  async function drop(id: string): Promise<void> {
    const begun = drafts.get(id)
    drafts.delete(id)
    await begun?.draft.dispose()
  }

  async function onDraft<T, F>(
    id: string,
    work: (begun: Begun) => Promise<Result<T, F>>,
  ): Promise<Result<T, F | WriteFailure | Failure<'draft-unknown'>>> {
    const begun = drafts.get(id)
    if (begun === undefined) return fail('draft-unknown')
    try {
      return await work(begun)
    } catch (error) {
      return writeFailure(error)
    }
  }

  /** `where` gives the path for a suggested name, `undefined` when the operator closed the dialog. */
  async function finish<F>(
    id: string,
    end: DraftEnd,
    where: (name: string) => Promise<Result<string | undefined, F>>,
  ): Promise<Result<WrittenBundle, F | WriteOutFailure | Failure<'locked' | 'draft-unknown'>>> {
    const desk = deps.desk()
    const begun = drafts.get(id)
    if (desk === undefined) return fail('locked')
    if (begun === undefined) return fail('draft-unknown')
    const { to, sequence } = begun.draft.wish
    const path = await where(bundleName(desk.identity.office, to, localDay(deps.now()), sequence))
    if (!path.ok) return path
    if (path.value === undefined) return ok(notSaved)
    const written = await write(begun, end, path.value, deps)
    if (written.ok) await drop(id)
    return written
  }

  return {
    'exchange.begin': async (wish) => {
      const desk = deps.desk()
      if (desk === undefined) return fail('locked')
      const trust = await desk.trust.read()
      if (!trust.ok) return trust
      const chain = trust.value?.chain ?? []
      const roster = chain.at(-1)?.roster
      if (roster === undefined) return fail('no-roster')
      if (!isListed(roster, desk)) return fail('not-listed')
      // A site pack holds what never leaves the office, and the keys to it.
      if ((wish.purpose === 'site') !== (wish.to === desk.identity.office)) return fail('no-recipients')
      if (wish.purpose === 'site' && !hasOtherPc(roster, desk)) return fail('no-other-pc')
      const recipients = recipientsOf(roster, wish.to)
      if (recipients.length === 0) return fail('no-recipients')
      const { office, pcId } = desk.identity
      const author = { office, pc: pcId, signer: desk.keyring.signer, chain, program: deps.program }
      const [oldest] = drafts.keys()
      if (drafts.size >= KEPT && oldest !== undefined) await drop(oldest)
      try {
        const id = randomUUID()
        const draft = openDraft(wish, author, await openSpool(deps.spoolFolder, deps.disk))
        drafts.set(id, { draft, recipients })
        if (wish.purpose === 'site') await draft.addKeys(dataKeysText(desk.keyring))
        return ok(id)
      } catch (error) {
        return writeFailure(error)
      }
    },
    'exchange.addRecords': async (id, lines, count) =>
      onDraft(id, async ({ draft }) => draft.addRecords(lines, count)),
    'exchange.addReceipt': async (id, document) =>
      onDraft(id, async ({ draft }) => draft.addReceipt(document)),
    'exchange.addFiles': async (id, hashes) => {
      const desk = deps.desk()
      if (desk === undefined) return fail('locked')
      return onDraft(id, async ({ draft }) => {
        const missing: string[] = []
        for (const hash of hashes) {
          const content = await desk.attachments.read(hash)
          if (content === undefined) missing.push(hash)
          const file = content === undefined ? ok(null) : await draft.addFile(content)
          if (!file.ok) return file
        }
        return ok({ missing, ...draft.size() })
      })
    },
    'exchange.finish': async (id, end) =>
      finish(id, end, async (name) => ok(await deps.askWhereToSave(name))),
    'exchange.finish-into': async (id, end, token) =>
      finish(id, end, async (name) => {
        const folder = deps.folderOf(token)
        return folder === undefined ? fail('token-unknown') : ok(freePath(folder, name))
      }),
    'exchange.abandon': async (id) => {
      await drop(id)
      return ok(null)
    },
  }
}

const isListed = (roster: Roster, { keyring }: ExchangeDesk): boolean => {
  const own = keyIdOf(publicKeyOf(keyring.signer))
  return roster.offices.some(({ pcs }) =>
    pcs.some(({ signing, revoked }) => revoked === undefined && keyIdOf(signing) === own),
  )
}

const hasOtherPc = (roster: Roster, { identity, keyring }: ExchangeDesk): boolean => {
  const own = keyIdOf(publicKeyOf(keyring.signer))
  const pcs = roster.offices.find(({ office }) => office === identity.office)?.pcs ?? []
  return pcs.some(({ signing, revoked }) => revoked === undefined && keyIdOf(signing) !== own)
}

async function write(
  { draft, recipients }: Begun,
  end: DraftEnd,
  path: string,
  { now, disk }: Pick<ComposeDeps, 'now' | 'disk'>,
): Promise<Result<WrittenBundle, WriteOutFailure>> {
  const { manifest, manifestHash, bytes } = draft.sealed(end, now())
  const written = await writeOut(path, await encrypted(bytes(), recipients), disk)
  if (!written.ok) return written
  return ok({
    saved: true,
    name: basename(path),
    ...written.value,
    bundle: manifest.id,
    manifest: manifestHash,
    createdAt: manifest.createdAt,
  })
}

const notSaved: WrittenBundle = {
  saved: false,
  name: '',
  bytes: 0,
  sha256: '',
  bundle: '',
  manifest: '',
  createdAt: '',
}
