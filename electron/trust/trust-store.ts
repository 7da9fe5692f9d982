import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { ByteReader } from '../../shared/bundle/bytes'
import { decodeDocument, encodeDocument } from '../../shared/bundle/document'
import { decodeEnvelope, encodeEnvelope, type Envelope } from '../../shared/bundle/envelope'
import { publicKeySchema, type PublicKey } from '../../shared/bundle/public-key'
import { extendChain, type RosterLink } from '../../shared/bundle/roster-chain'
import { codeOf, type Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { boxed, unboxed } from '../vault/box'
import { verify } from './verify'

/** Whom this PC believes: the pinned root and the rosters that lead from it, oldest first. */
export interface Trust {
  readonly root: PublicKey
  readonly chain: readonly RosterLink[]
}

/** Keeps the trust of this PC. Rosters are only ever added, each in a file of its own. */
export interface TrustStore {
  /** `undefined`: no root has been pinned. `trust-damaged`: the files are not what was kept. */
  read(): Promise<Result<Trust | undefined, Failure<'trust-damaged'>>>
  /** Keeps what `trust` has beyond what is kept; the root only when none is. */
  keep(trust: Trust): Promise<Result<null, WriteFailure>>
}

interface TrustStoreDeps {
  readonly disk: Disk
  readonly folder: string
  /** Seals the pin, so that nobody exchanges it without this PC's keys; 32 bytes. */
  readonly dataKey: Uint8Array
}

const PIN = 'root.kxt'
const ROSTER = /^roster-(\d{7})\.kxv$/
const ABOUT = Buffer.from('kexie-root-pin-1')
const pinSchema = z.strictObject({ root: publicKeySchema })

export function openTrustStore({ disk, folder, dataKey }: TrustStoreDeps): TrustStore {
  const rosterPath = (version: number): string =>
    join(folder, `roster-${String(version).padStart(7, '0')}.kxv`)

  async function readPin(): Promise<Result<PublicKey | undefined, Failure<'trust-damaged'>>> {
    const box = await disk.readFile(join(folder, PIN))
    if (box === undefined) return ok(undefined)
    const plain = unboxed(dataKey, box, ABOUT)
    const pin = plain === undefined ? undefined : decodeDocument(plain, pinSchema)
    return pin?.ok === true ? ok(pin.value.root) : fail('trust-damaged')
  }

  async function readEnvelopes(): Promise<readonly (Envelope | undefined)[]> {
    const names = ((await disk.list(folder)) ?? []).filter((name) => ROSTER.test(name))
    return Promise.all(names.map(async (name) => envelopeIn(await disk.readFile(join(folder, name)))))
  }

  async function readTrust(): Promise<Result<Trust | undefined, Failure<'trust-damaged'>>> {
    const root = await readPin()
    if (!root.ok) return root
    if (root.value === undefined) return ok(undefined)
    const envelopes = await readEnvelopes()
    const whole = envelopes.filter((envelope) => envelope !== undefined)
    const chain = extendChain([], root.value, whole, verify)
    const isWhole = chain.ok && chain.value.length === envelopes.length && chain.value.length > 0
    return isWhole ? ok({ root: root.value, chain: chain.value }) : fail('trust-damaged')
  }

  async function put(path: string, bytes: Uint8Array): Promise<Result<null, WriteFailure>> {
    try {
      await disk.makeFolder(folder)
    } catch (error) {
      return writeFailure(error)
    }
    return writeAside(disk, path, bytes)
  }

  return {
    read: async () => {
      try {
        return await readTrust()
      } catch (error) {
        // A file system that refuses is like damaged files: nothing may be believed.
        if (codeOf(error) === undefined) throw error
        return fail('trust-damaged')
      }
    },
    keep: async ({ root, chain }) => {
      const kept = new Set(await disk.list(folder))
      for (const { envelope, roster } of chain) {
        const path = rosterPath(roster.version)
        if (kept.has(path.slice(folder.length + 1))) continue
        const written = await put(path, encodeEnvelope(envelope))
        if (!written.ok) return written
      }
      // The pin comes last: until it stands, nothing of the above is believed.
      if (kept.has(PIN)) return ok(null)
      return put(join(folder, PIN), boxed(dataKey, encodeDocument({ root: { ...root } }), ABOUT))
    },
  }
}

function envelopeIn(bytes: Uint8Array | undefined): Envelope | undefined {
  const envelope = decodeEnvelope(new ByteReader(bytes ?? new Uint8Array()))
  return envelope.ok ? envelope.value : undefined
}
