import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ORIGIN } from '../origin'
import { responseHeaders } from './content-policy'
import type { PageFile } from './page-files'

/** The JPEG bytes of a kept photo by its SHA-256 (64 hex digits); `undefined` when there is none or keys are shut. */
export type PhotoSource = (sha256: string) => Promise<Uint8Array | undefined>

const PHOTO = /^\/photo\/([0-9a-f]{64})$/

/** Answers requests of the app's scheme: the page's own files and the office's photos. */
export const serveOrigin =
  (files: Promise<ReadonlyMap<string, PageFile>>, photo: PhotoSource) =>
  async (request: Request): Promise<Response> => {
    const nonce = randomBytes(16).toString('base64')
    const refuse = (status: number): Response =>
      new Response(null, { status, headers: responseHeaders('text/plain', nonce) })
    if (!request.url.startsWith(`${ORIGIN}/`)) return refuse(404)
    if (request.method !== 'GET') return refuse(405)
    const { pathname } = new URL(request.url)

    const sha256 = PHOTO.exec(pathname)?.[1]
    if (sha256 !== undefined) {
      const bytes = await photo(sha256)
      return bytes === undefined
        ? refuse(404)
        : new Response(new Uint8Array(bytes), { headers: responseHeaders('image/jpeg', nonce) })
    }

    const found = (await files).get(pathname)
    if (found === undefined) return refuse(404)
    const bytes = await readFile(found.file)
    const body = pathname.endsWith('.html')
      ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
      : new Uint8Array(bytes)
    return new Response(body, { headers: responseHeaders(found.contentType, nonce) })
  }
