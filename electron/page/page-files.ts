import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'

export interface PageFile {
  readonly file: string
  readonly contentType: string
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Every file the scheme may serve, by the path in its URL. Requests are looked up here and never turned into paths,
 * so no request leads out of the folder.
 */
export async function pageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const found = new Map<string, PageFile>()
  const visit = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) await visit(inner)
      const contentType = CONTENT_TYPES[extname(entry.name)]
      if (entry.isFile() && contentType !== undefined) {
        found.set(inner, { file: join(folder, inner), contentType })
      }
    }
  }
  await visit('')
  return found
}
