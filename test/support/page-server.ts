import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { ORIGIN } from '../../electron/origin'
import { pageFiles } from '../../electron/page/page-files'
import { serveOrigin } from '../../electron/page/serve'

export interface PageServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  readonly close: () => void
}

/**
 * The built page over loopback, served by the product's own code with its headers. Only the scheme differs, which no
 * browser knows: the page's scripts name the origin from which they take workers, so it is put into them.
 */
export async function openPageServer(): Promise<PageServer> {
  const serve = serveOrigin(pageFiles(resolve('dist/renderer')), async () => Promise.resolve(undefined))
  let origin = ''
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const found = await serve(new Request(`${ORIGIN}${request.url ?? '/'}`))
    const body = Buffer.from(await found.arrayBuffer())
    const isScript = found.headers.get('content-type')?.startsWith('text/javascript') === true
    response.writeHead(found.status, Object.fromEntries(found.headers))
    response.end(isScript ? body.toString().replaceAll(ORIGIN, origin) : body)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
