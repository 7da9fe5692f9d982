import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import type { depositMethods } from '../../shared/ipc/deposits'
import { codeOf, type Disk } from '../disk/disk'
import { writeFailure } from '../disk/write-failure'
import { writeKept, writeOut } from '../files/write-out'

export interface DepositDeps {
  readonly disk: Disk
  /** For files that are given back. */
  readonly out: Disk
  readonly folder: string
  readonly isOpen: () => boolean
  readonly takeToken: (token: string) => string | undefined
  readonly askWhereToSave: (name: string) => Promise<string | undefined>
}

const NAME = /^([0-9a-f]{64})\.kxb$/

/** Keeps districts' sealed snapshots under their hash; no name from outside reaches the disk. */
export function createDepositHandlers(deps: DepositDeps): Handlers<typeof depositMethods> {
  const { disk, folder } = deps
  const pathOf = (sha256: string): string => join(folder, `${sha256}.kxb`)

  return {
    'deposit.list': async () => {
      if (!deps.isOpen()) return fail('locked')
      const hashes = ((await disk.list(folder)) ?? []).flatMap((name) => NAME.exec(name)?.[1] ?? [])
      return ok(
        await Promise.all(
          hashes.map(async (sha256) => ({ sha256, bytes: (await stat(pathOf(sha256))).size })),
        ),
      )
    },
    'deposit.keep': async (token, announced) => {
      if (!deps.isOpen()) return fail('locked')
      const path = deps.takeToken(token)
      if (path === undefined) return fail('token-unknown')
      const sha256 = await hashOf(path)
      if (!sha256.ok) return sha256
      if (!announced.includes(sha256.value)) return fail('deposit-unknown')
      try {
        await disk.makeFolder(folder)
      } catch (error) {
        return writeFailure(error)
      }
      const written = await writeKept(pathOf(sha256.value), createReadStream(path), disk)
      if (!written.ok) return written
      // The stick was changed between the two readings: under its name lies something else.
      if (written.value.sha256 !== sha256.value) {
        await disk.remove(pathOf(sha256.value))
        return fail('differs-after-writing')
      }
      return ok(written.value)
    },
    'deposit.drop': async (hashes) => {
      if (!deps.isOpen()) return fail('locked')
      try {
        for (const sha256 of hashes) await disk.remove(pathOf(sha256))
      } catch (error) {
        return writeFailure(error)
      }
      return ok(null)
    },
    'deposit.giveBack': async ({ sha256, name }) => {
      if (!deps.isOpen()) return fail('locked')
      const found = await hashOf(pathOf(sha256))
      if (!found.ok) return fail('deposit-gone')
      if (found.value !== sha256) return fail('cannot-read')
      const path = await deps.askWhereToSave(name)
      if (path === undefined) return ok({ saved: false, name: '' })
      const written = await writeOut(path, createReadStream(pathOf(sha256)), deps.out)
      return written.ok ? ok({ saved: true, name: basename(path) }) : written
    },
  }
}

/** SHA-256 of a file, read as a stream: a deposit may have 2 GiB. */
async function hashOf(path: string): Promise<Result<string, Failure<'cannot-read'>>> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
    return ok(hash.digest('hex'))
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return fail('cannot-read')
  }
}
