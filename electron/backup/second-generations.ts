import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, type Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import { readBack, type Written } from '../files/write-out'
import { keptSnapshots, superfluous } from './shelf'

/** What this PC has written to second places, by name: the SHA-256 of each file. */
const NOTE = 'second-copies.json'
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

/**
 * Notes a copy that stands in the second place and removes there what newer copies of the same day and month make
 * superfluous, by the rule of the shelf. Only what this PC has noted and what still has the noted bytes goes: whatever
 * else lies there, of other PCs or people, is not touched. A place that cannot be tidied keeps what it has.
 */
export async function tidySecond(
  disk: Disk,
  folder: string,
  place: string,
  copy: { readonly name: string } & Pick<Written, 'sha256'>,
): Promise<void> {
  const note: Record<string, string> = { ...(await readNote(disk, folder)), [copy.name]: copy.sha256 }
  try {
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
  await writeAside(disk, join(folder, NOTE), Buffer.from(JSON.stringify(note), 'utf8'))
}
