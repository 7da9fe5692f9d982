import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'

/** The body of a saved Word file, as its XML. */
export async function wordText(file: string): Promise<string> {
  const content = unzipSync(new Uint8Array(await readFile(file)))
  return strFromU8(content['word/document.xml'] ?? new Uint8Array())
}
