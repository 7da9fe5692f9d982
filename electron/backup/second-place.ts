import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Result } from '../../shared/base/result'
import type { SecondCopy } from '../../shared/ipc/backup'
import { codeOf, type Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import type { WriteFailure } from '../disk/write-failure'
import { encrypted } from '../exchange/age'
import { writeOut } from '../files/write-out'

/** Where the photos and documents of snapshots lie, beside them: each once, sealed for the same readers. */
export const FILE_FOLDER = 'photos'

const SETTING = 'second-place.json'

/** The second place that the office named; its path never leaves the main process. */
export async function readSecond(disk: Disk, folder: string): Promise<string | undefined> {
  const bytes = await disk.readFile(join(folder, SETTING))
  if (bytes === undefined) return undefined
  const { path } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly path: string }
  return path === '' ? undefined : path
}

export async function writeSecond(
  disk: Disk,
  folder: string,
  path: string,
): Promise<Result<null, WriteFailure>> {
  await disk.makeFolder(folder)
  return writeAside(disk, join(folder, SETTING), Buffer.from(JSON.stringify({ path }), 'utf8'))
}

/** Whether the place, or a file in it, can be reached now; a stick may be in a drawer. */
export async function isThere(path: string, what: 'folder' | 'file' = 'folder'): Promise<boolean> {
  try {
    const found = await stat(path)
    return what === 'folder' ? found.isDirectory() : found.isFile()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}

export interface SecondDeps {
  readonly recipients: readonly string[]
  readonly file: (hash: string) => Promise<Uint8Array | undefined>
}

/** Copies a kept snapshot, and the files that the place does not have yet. */
export async function copyToSecond(
  place: string | undefined,
  snapshot: string,
  files: readonly string[],
  { recipients, file }: SecondDeps,
): Promise<SecondCopy> {
  if (place === undefined) return 'none'
  if (!(await isThere(place))) return 'away'
  const copied = await writeOut(join(place, basename(snapshot)), [await readFile(snapshot)])
  if (!copied.ok) return 'failed'
  const folder = join(place, FILE_FOLDER)
  const known = await namesIn(folder)
  if (known === undefined) return 'failed'
  for (const hash of files) {
    const content = known.has(fileName(hash)) ? undefined : await file(hash)
    if (content === undefined) continue
    const sealed = await encrypted(once(content), recipients)
    const written = await writeOut(join(folder, fileName(hash)), sealed)
    if (!written.ok) return 'failed'
  }
  return 'written'
}

export const fileName = (hash: string): string => `${hash}.age`

/** The folder of files that belongs to a snapshot file. */
export const filesBeside = (snapshot: string): string => join(dirname(snapshot), FILE_FOLDER)

async function namesIn(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    await mkdir(folder, { recursive: true })
    return new Set(await readdir(folder))
  } catch (error) {
    // The stick went while it was written to.
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
