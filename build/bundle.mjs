// npm run bundle -- inspect|verify FILE [--identity RECOVERY]: the technicians' command line.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { ensureNodePackages } from './runtime/node-packages.mjs'

ensureNodePackages()
const { buildNode } = await import('./build.mjs')
await buildNode('cli')
const cli = resolve(import.meta.dirname, '../dist/cli/bundle.cjs')
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
