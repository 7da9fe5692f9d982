// Makes a bare machine with Node ready: node_modules, Debian packages, Electron. Quick when nothing is missing.
import { pathToFileURL } from 'node:url'
import { ensureDebianPackages } from './runtime/debian-packages.mjs'
import { ensureNodePackages } from './runtime/node-packages.mjs'

/**
 * @param {{ readonly forTests: boolean, readonly retry?: boolean }} options
 * @returns {Promise<import('./runtime/electron.mjs').Runtime>}
 */
export async function setUp({ forTests, retry = false }) {
  try {
    ensureNodePackages()
    const { hasDisplay } = await import('./runtime/display.mjs')
    ensureDebianPackages({ forTests, display: hasDisplay() })
    const { ensureElectron } = await import('./runtime/electron.mjs')
    const runtime = await ensureElectron({ retry })
    console.log(runtime.described)
    return runtime
  } catch (error) {
    console.error(`set-up: ${error instanceof Error ? error.message : String(error)}`)
    return process.exit(1)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await setUp({ forTests: true, retry: true })
