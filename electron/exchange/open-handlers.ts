import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { PlacedFrame } from '../../shared/bundle/check-bundle'
import { isStored } from '../../shared/bundle/frame'
import { extendChain } from '../../shared/bundle/roster-chain'
import type { Handlers } from '../../shared/ipc/contract'
import type { exchangeMethods, OpenedBundle } from '../../shared/ipc/exchange'
import type { Attachments } from '../attachments/attachments'
import type { Disk } from '../disk/disk'
import type { WriteFailure } from '../disk/write-failure'
import type { TrustDesk } from '../trust/trust'
import type { Trust } from '../trust/trust-store'
import { lossesView } from '../trust/trust-view'
import { verify } from '../trust/verify'
import { readDataKeys } from '../vault/data-keys'
import type { ExchangeDesk } from './exchange-desk'
import { openBundle, sha256, type OpenBundle, type OpenWatch } from './open-bundle'
import { packedText } from './packed-text'

type OpenMethod =
  | 'exchange.open'
  | 'exchange.opening'
  | 'exchange.stopOpening'
  | 'exchange.frame'
  | 'exchange.keep'
  | 'exchange.close'

export interface OpenDeps {
  /** `undefined` while the keys are shut. */
  readonly desk: () => ExchangeDesk | undefined
  readonly spoolFolder: string
  /** The path behind a one-use token. */
  readonly takeToken: (token: string) => string | undefined
  readonly giveToken: (path: string) => string
  /** Keeps the data keys of another PC of this office beside our own. */
  readonly adopt: (dataKeys: readonly string[]) => Promise<Result<unknown, WriteFailure | Failure<'locked'>>>
  readonly now: () => Date
  readonly disk: Disk
}

/** A page that only opens and never closes may not fill the disk. */
const KEPT = 4

export function createOpenHandlers(deps: OpenDeps): Pick<Handlers<typeof exchangeMethods>, OpenMethod> {
  const opened = new Map<string, OpenBundle>()
  /** Files that are being opened, by the token that names them. */
  const openings = new Map<string, { done: number; total: number; readonly stop: AbortController }>()

  async function drop(id: string): Promise<void> {
    const bundle = opened.get(id)
    opened.delete(id)
    await bundle?.spool.dispose()
  }

  async function openAt(desk: ExchangeDesk, path: string, watch: OpenWatch) {
    const trust = await desk.trust.read()
    if (!trust.ok) return trust
    const reader = {
      chain: trust.value?.chain ?? [],
      office: desk.identity.office,
      now: deps.now().getTime(),
    }
    const { ageIdentity } = desk.keyring
    const bundle = await openBundle(path, ageIdentity, reader, deps.spoolFolder, deps.disk, watch)
    if (!bundle.ok) return bundle
    const [oldest] = opened.keys()
    if (opened.size >= KEPT && oldest !== undefined) await drop(oldest)
    const id = randomUUID()
    opened.set(id, bundle.value)
    return ok({ ...openedView(id, bundle.value, basename(path)), again: deps.giveToken(path) })
  }

  return {
    'exchange.open': async (token) => {
      const desk = deps.desk()
      if (desk === undefined) return fail('locked')
      const path = deps.takeToken(token)
      if (path === undefined) return fail('token-unknown')
      const opening = { done: 0, total: 0, stop: new AbortController() }
      openings.set(token, opening)
      const onBytes = (count: number, total: number): void => {
        opening.done += count
        opening.total = total
      }
      try {
        const answer = await openAt(desk, path, { onBytes, signal: opening.stop.signal })
        const isOff = !answer.ok && answer.failure.code === 'cancelled'
        return isOff ? fail('cancelled', { again: deps.giveToken(path) }) : answer
      } finally {
        openings.delete(token)
      }
    },
    'exchange.opening': async (token) => {
      const { done, total } = openings.get(token) ?? { done: 0, total: 0 }
      return ok({ done: Math.min(done, total), total })
    },
    'exchange.stopOpening': async (token) => {
      openings.get(token)?.stop.abort()
      return ok(null)
    },
    'exchange.frame': async (id, index) => {
      const bundle = opened.get(id)
      if (bundle === undefined) return fail('bundle-unknown')
      const frame = bundle.frames[index]
      // No key reaches the page.
      if (frame === undefined || frame.entry.type === 'keys') return fail('frame-unknown')
      return readFrame(bundle, frame)
    },
    'exchange.keep': async (id, without) => {
      const desk = deps.desk()
      const bundle = opened.get(id)
      if (desk === undefined) return fail('locked')
      if (bundle === undefined) return fail('bundle-unknown')
      const files = await keepFiles(bundle, desk.attachments, new Set(without))
      if (!files.ok) return files
      const trust = await desk.trust.read()
      if (!trust.ok) return trust
      const kept = trust.value === undefined ? ok(null) : await keepRosters(bundle, trust.value, desk.trust)
      if (!kept.ok) return kept
      const adopted = await adoptKeys(bundle, deps)
      return adopted.ok ? files : adopted
    },
    'exchange.close': async (id) => {
      await drop(id)
      return ok(null)
    },
  }
}

const openedView = (
  id: string,
  { manifest, manifestHash, sender, flags, brought, astray, fileBytes }: OpenBundle,
  fileName: string,
): Omit<OpenedBundle, 'again'> => ({
  opened: id,
  manifest,
  manifestHash,
  senderName: sender.pc.name,
  flags,
  brought: lossesView(brought),
  astray: lossesView(astray),
  fileName,
  fileBytes,
})

/** A frame from the spool; its hash is checked once more, because a spool does not guard against changes. */
async function readFrame(
  { spool }: OpenBundle,
  { entry, offset }: PlacedFrame,
): Promise<Result<Uint8Array, Failure<'cannot-read'>>> {
  const bytes = await spool.read(offset, entry.stored)
  return sha256(bytes) === entry.sha256 ? ok(bytes) : fail('cannot-read')
}

/** Keeps the rosters that a bundle brought; what another import has brought since it was opened stays. */
async function keepRosters(
  { chain }: OpenBundle,
  { root, chain: held }: Trust,
  desk: Pick<TrustDesk, 'keep'>,
): Promise<Result<null, WriteFailure>> {
  const brought = chain.map(({ envelope }) => envelope)
  const longer = extendChain(held, root, brought, verify)
  const isNewer = longer.ok && longer.value.at(-1)?.hash !== held.at(-1)?.hash
  return isNewer ? desk.keep({ root, chain: longer.value }) : ok(null)
}

/** What another PC of this office has sealed is opened with its data keys; nothing new is sealed with them. */
async function adoptKeys(
  { manifest, frames, spool }: OpenBundle,
  { adopt }: Pick<OpenDeps, 'adopt'>,
): Promise<Result<unknown, WriteFailure | Failure<'locked' | 'cannot-read'>>> {
  const frame = frames.find(({ entry }) => entry.type === 'keys')
  if (frame === undefined || manifest.purpose !== 'site') return ok(null)
  const text = await packedText(spool, frame)
  const keys = text === undefined ? undefined : readDataKeys(text)
  return keys === undefined ? fail('cannot-read') : adopt(keys.dataKeys)
}

/** Photos and documents go straight into the kept files, where their kind and size are checked; no name of theirs exists. */
async function keepFiles(
  bundle: OpenBundle,
  attachments: Attachments,
  without: ReadonlySet<string>,
): Promise<
  Result<
    { readonly files: number; readonly refused: readonly string[] },
    WriteFailure | Failure<'cannot-read'>
  >
> {
  const refused: string[] = []
  let files = 0
  const wanted = bundle.frames.filter(({ entry }) => isStored(entry.type) && !without.has(entry.sha256))
  for (const frame of wanted) {
    const content = await readFrame(bundle, frame)
    if (!content.ok) return content
    const put = await attachments.put(content.value)
    if (put.ok) files += 1
    else if (put.failure.code === 'disk-full' || put.failure.code === 'cannot-write')
      return fail(put.failure.code)
    else refused.push(frame.entry.sha256)
  }
  return ok({ files, refused })
}
