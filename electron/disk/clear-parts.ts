import { join } from 'node:path'
import { codeOf, type Disk } from './disk'

/**
 * Removes the half files that a crash left in a folder of the profile, where their names would never come again: each may
 * be as large as everything this PC holds. What cannot be removed now is tried again at the next start.
 */
export async function clearParts(disk: Disk, folder: string): Promise<void> {
  try {
    for (const name of (await disk.list(folder)) ?? []) {
      if (name.endsWith('.part')) await disk.remove(join(folder, name))
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}
