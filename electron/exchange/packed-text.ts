import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { PlacedFrame } from '../../shared/bundle/check-bundle'
import { codeOf } from '../disk/disk'
import { sha256 } from './open-bundle'
import type { Spool } from './spool'

const unzip = promisify(gunzip)

/** The plain text of a packed frame of a checked bundle; `undefined` when it is not what the manifest says. */
export async function packedText(spool: Spool, { entry, offset }: PlacedFrame): Promise<string | undefined> {
  const stored = await spool.read(offset, entry.stored)
  if (sha256(stored) !== entry.sha256) return undefined
  try {
    const raw = await unzip(stored, { maxOutputLength: entry.raw })
    return raw.length === entry.raw ? raw.toString('utf8') : undefined
  } catch (error) {
    // zlib says by throwing that this is no gzip or more than was declared.
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}
