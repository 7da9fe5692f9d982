import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { inTurns } from '../../shared/base/in-turn'
import type { Result } from '../../shared/base/result'
import type { UnfinishedFile } from '../../shared/ipc/files'
import { codeOf, type Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import type { WriteFailure } from '../disk/write-failure'

/*
 * Files for places that people choose are written aside as `.part`. When the program ends between the first byte and the
 * rename, the half file lies on a stick, where no start would look for it. So the path is noted in the profile before the
 * first byte and struck off with the rename; what stands there at a start was not finished (threat 24).
 */

const NOTE = 'unfinished.json'
const PART = '.part'
/** Of sticks that never come back the oldest are forgotten. */
const MOST = 50

const entrySchema = z.strictObject({
  path: z.string(),
  /** Its half file is gone. */
  removed: z.boolean(),
  /** A person has read of it. */
  told: z.boolean(),
})
type Entry = Readonly<z.output<typeof entrySchema>>

/** What the program was writing out when it ended. */
export interface Unfinished {
  /** For files that people carry away: what is under way on it is noted. */
  readonly disk: Disk
  /** What an earlier run left and nobody has read of; half files go as soon as their place can be reached. */
  left(): Promise<readonly UnfinishedFile[]>
  /** A person has read it. */
  seen(): Promise<Result<null, WriteFailure>>
}

export function openUnfinished(folder: string, disk: Disk): Unfinished {
  const path = join(folder, NOTE)
  /** One change at a time: two files may be written at once. */
  const inTurn = inTurns()
  const underWay = new Set<string>()
  let before: readonly Entry[] | undefined

  const earlier = async (): Promise<readonly Entry[]> => (before ??= parsed(await disk.readFile(path)))
  const keep = async (entries: readonly Entry[]): Promise<Result<null, WriteFailure>> => {
    before = entries.slice(-MOST)
    const now = [...underWay].map((each): Entry => ({ path: each, removed: false, told: false }))
    return writeAside(disk, path, Buffer.from(JSON.stringify([...before, ...now]), 'utf8'))
  }
  // A profile that cannot be written keeps nobody from writing to a stick; only the half file would stay unnoticed.
  const begin = async (file: string): Promise<unknown> =>
    inTurn(async () => {
      const entries = await earlier()
      underWay.add(file)
      return keep(entries.filter((entry) => entry.path !== file))
    })
  const end = async (file: string): Promise<unknown> =>
    inTurn(async () => (underWay.delete(file) ? keep(await earlier()) : undefined))

  return {
    disk: {
      ...disk,
      openFile: async (file, create) => {
        if (create && file.endsWith(PART)) await begin(file.slice(0, -PART.length))
        return disk.openFile(file, create)
      },
      rename: async (from, to) => {
        await disk.rename(from, to)
        await end(to)
      },
      remove: async (file) => {
        await disk.remove(file)
        if (file.endsWith(PART)) await end(file.slice(0, -PART.length))
      },
    },
    left: async () =>
      inTurn(async () => {
        const entries = await earlier()
        if (entries.length === 0) return []
        const looked = await Promise.all(entries.map(async (entry) => cleared(disk, entry)))
        const open = looked.filter((entry) => entry !== undefined)
        if (open.some((entry, index) => entry !== entries[index])) await keep(open)
        return open
          .filter(({ told }) => !told)
          .map(({ path: file, removed }) => ({ name: basename(file), removed }))
      }),
    seen: async () =>
      inTurn(async () => {
        const away = (await earlier()).filter(({ removed }) => !removed)
        return keep(away.map(({ path: file, removed }) => ({ path: file, removed, told: true })))
      }),
  }
}

/** The half file removed, where it can be reached; `undefined`: there is none, and nothing to tell. */
async function cleared(disk: Disk, entry: Entry): Promise<Entry | undefined> {
  if (entry.removed) return entry
  const part = `${entry.path}${PART}`
  try {
    const names = await disk.list(dirname(part))
    if (names === undefined) return entry
    if (!names.includes(basename(part))) return undefined
    await disk.remove(part)
    return entry.told ? undefined : { ...entry, removed: true }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return entry
  }
}

/** What cannot be read names nothing. */
function parsed(bytes: Uint8Array | undefined): readonly Entry[] {
  if (bytes === undefined) return []
  try {
    const read = z.array(entrySchema).safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return read.success ? read.data : []
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return []
  }
}
