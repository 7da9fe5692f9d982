import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFiles } from '../../../electron/page/page-files'
import { serveOrigin } from '../../../electron/page/serve'
import { temporaryFolder } from '../../support/temporary-folder'

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff)
const HASH = 'a'.repeat(64)

async function site(): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.json'), '{}')
  writeFileSync(join(folder, 'page/index.html'), '<meta nonce="__CSP_NONCE__" />')
  writeFileSync(join(folder, 'page/assets/a.js'), '1')
  writeFileSync(join(folder, 'page/assets/a.exe'), '1')
  const files = pageFiles(join(folder, 'page'))
  // The folder goes with the test; nobody may still be reading it then.
  await files
  const serve = serveOrigin(files, async (hash) => (hash === HASH ? JPEG : undefined))
  return (path, init) => serve(new Request(`app://desk${path}`, init))
}

describe('the app’s own scheme', () => {
  test('serves the page with a nonce of its own each time', async () => {
    const get = await site()
    const responses = [await get('/index.html'), await get('/index.html#/x')]
    const nonces = await Promise.all(
      responses.map(async (response) => {
        const [, nonce = ''] = /nonce="([^"]+)"/.exec(await response.text()) ?? []
        expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  test('gives scripts the policy too, because a worker takes its own', async () => {
    const script = await (await site())('/assets/a.js')
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(script.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(script.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/assets/a.exe',
    '/',
    '//',
  ])('does not serve %s', async (path) => expect((await (await site())(path)).status).toBe(404))

  test('answers GET alone', async () => {
    expect((await (await site())('/index.html', { method: 'POST' })).status).toBe(405)
  })

  test('serves a kept photo by its hash, and nothing for another', async () => {
    const get = await site()
    const photo = await get(`/photo/${HASH}`)
    expect(photo.headers.get('content-type')).toBe('image/jpeg')
    expect(new Uint8Array(await photo.arrayBuffer())).toEqual(JPEG)
    expect((await get(`/photo/${'b'.repeat(64)}`)).status).toBe(404)
    expect((await get(`/photo/${HASH}/..`)).status).toBe(404)
  })
})
