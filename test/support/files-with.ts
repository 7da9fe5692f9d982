import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Which of these texts stand in which files under a folder, in UTF-8 or as Chromium stores strings (UTF-16):
 * `file: text`, for each pair that was found.
 */
export async function filesWith(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const needles = texts.map((text) => ({
    text,
    forms: [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')],
  }))
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    for (const { text, forms } of needles) {
      if (forms.some((form) => bytes.includes(form))) found.push(`${path.slice(folder.length + 1)}: ${text}`)
    }
  }
  return found
}
