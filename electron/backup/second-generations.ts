import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, type Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import { readBack, type Written } from '../files/write-out'
import { keptSnapshots, superfluous } from './shelf'

/**
 * What this PC has written to second places, by name: the SHA-256 of each file. A copy that was begun and not ended
 * stands under the name of its half file.
 */
const NOTE = 'second-copies.json'
const half = (name: string): string => `${name}.part`
const HALF = /^(.+)\.part$/
const noteSchema = z.record(z.string(), z.string())
type Note = Readonly<z.output<typeof noteSchema>>

async function readNote(disk: Disk, folder: string): Promise<Note> {
  const bytes = await disk.readFile(join(folder, NOTE))
  if (bytes === undefined) return {}
  const read = noteSchema.safeParse(parsed(Buffer.from(bytes).toString('utf8')))
  // What cannot be read names nothing, so nothing of it is removed.
  return read.success ? read.data : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

/** A snapshot by its name, with the hash of its bytes. */
export interface Copy extends Pick<Written, 'sha256'> {
  readonly name: string
}

/** Notes, before the first byte, that a copy is under way: who pulls the stick or ends the program leaves a half one. */
export async function noteBegun(disk: Disk, folder: string, { name, sha256 }: Copy): Promise<void> {
  await keepNote(disk, folder, { ...(await readNote(disk, folder)), [half(name)]: sha256 })
}

/** Whether the copy of a snapshot, or the photos that go with it, broke off. */
export const brokeOff = async (disk: Disk, folder: string, name: string): Promise<boolean> =>
  half(name) in (await readNote(disk, folder))

/**
 * Notes a copy that stands in the second place and removes there what newer copies of the same day and month make
 * superfluous, by the rule of the shelf, and what copies that broke off left behind. Only what this PC has noted and what
 * still has the noted bytes goes: whatever else lies there, of other PCs or people, is not touched. A place that cannot
 * be tidied keeps what it has.
 */
export async function tidySecond(disk: Disk, folder: string, place: string, copy: Copy): Promise<void> {
  const { [half(copy.name)]: _begun, ...before } = await readNote(disk, folder)
  const note: Record<string, string> = { ...before, [copy.name]: copy.sha256 }
  try {
    for (const [key, sha256] of Object.entries(before)) {
      const name = HALF.exec(key)?.[1]
      if (name === undefined) continue
      await disk.remove(join(place, key))
      // It may stand there whole, without its photos: from now on it is one of the generations.
      note[name] = sha256
      delete note[key]
    }
    const ours = (await keptSnapshots(disk, place)).filter(({ name }) => name in note)
    for (const { name } of superfluous(ours)) {
      const path = join(place, name)
      if ((await readBack(disk, path)) === note[name]) await disk.remove(path)
      delete note[name]
    }
  } catch (error) {
    // The stick went, or is write-protected: the copy itself was read back before.
    if (codeOf(error) === undefined) throw error
  }
  await keepNote(disk, folder, note)
}

const keepNote = async (disk: Disk, folder: string, note: Note): Promise<unknown> =>
  writeAside(disk, join(folder, NOTE), Buffer.from(JSON.stringify(note), 'utf8'))
