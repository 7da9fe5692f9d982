import { join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { PublicKey } from '../../shared/bundle/public-key'
import { extendChain, type RosterLink } from '../../shared/bundle/roster-chain'
import { decodeRosterFile, encodeRosterFile, type RosterFile } from '../../shared/bundle/roster-file'
import { rosterLosses, type RosterLosses } from '../../shared/bundle/roster-losses'
import { codeOf, type Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { boxed, unboxed } from '../vault/box'
import { verify } from './verify'

/** Whom this PC believes: the pinned root and the rosters that lead from it, oldest first; there is one at least. */
export interface Trust {
  readonly root: PublicKey
  readonly chain: readonly RosterLink[]
}

/** Keeps the trust of this PC. Root and rosters change in one step: there is no state between. */
export interface TrustStore {
  /** `undefined`: no root has been pinned. `trust-damaged`: the file is not what was kept. */
  read(): Promise<Result<Trust | undefined, Failure<'trust-damaged'>>>
  /** Keeps `trust` in place of what was kept. */
  keep(trust: Trust): Promise<Result<null, WriteFailure>>
  /** As if no root had ever been pinned. */
  forget(): Promise<Result<null, WriteFailure>>
}

interface TrustStoreDeps {
  readonly disk: Disk
  readonly folder: string
  /** Seals the file, so that nobody exchanges it without this PC's keys; 32 bytes. */
  readonly dataKey: Uint8Array
}

const NAME = 'trust.kxt'
const ABOUT = Buffer.from('kexie-trust-1')

/** What the roster that is held says and the one that would take its place does not carry on. */
export function lossesOf(held: Trust | undefined, next: Trust): RosterLosses {
  const [from, to] = [held?.chain.at(-1)?.roster, next.chain.at(-1)?.roster]
  return from === undefined || to === undefined ? { readmitted: [], gone: [] } : rosterLosses(from, to)
}

export const rosterFileOf = ({ root, chain }: Trust): RosterFile => ({
  root,
  rosters: chain.map(({ envelope }) => envelope),
})

export function openTrustStore({ disk, folder, dataKey }: TrustStoreDeps): TrustStore {
  const path = join(folder, NAME)

  async function readTrust(): Promise<Result<Trust | undefined, Failure<'trust-damaged'>>> {
    const box = await disk.readFile(path)
    if (box === undefined) return ok(undefined)
    const plain = unboxed(dataKey, box, ABOUT)
    const file = plain === undefined ? fail('trust-damaged') : decodeRosterFile(plain)
    if (!file.ok) return fail('trust-damaged')
    const { root, rosters } = file.value
    const chain = extendChain([], root, rosters, verify)
    return chain.ok ? ok({ root, chain: chain.value }) : fail('trust-damaged')
  }

  return {
    read: async () => {
      try {
        return await readTrust()
      } catch (error) {
        // A file system that refuses is like a damaged file: nothing may be believed.
        if (codeOf(error) === undefined) throw error
        return fail('trust-damaged')
      }
    },
    forget: async () => {
      try {
        await disk.remove(path)
        return ok(null)
      } catch (error) {
        return writeFailure(error)
      }
    },
    keep: async (trust) => {
      try {
        await disk.makeFolder(folder)
      } catch (error) {
        return writeFailure(error)
      }
      return writeAside(disk, path, boxed(dataKey, encodeRosterFile(rosterFileOf(trust)), ABOUT))
    },
  }
}
